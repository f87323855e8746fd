// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/outboxjoin.h"

#include <algorithm>

namespace atrium {

namespace {

/// By the person. That something was received the program tells by itself, offline for each row in view: nobody waits for it, and there is
/// nothing to decide about it.
bool isWished(StateMark mark)
{
    return mark != StateMark::ConversationReceived && mark != StateMark::NotificationReceived
        && mark != StateMark::AllNotificationsReceived;
}

} // namespace

OutboxJoin::OutboxJoin(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_names(account->client(), account->cache())
{
    connect(account->outbox(), &Outbox::changed, this, &OutboxJoin::changed);
    connect(account->outbox()->marks(), &Marks::changed, this, &OutboxJoin::changed);
    connect(account->connection(), &Connection::reachableChanged, this, &OutboxJoin::changed);
    connect(account, &Account::mallsChanged, this, &OutboxJoin::changed);
    connect(&m_names, &ConversationNames::changed, this, &OutboxJoin::changed);
}

OutboxContents OutboxJoin::contents()
{
    OutboxContents contents {.paused = m_account->outbox()->paused(), .offline = !m_account->connection()->reachable()};
    const QList<OutboxEntry> entries = m_account->outbox()->entries();
    for (const OutboxEntry &entry : entries)
        contents.messages.append(cardOf(entry));
    const QList<MarkWish> wishes = m_account->outbox()->marks()->wishes();
    for (const MarkWish &wish : wishes) {
        if (isWished(wish.mark))
            contents.marks.append(cardOf(wish));
    }
    const QList<Outgoing> &arrived = m_account->outbox()->arrivedLately();
    for (const Outgoing &row : arrived)
        contents.arrived.append(cardOf(OutboxEntry {.row = row}));
    return contents;
}

OutboxCard OutboxJoin::cardOf(const OutboxEntry &entry)
{
    const Outgoing &row = entry.row;
    OutboxPeople to = row.startsConversation() ? named(row.scope, row.users, row.audiences) : peopleOf(row.scope, row.conversation);
    return {.entry = entry, .mall = mallOf(row.scope), .to = std::move(to)};
}

MarkCard OutboxJoin::cardOf(const MarkWish &wish)
{
    const bool isConversation = wish.mark == StateMark::ConversationReceived || wish.mark == StateMark::ConversationSeen
        || wish.mark == StateMark::ConversationArchived;
    const bool isMessage = wish.mark == StateMark::MessageArchived;
    return {.wish = wish,
        .mall = mallOf(wish.scope),
        .of = isConversation || isMessage ? peopleOf(wish.scope, ConversationId {isMessage ? wish.within : wish.id}) : OutboxPeople {}};
}

Mall OutboxJoin::mallOf(const CustomerScope &scope) const
{
    const QList<Mall> &malls = m_account->malls();
    const auto it = std::find_if(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope == scope; });
    return it == malls.end() ? Mall {.scope = scope} : *it;
}

OutboxPeople OutboxJoin::peopleOf(const CustomerScope &scope, const ConversationId &conversation)
{
    m_names.want(scope, conversation);
    const std::optional<Conversation> known = m_names.conversation(scope, conversation);
    if (!known)
        return {};
    QList<UserId> users = known->users;
    users.prepend(known->author);
    return named(scope, users, known->audiences);
}

OutboxPeople OutboxJoin::named(const CustomerScope &scope, const QList<UserId> &users, const QList<AudienceId> &audiences)
{
    ConversationStore *store = m_account->conversations(scope);
    connect(store, &ConversationStore::joinedChanged, this, &OutboxJoin::changed, Qt::UniqueConnection);
    store->users()->want(users);
    OutboxPeople people {.audiences = audiences};
    QSet<UserId> seen {store->me().value_or(UserId {})};
    for (const UserId &id : users) {
        if (!seen.contains(id))
            people.people.append(store->users()->user(id));
        seen.insert(id);
    }
    return people;
}

namespace {

/// Another conversation that is being prepared is not mixed with it.
bool takeBackToNew(Account &account, const Outgoing &row)
{
    NewDraft draft = account.newDraft()->draft();
    NewDraft back {.content = row.content};
    UserStore *users = account.conversations(row.scope)->users();
    for (const UserId &id : row.users) {
        const User user = users->user(id);
        back.to.append({.user = id, .home = row.scope, .name = user.fullName(), .role = user.roles.value(0)});
    }
    for (const AudienceId &id : row.audiences)
        back.to.append({.audience = id, .home = row.scope});
    const auto isThere = [&](const Recipient &one) {
        return std::any_of(back.to.cbegin(), back.to.cend(), [&](const Recipient &other) { return other.key() == one.key(); });
    };
    if (!std::all_of(draft.to.cbegin(), draft.to.cend(), isThere))
        return false;
    if (!draft.content.isEmpty())
        back.content += u'\n' + draft.content;
    back.cursor = static_cast<int>(back.content.size());
    account.newDraft()->restore(back);
    return !account.outbox()->takeBack(row.localId).isEmpty();
}

} // namespace

bool takeBackToDraft(Account &account, const QString &localId, std::optional<int> cursor)
{
    const QList<OutboxEntry> entries = account.outbox()->entries();
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const OutboxEntry &entry) { return entry.row.localId == localId; });
    if (it == entries.end() || !it->choices.takeBack)
        return false;
    if (it->row.startsConversation())
        return takeBackToNew(account, it->row);
    Draft draft = account.drafts()->draft(it->row.scope, it->row.conversation);
    draft.content = draft.content.isEmpty() ? it->row.content : it->row.content + u'\n' + draft.content;
    draft.cursor = cursor.value_or(static_cast<int>(draft.content.size()));
    account.drafts()->restore(draft);
    return !account.outbox()->takeBack(localId).isEmpty();
}

} // namespace atrium
