// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/startingwiring.h"

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

void StartingWiring::setMall(const Mall &mall, ConversationStore *store)
{
    m_mall = mall;
    m_store = store;
    m_localId.clear();
    m_wanted.clear();
    m_thread.reset();
    m_pane->setStarting(false);
}

void StartingWiring::openSoon(const QString &localId)
{
    m_wanted = rowIdOf(localId);
    openWanted();
}

void StartingWiring::openWanted()
{
    if (!m_wanted.isEmpty() && m_pane->conversations()->rowOf(m_wanted) >= 0)
        m_pane->select(std::exchange(m_wanted, {}));
}

QString StartingWiring::rowIdOf(const QString &id) const
{
    return ConversationsModel::rowIdOf({m_account->id(), m_mall.scope, id});
}

void StartingWiring::open(const QString &rowId)
{
    const int row = m_pane->conversations()->rowOf(rowId);
    const bool starting = row >= 0 && m_pane->conversations()->rowAt(row).conversation.id.value == 0;
    m_localId = starting ? m_pane->conversations()->rowAt(row).key.id : QString();
    m_pane->setStarting(starting);
    refresh();
}

void StartingWiring::refresh()
{
    if (m_localId.isEmpty() || !m_store)
        return;
    const std::optional<ThreadEntry> entry = m_store->startingEntry(m_localId);
    if (!entry) // taken back, or begun: its row tells
        return;
    MessagesModel *model = m_pane->messages();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->setEntries({*entry});
    model->setPaging(false, true, false);
    m_pane->setThreadState({.complete = true, .asOf = Instant::fromUtc(m_clock->now())}, zoneOf(m_mall));
}

void StartingWiring::becomeServers(
    const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message)
{
    if (!m_store || row.scope != m_mall.scope || !conversation || m_pane->selected() != rowIdOf(row.localId))
        return;
    m_thread = m_store->messages(conversation->value.id);
    if (message)
        m_thread->upsert(*message); // or the thread would be empty until it is read
    m_wanted = rowIdOf(conversation->value.id.text());
}

} // namespace atrium
