// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/separatewiring.h"

#include "ui/newconversation/newconversationpage.h"

#include <algorithm>

namespace atrium {

SeparateWiring::SeparateWiring(NewConversationPage *page, Account *account, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_account(account)
    , m_soon([this] { refresh(); })
{
    Outbox *outbox = account->outbox();
    connect(outbox, &Outbox::changed, &m_soon, &Soon::ask);
    connect(outbox, &Outbox::started, this, [this](const Outgoing &row) {
        for (One &one : m_all)
            one.arrived = one.arrived || one.localId == row.localId;
        m_soon.ask();
    });
    connect(page, &NewConversationPage::pauseWanted, this, [this, outbox](bool pause) {
        QStringList ids;
        for (const One &one : std::as_const(m_all))
            ids.append(one.localId);
        outbox->setRowsPaused(ids, pause);
    });
    connect(page, &NewConversationPage::separateRetryWanted, this, [this, outbox](const QStringList &ids) {
        m_account->permits()->forget(); // it may have been given in the meantime
        for (const QString &id : ids)
            outbox->resend(id);
    });
    connect(page, &NewConversationPage::progressSeen, this, [this] {
        m_all.clear();
        m_page->setProgress({});
    });
}

SeparateWiring::~SeparateWiring()
{
    m_page->setProgress({});
}

void SeparateWiring::begin(const QStringList &localIds, const QStringList &names)
{
    m_all.clear();
    for (qsizetype i = 0; i < localIds.size(); ++i)
        m_all.append({.localId = localIds.at(i), .name = names.value(i)});
    refresh();
}

void SeparateWiring::refresh()
{
    if (m_all.isEmpty())
        return;
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    QList<SeparateRow> progress;
    for (const One &one : std::as_const(m_all)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Outgoing &other) { return other.localId == one.localId; });
        SeparateRow line {.localId = one.localId, .name = one.name};
        if (one.arrived)
            line.state = OutgoingState::Sent;
        else if (row != rows.end())
            line.state = row->state;
        line.paused = row != rows.end() && m_account->outbox()->isRowPaused(one.localId);
        progress.append(line);
    }
    m_page->setProgress(progress);
}

} // namespace atrium
