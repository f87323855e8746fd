// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/startingwiring.h"

#include "app/wiring/mallof.h"
#include "app/wiring/zone.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/inbox/inboxpane.h"

namespace atrium {

StartingWiring::StartingWiring(InboxPane *pane, Account *account, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_soon([this] { refresh(); })
{
    connect(pane, &InboxPane::conversationOpened, this, &StartingWiring::open);
    connect(account->outbox(), &Outbox::changed, &m_soon, &Soon::ask);
    connect(account->outbox(), &Outbox::started, this, &StartingWiring::becomeServers);
    connect(pane->conversations(), &QAbstractItemModel::rowsInserted, this, &StartingWiring::openWanted);
}

void StartingWiring::setMall(const Mall &mall)
{
    m_mall = mall;
    m_wanted.clear();
    m_thread.reset();
    open(m_pane->selected()); // which may be of another mall, and stay
}

void StartingWiring::openSoon(const QString &localId)
{
    m_wanted = rowIdOf(m_mall.scope, localId);
    openWanted();
}

void StartingWiring::openWanted()
{
    if (!m_wanted.isEmpty() && m_pane->conversations()->rowOf(m_wanted) >= 0)
        m_pane->select(std::exchange(m_wanted, {}));
}

QString StartingWiring::rowIdOf(const CustomerScope &scope, const QString &id) const
{
    return ConversationsModel::rowIdOf({m_account->id(), scope, id});
}

void StartingWiring::open(const QString &rowId)
{
    const int row = m_pane->conversations()->rowOf(rowId);
    const bool starting = row >= 0 && m_pane->conversations()->rowAt(row).conversation.id.value == 0;
    m_localId = starting ? m_pane->conversations()->rowAt(row).key.id : QString();
    m_openScope = ConversationsModel::scopeOf(rowId);
    m_pane->setStarting(starting);
    refresh();
}

void StartingWiring::refresh()
{
    if (m_localId.isEmpty())
        return;
    const std::optional<ThreadEntry> entry = m_account->conversations(m_openScope)->startingEntry(m_localId);
    if (!entry) // taken back, or begun: its row tells
        return;
    const QTimeZone zone = zoneOf(mallOf(*m_account, m_openScope));
    MessagesModel *model = m_pane->messages();
    model->setMoment(m_clock->now(), zone);
    model->setEntries({*entry});
    model->setPaging(false, true, false);
    m_pane->setThreadState({.complete = true, .asOf = Instant::fromUtc(m_clock->now())}, zone);
}

void StartingWiring::becomeServers(
    const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message)
{
    if (!conversation || m_pane->selected() != rowIdOf(row.scope, row.localId))
        return;
    m_thread = m_account->conversations(row.scope)->messages(conversation->value.id);
    if (message)
        m_thread->upsert(*message); // or the thread would be empty until it is read
    m_wanted = rowIdOf(row.scope, conversation->value.id.text());
}

} // namespace atrium
