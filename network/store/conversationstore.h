// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/draftstore.h"
#include "network/store/feed.h"
#include "network/store/hydration.h"
#include "network/store/triagestore.h"
#include "network/store/userstore.h"
#include "network/types/conversationcard.h"
#include "network/types/outgoing.h"
#include "network/types/threadentry.h"

namespace atrium {

using ConversationFeed = Feed<Conversation, ConversationId>;
using MessageFeed = Feed<Message, MessageId>;

/// The conversations of one mall: hands out feeds and joins what a pane shows from feed, people, newest messages, drafts and outbox.
class ConversationStore : public QObject {
    Q_OBJECT
public:
    ConversationStore(
        AccountId account, CustomerScope scope, ApiClient *client, DraftStore *drafts, Cache *cache = nullptr, QObject *parent = nullptr);

    [[nodiscard]] const CustomerScope &scope() const { return m_scope; }
    /// The same feed for the same query, shared; it closes with its last holder.
    [[nodiscard]] std::shared_ptr<ConversationFeed> conversations(const ConversationQuery &query = {});
    [[nodiscard]] std::shared_ptr<MessageFeed> messages(const ConversationId &id);

    /// Those that came back from being snoozed stand where they came back.
    [[nodiscard]] QList<ConversationCard> cards(const ConversationFeed &feed) const;
    /// The archive, as far as both lists reach: no flag on the wire marks it, so it is what the list of all has and the other has not
    /// (contract 8.11). all: of conversations() with archived ones.
    [[nodiscard]] QList<ConversationCard> archivedCards(const ConversationFeed *all) const;
    /// Oldest first, ours on their way at the end.
    [[nodiscard]] QList<ThreadEntry> entries(const ConversationId &id, const MessageFeed &feed) const;
    [[nodiscard]] std::optional<UserId> me() const { return m_me; }
    /// An id only, or nothing, until known.
    [[nodiscard]] User myself() const { return m_users.user(m_me.value_or(UserId {})); }
    /// Unseen messages in the rows of the feed, as they are shown.
    [[nodiscard]] int unseen(const ConversationFeed &feed) const;
    [[nodiscard]] UserStore *users() { return &m_users; }

    /// What was noted here about conversations; the account's. Before the first feed.
    void setTriage(TriageStore *triage);
    /// Ours on their way, of all malls; told by the outbox's owner at each change.
    void setOutgoing(const QList<Outgoing> &rows);
    /// What waits to be marked, of all malls; told by the outbox's owner at each change. A conversation that is to be marked seen reads as
    /// seen until the server refuses or something new comes to it.
    void setMarks(const QList<MarkWish> &wishes);
    /// One of ours has become the server's. message is empty when the answer was `{}`.
    void takeArrived(const Outgoing &row, const std::optional<Kept<Message>> &message);

    /// One of ours has become a conversation of the server's; both are empty when the answer was `{}`. The list has it at once, and its
    /// thread its first message.
    void takeStarted(
        const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message);
    /// Of its thread those that were added below all others of the feed, after so many: nothing that is on its way.
    [[nodiscard]] QList<ThreadEntry> olderEntries(const ConversationId &id, const MessageFeed &feed, qsizetype after) const;
    /// One that is still on its way as an entry of its thread; empty when it is not.
    [[nodiscard]] std::optional<ThreadEntry> startingEntry(const QString &localId) const;

    /// The conversation as a row of the shared feed: at once when it is loaded, else asked for. The answer is empty, or why it cannot be
    /// shown; it does not come when context is gone first, or another one is looked for.
    void find(const ConversationId &id, QObject *context, std::function<void(const std::optional<ApiError> &)> found);
    /// These rows are in view, top first: their people and newest messages are read, once for each version.
    /// others: whose newest messages are read after theirs, when there is nothing else to do.
    void wantInView(const QList<Conversation> &inView, const QList<Conversation> &others = {});
    /// Wishes it; the outbox's owner carries it out, and tells by setMarks() that it waits.
    void markSeen(const ConversationId &id);
    void markSeen(const QList<ConversationId> &ids);
    /// Likewise. It is shown as archived from then on, unless the server refuses.
    void archive(const QList<ConversationId> &ids);
    /// The server would not, or the thing is gone.
    void takeRefused(const MarkWish &wish, const ApiError &error);
    /// The newest of what is known of it, by the server's stamps.
    [[nodiscard]] Instant newestOf(const ConversationId &id) const;
    /// Those that are snoozed and in no loaded page are asked for, once each.
    void wantSnoozed();
    /// Likewise; until the server refuses it the message is not among entries().
    void archiveMessage(const ConversationId &of, const MessageId &id);
    /// A row of cards(), of whichever list it is in; empty: it is in none.
    [[nodiscard]] std::optional<ConversationCard> card(const ConversationId &id) const;
    /// The server has taken it. conversation is empty when the answer was `{}`.
    void takeDone(const MarkWish &wish, const std::optional<Kept<Conversation>> &conversation);
    /// Wishes received for every row with something unseen, once per conversation version: its data has reached this computer. Nothing for
    /// rows of an earlier run.
    void receiveAll(const ConversationFeed &feed);

Q_SIGNALS:
    /// People, newest messages, drafts, outbox or "me" changed: cards may read differently now.
    void joinedChanged();
    /// Those of them that entries() are made of.
    void entriesChanged();
    void meKnown(const atrium::UserId &me);
    /// Unseen messages in the rows of conversations(), archived ones left out.
    void unseenChanged(int unseen);
    void wished(const QList<atrium::MarkWish> &wishes);
    void refused(const atrium::MarkWish &wish, const atrium::ApiError &error);

private:
    [[nodiscard]] const Conversation *known(const ConversationId &id) const;
    /// It is to be marked seen, and what it held at that stamp is meant.
    [[nodiscard]] bool awaitsSeen(const ConversationId &id, const Instant &at) const;
    [[nodiscard]] qint64 unseenOf(const Conversation &conversation) const;
    void takeArchived(const ConversationId &id);
    void takeSeen(const ConversationId &id, const std::optional<Kept<Conversation>> &conversation);
    /// Into the list that it belongs to: an archived one is in that of all alone.
    void learn(const Kept<Conversation> &conversation);
    [[nodiscard]] ConversationCard cardOf(const Conversation &conversation) const;
    [[nodiscard]] ConversationCard startingCard(const Outgoing &row) const;
    void takeEntry(QList<ThreadEntry> &into, const ConversationId &id, const Message &message) const;
    [[nodiscard]] ThreadEntry pendingEntry(const Outgoing &row) const;
    void namePeople(ConversationCard &card) const;
    void learnMe(const ConversationFeed &feed);
    void tellUnseen();
    void meetNews(); // for what is snoozed
    void settleArchive();
    void noteFeed(const ConversationFeed &feed, bool withArchived);
    [[nodiscard]] bool isAway(const ConversationId &id) const;
    [[nodiscard]] QList<Outgoing> outgoingOf(const ConversationId &id) const;
    void learnNewest(const ConversationId &id, const MessageFeed &feed);

    AccountId m_account;
    CustomerScope m_scope;
    ApiClient *m_client;
    Cache *m_cache;
    DraftStore *m_drafts;
    QList<Outgoing> m_outgoing; // of this mall
    UserStore m_users;
    Hydration m_hydration;
    std::optional<UserId> m_me;
    bool m_inView {false}; // rows of this mall have been
    std::weak_ptr<ConversationFeed> m_active; // without archived
    std::weak_ptr<ConversationFeed> m_all;
    QHash<ConversationId, std::weak_ptr<MessageFeed>> m_threads;
    QHash<ConversationId, Instant> m_received;
    QHash<ConversationId, Instant> m_awaitSeen; // which version of it
    QSet<ConversationId> m_awaitArchive;
    QHash<ConversationId, StateMark> m_refused;
    TriageStore *m_triage {nullptr};
    QSet<ConversationId> m_askedFor; // snoozed ones that no page held
    std::map<ConversationId, Call> m_snoozedCalls;
    QSet<ConversationId> m_unsettled; // in the list of all alone: new since the other was read, or archived
    QSet<ConversationId> m_archive; // known to be there
    QHash<ConversationId, Kept<Conversation>> m_archiveFound; // of these, those that were asked for by name
    bool m_settling {false}; // the other list is being read to tell
    QSet<MessageId> m_awaitArchived;
    Call m_find;
};

} // namespace atrium
