// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/peekwiring.h"

#include "app/wiring/mallof.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/threadwords.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/peekside.h"
#include "ui/inbox/threadside.h"

namespace atrium {

PeekWiring::PeekWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
{
    connect(pane, &InboxPane::peekWanted, this, &PeekWiring::look);
    connect(pane->thread()->peek()->messages(), &MessagesModel::olderWanted, this, [this] {
        if (m_feed)
            m_feed->more();
    });
}

void PeekWiring::setMall(const Mall &mall, ConversationStore *store)
{
    look({});
    m_mall = mall;
    m_store = store;
}

void PeekWiring::look(const QString &rowId)
{
    MessagesModel *messages = m_pane->thread()->peek()->messages();
    m_connections = std::make_unique<QObject>();
    m_feed.reset();
    messages->closeDivider();
    messages->setEntries({});
    const int row = rowId.isEmpty() || !m_store ? -1 : m_pane->conversations()->rowOf(rowId);
    if (row < 0)
        return;
    const ConversationCard &card = m_pane->conversations()->rowAt(row);
    if (card.key.scope != m_mall.scope) { // the list is of several
        m_mall = mallOf(*m_account, card.key.scope);
        m_store = m_account->conversations(card.key.scope);
    }
    const ConversationWords words = wordsOf(card, m_clock->now(), zoneOf(m_mall));
    m_id = card.conversation.id;
    m_feed = m_store->messages(m_id);
    m_dividerPending = true;
    PeekSide *side = m_pane->thread()->peek();
    side->startOver();
    side->setHead({.title = words.title, .facts = threadFacts(card), .waiting = threadWaiting(words), .waitingLevel = words.waitingLevel});
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    connect(m_store, &ConversationStore::entriesChanged, m_connections.get(), [this] { m_soon.ask(); });
    refresh();
    m_feed->refresh();
}

void PeekWiring::refresh()
{
    if (!m_feed)
        return;
    MessagesModel *messages = m_pane->thread()->peek()->messages();
    messages->setMoment(m_clock->now(), zoneOf(m_mall));
    messages->setEntries(m_store->entries(m_id, *m_feed));
    const PageState &page = m_feed->state();
    messages->setPaging(page.loading, page.complete, m_feed->stuck());
    if (m_dividerPending && (m_feed->confirmed() || page.error)) {
        m_dividerPending = false;
        messages->openDivider();
    }
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->thread()->peek()->setState(
        listStateOf(*m_feed, *m_account->connection(), Instant::fromUtc(m_clock->now()), staleAfter), zoneOf(m_mall));
}

} // namespace atrium
