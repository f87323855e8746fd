// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/threadwiring.h"

#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/threadwords.h"
#include "ui/inbox/inboxpane.h"

namespace atrium {

ThreadWiring::ThreadWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_composer(pane, account)
    , m_entriesSoon([this] { refreshEntries(); })
{
    connect(pane, &InboxPane::conversationOpened, this, &ThreadWiring::open);
    connect(pane, &InboxPane::threadRetryWanted, this, [this] {
        if (isOpen())
            m_feed->retry();
    });
    connect(pane, &InboxPane::markSeenWanted, this, [this] {
        if (isOpen())
            m_store->markSeen(m_id);
    });
    connect(pane->messages(), &MessagesModel::olderWanted, this, [this] {
        if (isOpen())
            m_feed->more();
    });
    connect(account->connection(), &Connection::changed, this, &ThreadWiring::refreshState);
}

ThreadWiring::~ThreadWiring()
{
    m_pane->messages()->setEntries({});
}

void ThreadWiring::setMall(const Mall &mall, ConversationStore *store)
{
    m_mall = mall;
    m_store = store;
    open({});
}

void ThreadWiring::open(const QString &rowId)
{
    const int row = m_pane->conversations()->rowOf(rowId);
    m_connections = std::make_unique<QObject>();
    m_feed.reset();
    m_rowId = rowId;
    m_composer.close();
    m_pane->messages()->closeDivider();
    m_pane->messages()->setEntries({});
    if (row < 0)
        return;
    m_id = m_pane->conversations()->rowAt(row).conversation.id;
    if (m_id.value == 0) { // the server has yet to begin it, and StartingWiring shows it
        refreshHead();
        return;
    }
    m_feed = m_store->messages(m_id);
    m_dividerPending = true;
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_entriesSoon.ask(); });
    connect(m_store, &ConversationStore::joinedChanged, m_connections.get(), [this] { m_entriesSoon.ask(); });
    m_composer.open(m_mall.scope, m_id);
    refreshHead();
    refreshEntries();
    m_account->refresher()->watchThread(m_feed);
}

void ThreadWiring::refreshHead()
{
    const int row = m_pane->conversations()->rowOf(m_rowId);
    if (row < 0)
        return;
    const ConversationCard &card = m_pane->conversations()->rowAt(row);
    const ConversationWords words = wordsOf(card, m_clock->now(), zoneOf(m_mall));
    m_pane->setThreadHead({.title = words.title,
        .facts = threadFacts(card),
        .waiting = threadWaiting(words),
        .waitingLevel = words.waitingLevel,
        .hasUnseen = card.conversation.unseen > 0});
}

void ThreadWiring::refreshEntries()
{
    if (!isOpen())
        return;
    MessagesModel *model = m_pane->messages();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->setEntries(m_store->entries(m_id, *m_feed));
    const PageState &page = m_feed->state();
    model->setPaging(page.loading, page.complete, m_feed->stuck());
    // What an earlier run left may lack the very messages that are new.
    if (m_dividerPending && (m_feed->confirmed() || page.error)) {
        m_dividerPending = false;
        model->openDivider();
    }
    refreshState();
}

void ThreadWiring::refreshState()
{
    if (!isOpen())
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setThreadState(listStateOf(*m_feed, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

} // namespace atrium
