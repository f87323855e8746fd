// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/triage.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InboxFilter)
};

constexpr milliseconds nudgedFor = std::chrono::hours(14 * 24);

Instant later(const Instant &when, milliseconds by)
{
    return {when.microseconds + by.count() * 1000};
}

} // namespace

QString wordOf(InboxFilter filter)
{
    switch (filter) {
    case InboxFilter::All:
        return u"all"_s;
    case InboxFilter::Unread:
        return u"unread"_s;
    case InboxFilter::NeedsReply:
        return u"needsReply"_s;
    case InboxFilter::StartedByMe:
        return u"startedByMe"_s;
    case InboxFilter::Snoozed:
        return u"snoozed"_s;
    case InboxFilter::Archived:
        return u"archived"_s;
    case InboxFilter::FollowUp:
        return u"followUp"_s;
    }
    Q_UNREACHABLE();
}

InboxFilter filterOf(const QString &word)
{
    const auto it = std::find_if(inboxFilters.begin(), inboxFilters.end(), [&](InboxFilter one) { return wordOf(one) == word; });
    return it == inboxFilters.end() ? InboxFilter::All : *it;
}

QString filterName(InboxFilter filter)
{
    switch (filter) {
    case InboxFilter::All:
        return Words::tr("All", "conversations");
    case InboxFilter::Unread:
        return Words::tr("Unread", "conversations");
    case InboxFilter::NeedsReply:
        return Words::tr("Needs my reply");
    case InboxFilter::StartedByMe:
        return Words::tr("Started by me");
    case InboxFilter::Snoozed:
        return Words::tr("Snoozed", "conversations");
    case InboxFilter::Archived:
        return Words::tr("Archived", "conversations");
    case InboxFilter::FollowUp:
        return Words::tr("Follow up", "conversations flagged for it");
    }
    Q_UNREACHABLE();
}

bool pendingIsNewest(const ConversationCard &card)
{
    if (!card.pending)
        return false;
    if (card.pending->state != OutgoingState::Sent || !card.last)
        return true;
    return card.pending->serverId != card.last->id && card.last->createdAt <= card.pending->createdAt;
}

bool waitsForMe(const ConversationCard &card)
{
    const bool answered = card.pending && card.pending->state != OutgoingState::Failed && pendingIsNewest(card);
    return card.last && card.last->author != card.me && !answered;
}

bool waitsForThem(const ConversationCard &card, const Instant &now, const WaitingLimits &limits)
{
    return card.last && !card.me.isEmpty() && card.last->author == card.me && !card.pending && !card.archived
        && now >= later(card.last->createdAt, limits.nudge) && now < later(card.last->createdAt, limits.nudge + nudgedFor);
}

bool isUnread(const ConversationCard &card)
{
    return card.conversation.unseen > 0 || card.markedUnread;
}

bool passes(const ConversationCard &card, InboxFilter filter)
{
    const bool here = !card.archived && !card.snoozedUntil;
    switch (filter) {
    case InboxFilter::All:
        return here;
    case InboxFilter::Unread:
        return here && isUnread(card);
    case InboxFilter::NeedsReply:
        return here && waitsForMe(card);
    case InboxFilter::StartedByMe:
        return here && !card.me.isEmpty() && card.conversation.author == card.me;
    case InboxFilter::Snoozed:
        return !card.archived && card.snoozedUntil;
    case InboxFilter::Archived:
        return card.archived;
    case InboxFilter::FollowUp:
        return card.followUp;
    }
    Q_UNREACHABLE();
}

int waitingLevel(const Instant &since, const Instant &now, const WaitingLimits &limits)
{
    if (now >= later(since, std::max(limits.first, limits.second)))
        return 2;
    return now >= later(since, limits.first) ? 1 : 0;
}

QList<Crossing> crossings(const QList<ConversationCard> &cards, const Instant &from, const Instant &now, const WaitingLimits &limits)
{
    QList<Crossing> found;
    for (const ConversationCard &card : cards) {
        if (!passes(card, InboxFilter::NeedsReply))
            continue;
        // Both at once are one: the worse.
        const int before = waitingLevel(card.last->createdAt, from, limits);
        const int level = waitingLevel(card.last->createdAt, now, limits);
        if (level > before)
            found.append({.key = card.key, .last = card.last->id, .level = level});
    }
    return found;
}

} // namespace atrium
