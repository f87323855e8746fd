// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/shellwiring.h"

#include "app/wiring/mallof.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

ShellWiring::ShellWiring(
    MainWindow *window, Account *account, Clock *clock, Settings *settings, std::unique_ptr<ToolsWiring> tools, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_settings(settings)
    , m_inbox(window, account, clock, settings)
    , m_newConversation(window, account, clock)
    , m_notifications(window->notifications(), account, clock, settings)
    , m_sendings(window->sendings(), account, clock, settings)
    , m_outbox(window->outbox(), account)
    , m_tools(tools ? std::move(tools) : std::make_unique<ToolsWiring>(window, account, clock))
    , m_permits(window, account)
    , m_connection(window, account)
    , m_ages(window, account, clock, settings)
    , m_storage(account, clock)
    , m_places(window, account, &m_inbox, &m_sendings)
    , m_restore(window, account, &m_inbox, &m_sendings, settings)
    , m_palette(window, account, &m_inbox, &m_sendings, clock, settings)
    , m_popouts(window, account, clock, settings)
{
    connect(&m_notifications, &NotificationsWiring::unseenChanged, window,
        [window](int unseen) { window->setUnread(Pane::Notifications, unseen); });
    connect(&m_notifications, &NotificationsWiring::goWanted, &m_places, &PlaceWiring::go);
    connect(&m_sendings, &SendingsWiring::mallWanted, this, &ShellWiring::choose);
    connect(&m_outbox, &OutboxWiring::openWanted, &m_places, &PlaceWiring::goTo);
    connect(&m_newConversation, &NewConversationWiring::mallWanted, this, [this](const CustomerScope &scope) {
        if (m_inbox.showsAll())
            m_newConversation.show(mallOf(*m_account, scope));
        else
            choose(scope);
    });
    connect(&m_newConversation, &NewConversationWiring::openWanted, this,
        [this](const CustomerScope &scope, const ConversationId &id) { m_inbox.open(scope, id, [](const std::optional<ApiError> &) {}); });
    connect(window->inbox(), &InboxPane::newConversationWanted, this, [this](const CustomerScope &scope) {
        m_newConversation.show(mallOf(*m_account, scope));
        m_window->inbox()->showNewConversation(true);
    });
    connect(&m_popouts, &PopoutWiring::openWanted, this, [this](const CustomerScope &scope, const ConversationId &id) {
        m_window->raise();
        m_window->activateWindow();
        m_window->showPane(Pane::Inbox);
        m_places.goTo(scope, id);
    });
    connect(&m_places, &PlaceWiring::mallWanted, this, [this](const CustomerScope &scope) {
        if (!m_inbox.showsAll())
            choose(scope);
    });
    connect(&m_popouts, &PopoutWiring::remark, this, &ShellWiring::remark);
    connect(&m_places, &PlaceWiring::lost, this, &ShellWiring::remark);
    connect(&m_palette, &PaletteWiring::mallWanted, this, &ShellWiring::choose);
    connect(&m_palette, &PaletteWiring::remark, this, &ShellWiring::remark);
    connect(&m_storage, &StorageWiring::remark, this, &ShellWiring::remark);
    connect(&m_inbox, &InboxWiring::remark, this, &ShellWiring::remark);
    connect(account, &Account::mallsChanged, this, &ShellWiring::showMalls);
    connect(account, &Account::mallsFailed, this, &ShellWiring::showMallsFailed);
    connect(window, &MainWindow::mallChosen, this, &ShellWiring::choose);
    connect(window, &MainWindow::allMallsChosen, this, &ShellWiring::chooseAll);
    connect(window, &MainWindow::refreshWanted, this, [this] {
        m_account->readMalls();
        m_account->refresher()->lookNow();
        m_sendings.lookNow();
    });
    if (account->malls().isEmpty())
        showOnAll({.loading = true});
    else
        showMalls();
}

void ShellWiring::leave()
{
    m_restore.leave();
    m_window->inbox()->select({}); // while what is typed still goes to this account's drafts
    m_window->sendings()->select({});
    m_window->setAllMalls(false);
    m_window->setMalls({}, {});
    m_window->setUnread(Pane::Inbox, 0);
    m_window->setUnread(Pane::Notifications, 0);
    m_window->setPerson({}, {}, 0, {});
}

void ShellWiring::showOnAll(const ListState &state)
{
    m_window->inbox()->setListState(state, QTimeZone::utc());
    m_notifications.showFailure(state);
    m_sendings.showFailure(state);
}

void ShellWiring::setSignedOut(bool signedOut)
{
    if (m_connection.setSignedOut(signedOut) && m_account->malls().isEmpty())
        showOnAll(signedOut ? ListState {.error = ApiError {.kind = ErrorKind::Unauthorised}} : ListState {.loading = true});
}

void ShellWiring::showMallsFailed(const ApiError &error)
{
    // With malls on screen their own lists say what is wrong.
    if (m_account->malls().isEmpty())
        showOnAll({.offline = !m_account->connection()->reachable(), .error = error});
}

void ShellWiring::showMalls()
{
    const QString last = m_settings->text(Setting::LastMall, m_account->id().value);
    const QList<Mall> &malls = m_account->malls();
    const bool known = std::any_of(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope.value == last; });
    m_all = m_settings->flag(Setting::InboxOfAllMalls, m_account->id().value);
    show(known ? CustomerScope {last} : malls.isEmpty() ? CustomerScope {} : malls.first().scope);
}

void ShellWiring::follow(const Place &place)
{
    if (m_mall.scope.value.isEmpty()) {
        m_wanted = place; // until there is a mall to look in
        return;
    }
    m_restore.goElsewhere();
    m_places.follow(place);
}

/// The mall of every pane; with all malls in the inbox, chosen elsewhere, of every other one.
void ShellWiring::choose(const CustomerScope &scope)
{
    if (m_window->pane() == Pane::Inbox)
        setAll(false);
    show(scope);
}

void ShellWiring::chooseAll()
{
    if (m_account->malls().size() < 2)
        return;
    setAll(true);
    m_window->showPane(Pane::Inbox);
    show(m_mall.scope);
}

void ShellWiring::setAll(bool all)
{
    m_all = all;
    m_settings->set(Setting::InboxOfAllMalls, all, m_account->id().value);
}

void ShellWiring::show(const CustomerScope &scope)
{
    const QList<Mall> &malls = m_account->malls();
    const bool all = m_all && malls.size() > 1;
    m_window->setMalls(malls, scope);
    m_window->setAllMalls(all);
    const auto it = std::find_if(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope == scope; });
    const QList<Mall> inbox = all ? malls : it == malls.end() ? QList<Mall>() : QList<Mall> {*it};
    const bool sameMall = it != malls.end() && m_mall == *it;
    const bool sameInbox = m_inboxMalls == inbox;
    if (it == malls.end() || (sameMall && sameInbox))
        return;
    m_settings->set(Setting::LastMall, scope.value, m_account->id().value);
    m_restore.leave();
    m_mall = *it;
    m_inboxMalls = inbox;
    if (!sameInbox) {
        if (all)
            m_inbox.showAll(malls);
        else
            m_inbox.show(m_mall);
        m_newConversation.show(m_mall);
    }
    if (!sameMall) {
        m_notifications.show(m_mall);
        m_sendings.show(m_mall);
        m_tools->show(m_mall);
        m_palette.show(m_mall);
        m_connection.setZone(zoneOf(m_mall));
        m_places.setMall(scope);
    }
    m_permits.show(scope);
    m_restore.show(m_mall, all);
    m_popouts.restore();
    if (m_wanted.isSomewhere())
        follow(std::exchange(m_wanted, {}));
}

} // namespace atrium
