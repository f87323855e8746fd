// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/conversationstore.h"

#include "network/api/endpoints.h"
#include "network/store/whoami.h"

#include <algorithm>
#include <numeric>

namespace atrium {

using namespace Qt::StringLiterals;

ConversationStore::ConversationStore(
    AccountId account, CustomerScope scope, ApiClient *client, DraftStore *drafts, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_scope(std::move(scope))
    , m_client(client)
    , m_cache(cache)
    , m_drafts(drafts)
    , m_users(client, m_scope, cache)
    , m_hydration(client, m_scope, cache)
{
    connect(&m_users, &UserStore::changed, this, &ConversationStore::entriesChanged);
    connect(this, &ConversationStore::entriesChanged, this, &ConversationStore::joinedChanged);
    connect(&m_hydration, &Hydration::changed, this, &ConversationStore::joinedChanged);
    connect(&m_hydration, &Hydration::changed, this, &ConversationStore::meetNews);
    connect(drafts, &DraftStore::changed, this, &ConversationStore::joinedChanged);
}

std::shared_ptr<ConversationFeed> ConversationStore::conversations(const ConversationQuery &query)
{
    std::weak_ptr<ConversationFeed> &slot = query.withArchived ? m_all : m_active;
    if (auto feed = slot.lock())
        return feed;
    auto feed = std::make_shared<ConversationFeed>(m_client,
        ConversationFeed::Shape {
            .page = [scope = m_scope, query](const Cursor &after) { return api::listConversations(scope, query, after); },
            .idOf = [](const Conversation &c) { return c.id; },
            .orderOf = [](const Conversation &c) { return c.updatedAt; },
            .cache = m_cache,
            .shelf = {.kind = cache::Kind::Conversations, .scope = m_scope, .parent = query.withArchived ? u"with archived"_s : u""_s}},
        Lane::Foreground);
    slot = feed;
    connect(feed.get(), &FeedBase::changed, this, [this, query, raw = feed.get(), known = false]() mutable {
        learnMe(*raw);
        noteFeed(*raw, query.withArchived);
        known = known || raw->asOf() || !raw->rows().isEmpty(); // a list that was never read says nothing about what is unseen
        if (known && !query.withArchived)
            Q_EMIT unseenChanged(unseen(*raw));
    });
    return feed;
}

std::shared_ptr<MessageFeed> ConversationStore::messages(const ConversationId &id)
{
    if (auto feed = m_threads.value(id).lock())
        return feed;
    auto feed = std::make_shared<MessageFeed>(m_client,
        MessageFeed::Shape {.page = [scope = m_scope, id](const Cursor &after) { return api::listMessages(scope, id, after); },
            .idOf = [](const Message &m) { return m.id; },
            .orderOf = [](const Message &m) { return m.createdAt; },
            .cache = m_cache,
            .shelf = {.kind = cache::Kind::Messages, .scope = m_scope, .parent = id.text()}},
        Lane::Foreground);
    m_threads.insert(id, feed);
    connect(feed.get(), &FeedBase::changed, this, [this, id, raw = feed.get()] { learnNewest(id, *raw); });
    return feed;
}

void ConversationStore::learnMe(const ConversationFeed &feed)
{
    if (m_me)
        return;
    m_me = inferMe(feed.rows());
    if (!m_me)
        return;
    if (m_inView) // else nobody reads our name here
        m_users.want({*m_me});
    Q_EMIT meKnown(*m_me);
    Q_EMIT entriesChanged();
}

void ConversationStore::learnNewest(const ConversationId &id, const MessageFeed &feed)
{
    if (feed.rows().isEmpty())
        return;
    m_hydration.learn(id, feed.rows().first());
    m_users.want({feed.rows().first().value.author});
}

void ConversationStore::wantInView(const QList<Conversation> &inView, const QList<Conversation> &others)
{
    m_inView = true;
    QList<Conversation> known = inView + others;
    known.removeIf([](const Conversation &one) { return one.id.value == 0; }); // the server has not begun those
    m_hydration.want(known);
    QList<UserId> people {m_me.value_or(UserId {})};
    for (const Conversation &conversation : inView)
        people << conversation.author << conversation.users;
    m_users.want(people);
}

void ConversationStore::setOutgoing(const QList<Outgoing> &rows)
{
    QList<Outgoing> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [this](const Outgoing &row) { return row.scope == m_scope; });
    if (own == m_outgoing)
        return;
    m_outgoing = own;
    Q_EMIT entriesChanged();
}

void ConversationStore::setMarks(const QList<MarkWish> &wishes)
{
    QHash<ConversationId, Instant> await;
    QSet<ConversationId> archive;
    QHash<ConversationId, StateMark> refused;
    for (const MarkWish &wish : wishes) {
        const bool place = wish.mark == StateMark::ConversationArchived;
        if (wish.scope != m_scope || (!place && wish.mark != StateMark::ConversationSeen))
            continue;
        if (wish.httpStatus != 0)
            refused.insert({wish.id}, wish.mark);
        else if (place)
            archive.insert({wish.id});
        else if (wish.upTo)
            await.insert({wish.id}, *wish.upTo);
    }
    QSet<MessageId> messages;
    for (const MarkWish &wish : wishes) {
        if (wish.scope == m_scope && wish.mark == StateMark::MessageArchived && wish.httpStatus == 0)
            messages.insert({wish.id});
    }
    if (await == m_awaitSeen && archive == m_awaitArchive && refused == m_refused && messages == m_awaitArchived)
        return;
    m_awaitSeen = await;
    m_awaitArchive = archive;
    m_refused = refused;
    m_awaitArchived = messages;
    Q_EMIT entriesChanged();
    tellUnseen();
}

bool ConversationStore::awaitsSeen(const ConversationId &id, const Instant &at) const
{
    const auto it = m_awaitSeen.constFind(id);
    return it != m_awaitSeen.constEnd() && at <= *it;
}

qint64 ConversationStore::unseenOf(const Conversation &conversation) const
{
    return awaitsSeen(conversation.id, conversation.updatedAt) ? 0 : conversation.unseen;
}

const Conversation *ConversationStore::known(const ConversationId &id) const
{
    for (const auto &held : {m_active.lock(), m_all.lock()}) {
        if (!held)
            continue;
        const QList<Kept<Conversation>> &rows = held->rows();
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const Kept<Conversation> &row) { return row.value.id == id; });
        if (it != rows.end())
            return &it->value;
    }
    const auto found = m_archiveFound.constFind(id);
    return found == m_archiveFound.cend() ? nullptr : &found->value;
}

QList<Outgoing> ConversationStore::outgoingOf(const ConversationId &id) const
{
    QList<Outgoing> own;
    std::copy_if(
        m_outgoing.begin(), m_outgoing.end(), std::back_inserter(own), [&](const Outgoing &row) { return row.conversation == id; });
    return own;
}

void ConversationStore::takeArrived(const Outgoing &row, const std::optional<Kept<Message>> &message)
{
    if (row.scope != m_scope)
        return;
    if (message && !m_me) {
        m_me = message->value.author; // whoever sent it is us
        Q_EMIT meKnown(*m_me);
    }
    const auto thread = m_threads.value(row.conversation).lock();
    if (message) {
        m_hydration.learn(row.conversation, *message);
        if (thread)
            thread->upsert(*message);
    } else if (thread) {
        thread->refresh();
    }
    if (const auto feed = m_active.lock())
        feed->refresh();
}

ConversationCard ConversationStore::cardOf(const Conversation &conversation) const
{
    ConversationCard card {.key = {.account = m_account, .scope = m_scope, .id = conversation.id.text()},
        .conversation = conversation,
        .me = m_me.value_or(UserId {}),
        .last = m_hydration.last(conversation.id),
        .draft = m_drafts->draft(m_scope, conversation.id).content};
    card.conversation.unseen = unseenOf(conversation);
    namePeople(card);
    if (card.last)
        card.lastAuthor = m_users.user(card.last->author);
    const QList<Outgoing> pending = outgoingOf(conversation.id);
    if (!pending.isEmpty())
        card.pending = pending.last();
    card.archived = m_awaitArchive.contains(conversation.id);
    if (const auto it = m_refused.constFind(conversation.id); it != m_refused.cend())
        card.refused = *it;
    if (m_triage) {
        const Triage noted = m_triage->triage(m_scope, conversation.id);
        card.snoozedUntil = m_triage->snoozedUntil(m_scope, conversation.id);
        card.backSince = noted.backSince;
        card.followUp = noted.followUp;
        card.markedUnread = noted.unread;
    }
    return card;
}

void ConversationStore::namePeople(ConversationCard &card) const
{
    QList<UserId> others = card.conversation.users;
    others.prepend(card.conversation.author);
    QSet<UserId> seen {card.me, UserId {}};
    for (const UserId &id : others) {
        if (!seen.contains(id))
            card.people.append(m_users.user(id));
        seen.insert(id);
    }
}

/// Stands for a conversation that the server does not know yet: its id is 0, and its key the row's.
ConversationCard ConversationStore::startingCard(const Outgoing &row) const
{
    ConversationCard card {.key = {.account = m_account, .scope = m_scope, .id = row.localId},
        .conversation = {.author = m_me.value_or(UserId {}),
            .users = row.users,
            .audiences = row.audiences,
            .createdAt = row.createdAt,
            .updatedAt = row.createdAt},
        .me = m_me.value_or(UserId {}),
        .pending = row};
    namePeople(card);
    return card;
}

QList<ConversationCard> ConversationStore::cards(const ConversationFeed &feed) const
{
    QList<ConversationCard> cards;
    cards.reserve(feed.rows().size());
    if (&feed == m_active.lock().get()) { // the newest promise first, before what the server has
        std::for_each(m_outgoing.crbegin(), m_outgoing.crend(), [&](const Outgoing &row) {
            if (row.startsConversation())
                cards.append(startingCard(row));
        });
    }
    for (const Kept<Conversation> &kept : feed.rows())
        cards.append(cardOf(kept.value));
    const auto placeOf = [](const ConversationCard &card) {
        return card.backSince ? std::max(card.conversation.updatedAt, *card.backSince) : card.conversation.updatedAt;
    };
    if (std::any_of(cards.cbegin(), cards.cend(), [](const ConversationCard &card) { return card.backSince.has_value(); }))
        std::stable_sort(
            cards.begin(), cards.end(), [&](const ConversationCard &a, const ConversationCard &b) { return placeOf(a) > placeOf(b); });
    return cards;
}

QList<ThreadEntry> ConversationStore::entries(const ConversationId &id, const MessageFeed &feed) const
{
    QList<ThreadEntry> entries = olderEntries(id, feed, 0);
    const QList<Outgoing> pending = outgoingOf(id);
    for (const Outgoing &row : pending)
        entries.append(pendingEntry(row));
    return entries;
}

QList<ThreadEntry> ConversationStore::olderEntries(const ConversationId &id, const MessageFeed &feed, qsizetype after) const
{
    QList<ThreadEntry> entries;
    const QList<Kept<Message>> &rows = feed.rows();
    entries.reserve(rows.size() - after);
    std::for_each(rows.crbegin(), rows.crend() - after, [&](const Kept<Message> &kept) { takeEntry(entries, id, kept.value); });
    return entries;
}

void ConversationStore::takeEntry(QList<ThreadEntry> &into, const ConversationId &id, const Message &message) const
{
    if (m_awaitArchived.contains(message.id))
        return;
    into.append({.message = message, .author = m_users.shared(message.author), .mine = m_me && message.author == *m_me});
    if (awaitsSeen(id, message.createdAt))
        into.last().message.seen = true;
}

ThreadEntry ConversationStore::pendingEntry(const Outgoing &row) const
{
    const UserId me = m_me.value_or(UserId {});
    return {.message = {.author = me, .content = row.content, .seen = true, .createdAt = row.createdAt, .updatedAt = row.createdAt},
        .author = m_users.shared(me),
        .mine = true,
        .pending = row};
}

std::optional<ThreadEntry> ConversationStore::startingEntry(const QString &localId) const
{
    const auto it = std::find_if(m_outgoing.begin(), m_outgoing.end(), [&](const Outgoing &row) { return row.localId == localId; });
    return it == m_outgoing.end() ? std::nullopt : std::optional(pendingEntry(*it));
}

void ConversationStore::takeStarted(
    const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message)
{
    if (row.scope != m_scope)
        return;
    if (message && !m_me) {
        m_me = message->value.author; // whoever began it is us
        Q_EMIT meKnown(*m_me);
    }
    const auto feed = m_active.lock();
    if (conversation && message)
        m_hydration.learn(conversation->value.id, *message);
    if (conversation && feed)
        feed->upsert(*conversation);
    if (feed)
        feed->refresh();
}

void ConversationStore::find(const ConversationId &id, QObject *context, std::function<void(const std::optional<ApiError> &)> found)
{
    const auto feed = conversations();
    const QList<Kept<Conversation>> &rows = feed->rows();
    m_find.cancel();
    if (std::any_of(rows.begin(), rows.end(), [&](const Kept<Conversation> &row) { return row.value.id == id; })) {
        found({});
        return;
    }
    m_find = m_client->send(
        api::showConversation(m_scope, id), context, [this, feed, found = std::move(found)](const Result<Kept<Conversation>> &result) {
            if (result)
                learn(*result);
            found(result ? std::optional<ApiError>() : result.error());
        });
}

void ConversationStore::markSeen(const ConversationId &id)
{
    markSeen(QList<ConversationId> {id});
}

void ConversationStore::markSeen(const QList<ConversationId> &ids)
{
    QList<MarkWish> wishes;
    for (const ConversationId &id : ids) {
        if (id.value == 0)
            continue; // the server has yet to begin it
        wishes.append({.scope = m_scope, .mark = StateMark::ConversationSeen, .id = id.value});
        if (const Conversation *conversation = known(id))
            wishes.last().upTo = conversation->updatedAt;
    }
    Q_EMIT wished(wishes);
}

void ConversationStore::archiveMessage(const ConversationId &of, const MessageId &id)
{
    Q_EMIT wished({{.scope = m_scope, .mark = StateMark::MessageArchived, .id = id.value, .within = of.value}});
}

std::optional<ConversationCard> ConversationStore::card(const ConversationId &id) const
{
    const Conversation *conversation = known(id);
    return conversation ? std::optional(cardOf(*conversation)) : std::nullopt;
}

void ConversationStore::takeDone(const MarkWish &wish, const std::optional<Kept<Conversation>> &conversation)
{
    if (wish.mark == StateMark::ConversationSeen)
        takeSeen({wish.id}, conversation);
    else if (wish.mark == StateMark::ConversationArchived)
        takeArchived({wish.id});
    else if (wish.mark == StateMark::ConversationReceived && wish.upTo)
        m_received.insert({wish.id}, *wish.upTo); // wished by an earlier run, perhaps
    else if (wish.mark == StateMark::MessageArchived) {
        if (const auto thread = m_threads.value({wish.within}).lock())
            thread->remove({wish.id});
    }
}

void ConversationStore::takeSeen(const ConversationId &id, const std::optional<Kept<Conversation>> &conversation)
{
    if (const auto feed = m_active.lock()) {
        if (conversation) {
            learn(*conversation);
        } else {
            if (const Conversation *before = known(id)) { // until it is read: what was shown as seen stays so
                Kept<Conversation> seen {.value = *before};
                seen.value.unseen = unseenOf(*before);
                learn(seen);
            }
            feed->refresh();
        }
    }
    if (const auto thread = m_threads.value(id).lock())
        thread->refresh();
}

void ConversationStore::receiveAll(const ConversationFeed &feed)
{
    if (!feed.confirmed())
        return;
    QList<MarkWish> due;
    for (const Kept<Conversation> &kept : feed.rows()) {
        const Conversation &conversation = kept.value;
        if (conversation.unseen == 0)
            continue;
        Instant newest = conversation.updatedAt;
        if (const std::optional<Message> last = m_hydration.last(conversation.id)) // which may leave updatedAt as it was (contract 2.4)
            newest = std::max(newest, last->createdAt);
        Instant &version = m_received[conversation.id];
        if (version == newest)
            continue;
        version = newest;
        due.append({.scope = m_scope, .mark = StateMark::ConversationReceived, .id = conversation.id.value, .upTo = newest});
    }
    if (!due.isEmpty())
        Q_EMIT wished(due);
}

int ConversationStore::unseen(const ConversationFeed &feed) const
{
    return std::accumulate(feed.rows().begin(), feed.rows().end(), 0, [this](int sum, const Kept<Conversation> &kept) {
        const ConversationId &id = kept.value.id;
        if (isAway(id))
            return sum;
        const int unseen = static_cast<int>(unseenOf(kept.value));
        return sum + (unseen == 0 && m_triage && m_triage->triage(m_scope, id).unread ? 1 : unseen);
    });
}

} // namespace atrium
