// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"
#include "network/store/conversationstore.h"

#include <algorithm>

// Where a conversation is beside the list: in the archive, snoozed, or back.
namespace atrium {

void ConversationStore::setTriage(TriageStore *triage)
{
    m_triage = triage;
    connect(triage, &TriageStore::changed, this, [this] {
        Q_EMIT joinedChanged();
        tellUnseen();
    });
}

void ConversationStore::tellUnseen()
{
    if (const auto feed = m_active.lock(); feed && !feed->rows().isEmpty())
        Q_EMIT unseenChanged(unseen(*feed));
}

/// Nobody is to be called by what is there.
bool ConversationStore::isAway(const ConversationId &id) const
{
    return m_awaitArchive.contains(id) || (m_triage && m_triage->snoozedUntil(m_scope, id));
}

Instant ConversationStore::newestOf(const ConversationId &id) const
{
    Instant newest;
    if (const Conversation *conversation = known(id))
        newest = conversation->updatedAt;
    if (const std::optional<Message> last = m_hydration.last(id))
        newest = std::max(newest, last->createdAt);
    return newest;
}

void ConversationStore::noteFeed(const ConversationFeed &feed, bool withArchived)
{
    if (!withArchived) {
        for (const Kept<Conversation> &kept : feed.rows()) {
            m_archive.remove(kept.value.id);
            m_archiveFound.remove(kept.value.id);
            m_unsettled.remove(kept.value.id);
        }
        if (m_settling && !feed.state().loading) {
            m_settling = false;
            if (!feed.state().error)
                m_archive.unite(std::exchange(m_unsettled, {}));
        }
    }
    settleArchive();
    meetNews();
}

/// What is in the list of all alone is archived, or came after the other list was read. That one, read once more, tells.
void ConversationStore::settleArchive()
{
    const auto all = m_all.lock();
    const auto active = m_active.lock();
    if (!all || !active || m_settling || !active->confirmed())
        return;
    QSet<ConversationId> here;
    for (const Kept<Conversation> &kept : active->rows())
        here.insert(kept.value.id);
    for (const Kept<Conversation> &kept : all->rows()) {
        const ConversationId &id = kept.value.id;
        const bool reached =
            active->state().complete || active->rows().isEmpty() || kept.value.updatedAt >= active->rows().last().value.updatedAt;
        if (reached && !here.contains(id) && !m_archive.contains(id))
            m_unsettled.insert(id);
    }
    if (m_unsettled.isEmpty() || active->state().loading || active->state().error)
        return;
    m_settling = true;
    active->refresh();
}

void ConversationStore::learn(const Kept<Conversation> &conversation)
{
    const ConversationId id = conversation.value.id;
    const auto holds = [&](const ConversationFeed &feed) {
        return std::any_of(feed.rows().cbegin(), feed.rows().cend(), [&](const Kept<Conversation> &row) { return row.value.id == id; });
    };
    const auto active = m_active.lock();
    const auto all = m_all.lock();
    if (all && holds(*all))
        all->upsert(conversation);
    if (m_archive.contains(id) && !(active && holds(*active)))
        m_archiveFound.insert(id, conversation);
    else if (active)
        active->upsert(conversation);
}

QList<ConversationCard> ConversationStore::archivedCards(const ConversationFeed *all) const
{
    const auto active = m_active.lock();
    const bool offline = !active || !active->confirmed(); // two lists of an earlier run tell, too
    QSet<ConversationId> here;
    for (const Kept<Conversation> &kept : active ? active->rows() : QList<Kept<Conversation>>())
        here.insert(kept.value.id);
    QList<ConversationCard> cards;
    QSet<ConversationId> there;
    const auto add = [&](const Kept<Conversation> &kept) {
        cards.append(cardOf(kept.value));
        cards.last().archived = true;
        there.insert(kept.value.id);
    };
    for (const Kept<Conversation> &kept : all ? all->rows() : QList<Kept<Conversation>>()) {
        const ConversationId &id = kept.value.id;
        if (!here.contains(id) && (offline || m_archive.contains(id)))
            add(kept);
    }
    for (const Kept<Conversation> &kept : m_archiveFound) {
        const ConversationId &id = kept.value.id;
        if (!here.contains(id) && !there.contains(id) && m_archive.contains(id))
            add(kept);
    }
    return cards;
}

void ConversationStore::archive(const QList<ConversationId> &ids)
{
    QList<MarkWish> wishes;
    for (const ConversationId &id : ids)
        wishes.append({.scope = m_scope, .mark = StateMark::ConversationArchived, .id = id.value});
    Q_EMIT wished(wishes);
}

void ConversationStore::takeArchived(const ConversationId &id)
{
    m_archive.insert(id);
    if (const auto feed = m_active.lock())
        feed->remove(id);
    m_archive.insert(id); // a page that was on its way may have held it
    if (const auto all = m_all.lock())
        all->refresh();
}

void ConversationStore::takeRefused(const MarkWish &wish, const ApiError &error)
{
    if (wish.mark == StateMark::ConversationArchived || wish.mark == StateMark::ConversationSeen)
        Q_EMIT refused(wish, error);
}

void ConversationStore::meetNews()
{
    if (!m_triage)
        return;
    const QList<ConversationId> snoozed = m_triage->snoozed(m_scope);
    for (const ConversationId &id : snoozed) {
        const Conversation *conversation = known(id);
        if (!conversation)
            continue;
        const std::optional<Message> last = m_hydration.last(id);
        const bool theirs = last && m_me && last->author != *m_me;
        m_triage->meet(m_scope, *conversation, theirs ? std::optional(last->createdAt) : std::nullopt);
    }
}

void ConversationStore::wantSnoozed()
{
    const auto feed = m_active.lock();
    if (!m_triage || !feed || !feed->confirmed())
        return;
    const QList<ConversationId> snoozed = m_triage->snoozed(m_scope);
    for (const ConversationId &id : snoozed) {
        if (known(id) || m_askedFor.contains(id))
            continue;
        m_askedFor.insert(id);
        m_snoozedCalls[id] = m_client->send(
            api::showConversation(m_scope, id), this,
            [this, id](const Result<Kept<Conversation>> &result) {
                if (m_active.lock() && result)
                    learn(*result);
                else if (!result && result.error().kind != ErrorKind::NotFound)
                    m_askedFor.remove(id);
            },
            Lane::Background);
    }
}

} // namespace atrium
