// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/permitswiring.h"

#include "models/inbox/conversationsmodel.h"
#include "network/api/endpoints.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

PermitsWiring::PermitsWiring(MainWindow *window, Account *account, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
{
    Permits *permits = account->permits();
    connect(permits, &Permits::changed, this, &PermitsWiring::refresh);
    // Whoever asks again by hand may have been given the permit in the meantime.
    connect(window, &MainWindow::refreshWanted, permits, &Permits::forget);
    connect(window->inbox(), &InboxPane::retryWanted, permits, &Permits::forget);
    connect(window->inbox(), &InboxPane::threadRetryWanted, permits, &Permits::forget);
    connect(window->inbox(), &InboxPane::resendWanted, permits, &Permits::forget);
    connect(window->notifications(), &NotificationsPane::retryWanted, permits, &Permits::forget);
    connect(window->sendings(), &SendingsPane::retryWanted, permits, &Permits::forget);
    connect(window->sendings(), &SendingsPane::refreshWanted, permits, &Permits::forget);
    connect(window->sendings(), &SendingsPane::seriesRetryWanted, permits, &Permits::forget);
    connect(window->inbox(), &InboxPane::conversationOpened, this, &PermitsWiring::refresh);
    refresh();
}

void PermitsWiring::show(const CustomerScope &scope)
{
    m_scope = scope;
    refresh();
}

void PermitsWiring::refresh()
{
    const Permits *permits = m_account->permits();
    // Of several malls the one counts whose conversation is open.
    const InboxPane *inbox = m_window->inbox();
    const CustomerScope scope = inbox->conversations()->malls().isEmpty() ? m_scope : ConversationsModel::scopeOf(inbox->selected());
    m_window->inbox()->setMissingPermits({.reply = permits->missing(api::sendMessage(scope, {}, {})),
        .markSeen = permits->missing(api::markConversationSeen(scope, {})),
        .archive = permits->missing(api::archiveConversation(scope, {}))});
    m_window->notifications()->setMissingPermits({.markSeen = permits->missing(api::markNotificationSeen(m_scope, {})),
        .markAllSeen = permits->missing(api::markAllNotificationsSeen(m_scope))});
}

} // namespace atrium
