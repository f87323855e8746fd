// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/mergedconversations.h"

#include <algorithm>
#include <limits>

namespace atrium {

namespace {

/// How far down it reaches.
Instant depthOf(const ConversationFeed &feed)
{
    return feed.state().complete || feed.rows().isEmpty() ? Instant {std::numeric_limits<qint64>::min()}
                                                          : feed.rows().last().value.updatedAt;
}

Instant placeOf(const ConversationCard &card)
{
    return card.backSince ? std::max(card.conversation.updatedAt, *card.backSince) : card.conversation.updatedAt;
}

/// Its end is not here, and it is neither being begun nor in trouble.
bool canGoOn(const ConversationFeed &feed)
{
    return !feed.state().complete && !feed.stuck() && feed.asOf();
}

} // namespace

MergedConversations::MergedConversations(const QList<ConversationStore *> &stores)
{
    for (ConversationStore *store : stores)
        m_parts.append({.store = store, .feed = store->conversations()});
}

ConversationStore *MergedConversations::store(const CustomerScope &scope) const
{
    const auto it = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const Part &part) { return part.store->scope() == scope; });
    return it == m_parts.cend() ? nullptr : it->store;
}

QList<ConversationCard> MergedConversations::cards(const QSet<Key> &kept) const
{
    if (m_parts.size() == 1)
        return m_parts.first().store->cards(*m_parts.first().feed);
    Instant end {std::numeric_limits<qint64>::min()};
    QList<ConversationCard> cards;
    for (const Part &part : m_parts) {
        cards += part.store->cards(*part.feed);
        if (canGoOn(*part.feed))
            end = std::max(end, depthOf(*part.feed));
    }
    cards.removeIf([&](const ConversationCard &card) { return placeOf(card) < end && !kept.contains(card.key); });
    std::stable_sort(
        cards.begin(), cards.end(), [](const ConversationCard &a, const ConversationCard &b) { return placeOf(a) > placeOf(b); });
    return cards;
}

QList<ConversationCard> MergedConversations::archivedCards() const
{
    QList<ConversationCard> cards;
    for (const Part &part : m_parts) {
        cards += part.store->archivedCards(part.all.get());
    }
    if (m_parts.size() > 1)
        std::stable_sort(cards.begin(), cards.end(),
            [](const ConversationCard &a, const ConversationCard &b) { return a.conversation.updatedAt > b.conversation.updatedAt; });
    return cards;
}

int MergedConversations::unseen() const
{
    int sum = 0;
    for (const Part &part : m_parts)
        sum += part.store->unseen(*part.feed);
    return sum;
}

bool MergedConversations::openArchive()
{
    if (hasArchive())
        return false;
    for (Part &part : m_parts)
        part.all = part.store->conversations({.withArchived = true});
    return true;
}

/// Of the archive both lists count: it is what one has and the other has not, so both have to reach as far.
ConversationFeed *MergedConversations::nextFeed(bool archive) const
{
    ConversationFeed *next = nullptr;
    const auto consider = [&](ConversationFeed *feed) {
        if (feed && canGoOn(*feed) && (!next || depthOf(*feed) > depthOf(*next)))
            next = feed;
    };
    for (const Part &part : m_parts) {
        if (archive)
            consider(part.all.get()); // of two that end alike this one goes first
        consider(part.feed.get());
    }
    return next;
}

MergedConversations::Paging MergedConversations::paging(bool archive) const
{
    if (m_parts.size() == 1 && !archive) {
        const ConversationFeed &feed = *m_parts.first().feed;
        return {
            .known = feed.asOf().has_value(), .loading = feed.state().loading, .complete = feed.state().complete, .stuck = feed.stuck()};
    }
    Paging paging {.complete = true};
    bool anyStuck = false;
    bool anyBegins = false;
    const auto look = [&](const ConversationFeed *feed) {
        if (!feed)
            return;
        paging.complete = paging.complete && feed->state().complete;
        anyStuck = anyStuck || feed->stuck();
        anyBegins = anyBegins || (!feed->asOf() && !feed->stuck());
    };
    for (const Part &part : m_parts) {
        look(part.feed.get());
        if (archive)
            look(part.all.get());
        const ConversationFeed *counts = archive ? part.all.get() : part.feed.get();
        paging.known = paging.known || (counts && counts->asOf());
    }
    const ConversationFeed *next = nextFeed(archive);
    paging.loading = next ? next->state().loading : anyBegins;
    paging.stuck = !next && anyStuck;
    return paging;
}

void MergedConversations::more(bool archive) const
{
    if (ConversationFeed *next = nextFeed(archive))
        next->more();
}

void MergedConversations::retry() const
{
    for (const Part &part : m_parts) {
        for (const auto &feed : {part.all, part.feed}) {
            if (feed && feed->state().error)
                feed->retry();
        }
    }
}

} // namespace atrium
