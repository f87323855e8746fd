// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/restorewiring.h"

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "ui/common/keptscroll.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

#include <array>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array panes {
    std::pair {Pane::Inbox, "inbox"},
    std::pair {Pane::Notifications, "notifications"},
    std::pair {Pane::Sendings, "sendings"},
    std::pair {Pane::Outbox, "outbox"},
};

} // namespace

RestoreWiring::RestoreWiring(
    MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_inbox(inbox)
    , m_sendings(sendings)
    , m_settings(settings)
    , m_soon([this] {
        openConversation();
        openSending();
    })
{
    const QString pane = settings->text(Setting::LastPane, account->id().value);
    for (const auto &[id, name] : panes) {
        if (pane == QLatin1StringView(name))
            window->showPane(id);
    }
    connect(window, &MainWindow::paneShown, this, [this](Pane shown) {
        for (const auto &[id, name] : panes) {
            if (id == shown)
                m_settings->set(Setting::LastPane, QString::fromLatin1(name), m_account->id().value);
        }
    });
    connect(window, &MainWindow::closing, this, &RestoreWiring::keepScrolls);
    connectPanes();
}

void RestoreWiring::connectPanes()
{
    connect(m_window->inbox(), &InboxPane::conversationOpened, this, [this](const QString &rowId) {
        // Empty: it was sent away, or the server has it no more; but while one waits to be opened here, it is the one of another mall.
        if (rowId.isEmpty() && !m_conversation.isEmpty())
            return;
        m_conversation.clear();
        if (rowId.isEmpty())
            return keepOfInbox(Setting::OpenConversation, QString());
        const ConversationId id = ConversationsModel::conversationOf(rowId);
        if (id.value > 0) // not one that the server has yet to begin
            keepOfInbox(Setting::OpenConversation,
                m_inboxOwner == m_owner ? id.text() : ConversationsModel::scopeOf(rowId).value + u'|' + id.text());
    });
    connect(m_window->inbox(), &InboxPane::filterChosen, this,
        [this](InboxFilter filter) { keepOfInbox(Setting::InboxFilter, wordOf(filter)); });
    connect(m_window->inbox()->conversations(), &ConversationsModel::rowsInserted, &m_soon, &Soon::ask);
    connect(m_window->notifications(), &NotificationsPane::allChosen, this,
        [this](bool all) { keep(Setting::NotificationFilter, all ? u"all"_s : u"notSeen"_s); });
    const SendingsPane *sendings = m_window->sendings();
    connect(sendings, &SendingsPane::sendingChosen, this, [this](const QString &rowId) {
        // The first row, for want of the one that is waited for, is nobody's choice.
        if (!rowId.isEmpty() && (m_sending.isEmpty() || m_sending == rowId)) {
            m_sending.clear();
            keep(Setting::ChosenSending, rowId);
        }
    });
    connect(sendings->sendings(), &SendingsModel::rowsInserted, &m_soon, &Soon::ask);
    connect(sendings, &SendingsPane::sortChosen, this, [this](int column, Qt::SortOrder order) {
        keep(Setting::SendingsSort, QString::number(column) + (order == Qt::AscendingOrder ? u'+' : u'-'));
    });
    connect(
        sendings, &SendingsPane::intervalChosen, this, [this](Interval interval) { keep(Setting::SendingsInterval, wordOf(interval)); });
    connect(sendings, &SendingsPane::asTableChosen, this, [this](bool table) { keep(Setting::SendingsAsTable, table); });
}

void RestoreWiring::show(const Mall &mall, bool wholeInbox)
{
    m_mall = mall.scope;
    m_owner = Settings::mallOwner(m_account->id().value, mall.scope.value);
    m_inboxOwner = wholeInbox ? Settings::mallOwner(m_account->id().value, CustomerScope::all().value) : m_owner;
    m_conversation = keptOfInbox(Setting::OpenConversation);
    m_sending = kept(Setting::ChosenSending);
    SendingsPane *sendings = m_window->sendings();
    sendings->prefer(m_sending);
    m_sendings->wantInterval(intervalOf(kept(Setting::SendingsInterval)));
    sendings->showAsTable(m_settings->flag(Setting::SendingsAsTable, m_owner));
    if (const QString sort = kept(Setting::SendingsSort); !sort.isEmpty())
        sendings->sortBy(sort.chopped(1).toInt(), sort.endsWith(u'+') ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (const QString filter = kept(Setting::NotificationFilter); !filter.isEmpty())
        m_window->notifications()->showAll(filter == "all"_L1);
    m_window->inbox()->setFilter(filterOf(keptOfInbox(Setting::InboxFilter)));
    m_window->inbox()->scroll()->restore(keptOfInbox(Setting::InboxTop));
    m_window->notifications()->scroll()->restore(kept(Setting::NotificationsTop));
    sendings->scroll()->restore(kept(Setting::SendingsTop));
    m_soon.ask();
}

void RestoreWiring::goElsewhere()
{
    m_conversation.clear();
    m_sending.clear();
}

void RestoreWiring::leave()
{
    keepScrolls();
    m_owner.clear();
    m_inboxOwner.clear();
    m_conversation.clear();
    m_sending.clear();
}

void RestoreWiring::keepScrolls()
{
    keepOfInbox(Setting::InboxTop, m_window->inbox()->scroll()->top());
    keep(Setting::NotificationsTop, m_window->notifications()->scroll()->top());
    keep(Setting::SendingsTop, m_window->sendings()->scroll()->top());
}

void RestoreWiring::keep(Setting key, const QVariant &value)
{
    if (!m_owner.isEmpty())
        m_settings->set(key, value, m_owner);
}

void RestoreWiring::keepOfInbox(Setting key, const QVariant &value)
{
    if (!m_inboxOwner.isEmpty())
        m_settings->set(key, value, m_inboxOwner);
}

QString RestoreWiring::kept(Setting key) const
{
    return m_settings->text(key, m_owner);
}

QString RestoreWiring::keptOfInbox(Setting key) const
{
    return m_settings->text(key, m_inboxOwner);
}

/// As soon as there are rows: it may be one of them, and else the server is asked for it. Where neither has it, none is opened.
void RestoreWiring::openConversation()
{
    const InboxPane *pane = m_window->inbox();
    if (m_conversation.isEmpty() || pane->conversations()->rowCount() == 0)
        return;
    const QString wanted = std::exchange(m_conversation, {});
    const CustomerScope scope = wanted.contains(u'|') ? CustomerScope {wanted.section(u'|', 0, -2)} : m_mall;
    const ConversationId id {wanted.section(u'|', -1).toLongLong()};
    if (!pane->selected().isEmpty() || pane->isBeginning()) // the person was quicker
        return;
    // Whoever opens a conversation has read it, but this one nobody asked for: if it was marked unread it stays so.
    const Triage noted = m_account->triage()->triage(scope, id);
    m_inbox->open(scope, id, [this, noted](const std::optional<ApiError> &) {
        if (noted.unread)
            m_account->triage()->set(noted);
    });
}

void RestoreWiring::openSending()
{
    const SendingsPane *pane = m_window->sendings();
    if (m_sending.isEmpty() || pane->sendings()->rowCount() == 0)
        return;
    // A row that is not among those of the usual range is not gone and fetched: it was a place in a table, no page.
    m_sending.clear();
}

} // namespace atrium
