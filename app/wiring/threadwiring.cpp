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
    , m_entriesSoon([this] { refreshEntries(); })
{
    Outbox *outbox = account->outbox();
    DraftStore *drafts = account->drafts();
    connect(pane, &InboxPane::conversationOpened, this, &ThreadWiring::open);
    connect(pane, &InboxPane::threadRetryWanted, this, [this] {
        if (isOpen())
            m_feed->retry();
    });
    connect(pane, &InboxPane::markSeenWanted, this, [this] {
        if (isOpen())
            m_store->markSeen(m_id);
    });
    connect(pane, &InboxPane::replyWanted, this, &ThreadWiring::reply);
    connect(pane, &InboxPane::resendWanted, outbox, &Outbox::resend);
    connect(pane, &InboxPane::discardWanted, this, &ThreadWiring::takeBack);
    connect(pane, &InboxPane::draftChanged, this, [this, drafts](const QString &text, int cursor) {
        drafts->set({.scope = m_mall.scope, .conversation = m_id, .content = text, .cursor = cursor});
    });
    connect(drafts, &DraftStore::kept, this, [this](const Draft &draft) {
        m_pane->setDraftKept(draft.conversation == m_id && draft.scope == m_mall.scope && !draft.content.isEmpty());
    });
    connect(drafts, &DraftStore::notKept, this,
        [this] { m_pane->draftRefused(tr("This text cannot be kept on the disk. Copy it before you close.")); });
    connect(pane->messages(), &MessagesModel::olderWanted, this, [this] {
        if (isOpen())
            m_feed->more();
    });
    connect(account->connection(), &Connection::changed, this, &ThreadWiring::refreshState);
    connect(outbox, &Outbox::arrived, this, &ThreadWiring::seeAnswered);
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
    m_pane->messages()->closeDivider();
    m_pane->messages()->setEntries({});
    if (row < 0)
        return;
    m_id = m_pane->conversations()->rowAt(row).conversation.id;
    m_feed = m_store->messages(m_id);
    m_dividerPending = true;
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_entriesSoon.ask(); });
    connect(m_store, &ConversationStore::joinedChanged, m_connections.get(), [this] { m_entriesSoon.ask(); });
    const Draft draft = m_account->drafts()->draft(m_mall.scope, m_id);
    m_pane->setDraft(draft.content, draft.cursor);
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
    model->setPaging(page.loading, page.complete, page.error.has_value());
    if (m_dividerPending && m_feed->asOf()) {
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

void ThreadWiring::reply(const QString &text)
{
    if (!isOpen())
        return;
    const CustomerScope scope = m_mall.scope;
    if (const qint64 unseen = unseenOf(scope, m_id); unseen > 0)
        m_answered[keyOf(scope, m_id)] = unseen;
    m_account->outbox()->submit(scope, m_id, text, this, [this, text, scope, id = m_id](const std::optional<DatabaseError> &error) {
        if (error) {
            m_pane->draftRefused(tr("This message could not be kept on the disk, so it was not sent. The text is still here."));
            return;
        }
        m_account->drafts()->dropped(scope, id);
        if (id == m_id)
            m_pane->draftTaken(text);
    });
}

/// Who answers has read what stood there, but not what came while the answer waited to be sent.
void ThreadWiring::seeAnswered(const Outgoing &row)
{
    const qint64 read = m_answered.take(keyOf(row.scope, row.conversation));
    if (read > 0 && unseenOf(row.scope, row.conversation) <= read)
        m_account->conversations(row.scope)->markSeen(row.conversation);
}

QString ThreadWiring::keyOf(const CustomerScope &scope, const ConversationId &id) const
{
    return ConversationsModel::rowIdOf({m_account->id(), scope, id.text()});
}

/// Zero for a conversation that is not in the list.
qint64 ThreadWiring::unseenOf(const CustomerScope &scope, const ConversationId &id) const
{
    const int row = m_pane->conversations()->rowOf(keyOf(scope, id));
    return row < 0 ? 0 : m_pane->conversations()->rowAt(row).conversation.unseen;
}

void ThreadWiring::takeBack(const QString &localId)
{
    const QString text = m_account->outbox()->takeBack(localId);
    if (text.isEmpty())
        return;
    Draft draft = m_account->drafts()->draft(m_mall.scope, m_id);
    draft.content = draft.content.isEmpty() ? text : text + u'\n' + draft.content;
    draft.cursor = static_cast<int>(draft.content.size());
    m_account->drafts()->set(draft);
    m_pane->setDraft(draft.content, draft.cursor);
}

} // namespace atrium
