// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/storagewiring.h"

#include "ui/common/storagewords.h"

namespace atrium {

namespace {

constexpr qint64 tellAgainAfter = 600'000; // ms: a disk that stays full is no news every five seconds

} // namespace

StorageWiring::StorageWiring(Account *account, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(account->outbox(), &Outbox::notKept, this, [this] { tellOnce(outboxNotKeptSentence()); });
    connect(account->copies(), &LocalCopies::notCopied, this, [this] { tellOnce(notCopiedSentence()); });
}

void StorageWiring::tellOnce(const QString &sentence)
{
    const qint64 now = m_clock->ticks();
    const auto told = m_told.constFind(sentence);
    if (told != m_told.cend() && now - *told < tellAgainAfter)
        return;
    m_told.insert(sentence, now);
    Q_EMIT remark(sentence);
}

} // namespace atrium
