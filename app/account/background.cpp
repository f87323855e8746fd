// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/background.h"

#include "models/base/settings.h"

#include <algorithm>

namespace atrium {

Background::Background(Account *account, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_settings(settings)
{
    connect(account, &Account::mallsChanged, this, &Background::follow);
    connect(settings, &Settings::changed, this, [this](Setting key, const QString &owner) {
        if (key == Setting::LastMall && owner == m_account->id().value)
            follow();
    });
    follow();
}

void Background::follow()
{
    const QList<Mall> &malls = m_account->malls();
    const QString last = m_settings->text(Setting::LastMall, m_account->id().value);
    const auto it = std::find_if(malls.cbegin(), malls.cend(), [&last](const Mall &mall) { return mall.scope.value == last; });
    if (malls.isEmpty())
        return;
    const CustomerScope scope = (it == malls.cend() ? malls.constFirst() : *it).scope;
    const auto conversations = m_account->conversations(scope)->conversations();
    if (conversations == m_conversations)
        return;
    m_conversations = conversations;
    m_notifications = m_account->notifications(scope)->notifications();
    m_account->refresher()->watchList(m_conversations);
    m_account->refresher()->watchList(m_notifications);
}

} // namespace atrium
