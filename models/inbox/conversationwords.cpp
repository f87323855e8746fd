// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)
};

constexpr qsizetype namesShown = 3;
constexpr int mallLetters = 60;

void nameTakers(ConversationWords &words, const ConversationCard &card)
{
    words.audience = !card.conversation.audiences.isEmpty();
    QStringList all;
    for (const AudienceId &audience : card.conversation.audiences)
        all << Words::tr("Audience #%1").arg(audience.text());
    // An audience is who it is for; the people named beside it are mostly those who wrote to it.
    if (!words.audience) {
        for (const User &person : card.people)
            all << nameOf(person);
    }
    if (all.isEmpty())
        all << Words::tr("Only you");
    words.names = all.first(std::min(all.size(), namesShown));
    words.others = static_cast<int>(all.size() - words.names.size());
    QStringList fenced;
    for (const QString &name : std::as_const(words.names))
        fenced << isolated(name);
    words.title = fenced.join(u", "_s);
    if (!words.audience && !card.people.isEmpty()) {
        words.initials = initialsOf(card.people.first());
        words.tint = tintOf(card.people.first().id);
    } else if (!words.audience) {
        words.initials = u"?"_s;
        words.tint = tintOf(card.me);
    }
}

/// Whose words the preview shows: "You" for mine; a first name only where more than one other person could have written it.
QString previewFrom(const ConversationCard &card, const UserId &author)
{
    if (author == card.me)
        return Words::tr("You");
    if (card.people.size() < 2 && card.conversation.audiences.isEmpty())
        return {};
    if (card.lastAuthor.id == author)
        return shortNameOf(card.lastAuthor); // who takes part through an audience is not among the people
    const auto found = std::find_if(card.people.begin(), card.people.end(), [&](const User &one) { return one.id == author; });
    return found == card.people.end() ? QString() : shortNameOf(*found);
}

QString previewOf(const ConversationCard &card, bool pendingNewest)
{
    if (!pendingNewest && !card.last)
        return {};
    QString content = isolated(singleLine(pendingNewest ? card.pending->content : card.last->content));
    const QString from = previewFrom(card, pendingNewest ? card.me : card.last->author);
    if (from.isEmpty())
        return content;
    return Words::tr("%1: %2", "who wrote, what").arg(isolated(from), content);
}

QString pendingWords(const std::optional<Outgoing> &pending)
{
    if (!pending)
        return {};
    switch (pending->state) {
    case OutgoingState::Held:
        return Words::tr("Held", "a message that can still be undone");
    case OutgoingState::Queued:
        return Words::tr("Queued");
    case OutgoingState::InFlight:
        return Words::tr("Sending");
    case OutgoingState::Failed:
        return Words::tr("Refused");
    case OutgoingState::Uncertain:
        return Words::tr("Checking whether it arrived");
    case OutgoingState::Sent:
        break;
    }
    return {};
}

/// What the server refused, then where the person put it, then that nobody answers.
void stand(ConversationWords &words, const ConversationCard &card, const QDateTime &now, const QTimeZone &zone, const WaitingLimits &limits)
{
    if (card.refused) {
        words.standing = ConversationWords::NotDone;
        words.standingWords = *card.refused == StateMark::ConversationArchived ? Words::tr("Not archived", "the server refused")
                                                                               : Words::tr("Not marked seen", "the server refused");
    } else if (card.snoozedUntil) {
        words.standing = ConversationWords::Snoozed;
        words.standingWords =
            Words::tr("Until %1", "day and time of day that it is snoozed until").arg(clockTime(*card.snoozedUntil, now, zone));
    } else if (card.backSince && (!card.last || card.last->createdAt <= *card.backSince) && !card.archived) {
        words.standing = ConversationWords::Back;
        words.standingWords =
            Words::tr("Back since %1", "day and time of day that it was snoozed until").arg(clockTime(*card.backSince, now, zone));
    } else if (waitsForThem(card, Instant::fromUtc(now), limits)) {
        constexpr qint64 day = 24 * 3'600'000;
        const auto days = static_cast<int>(std::max<qint64>(1, (now.toMSecsSinceEpoch() - card.last->createdAt.toMSecs()) / day));
        words.standing = ConversationWords::Nudge;
        words.standingWords = Words::tr("No answer for %Ln days", nullptr, days);
    }
}

QString spokenOf(const ConversationWords &words, qint64 unseen)
{
    QStringList parts;
    parts << (words.others > 0 ? Words::tr("%1 and %2 more", "names, how many others").arg(words.title, QLocale().toString(words.others))
                               : words.title);
    if (!words.mall.isEmpty())
        parts << Words::tr("in %1", "a mall, spoken").arg(words.mall);
    if (words.audience)
        parts << Words::tr("audience", "a conversation with a whole audience, spoken");
    if (unseen > 0)
        parts << Words::tr("%1 unread", "messages, spoken").arg(QLocale().toString(unseen));
    else if (words.unread)
        parts << Words::tr("marked unread", "by hand, spoken");
    if (words.followUp)
        parts << Words::tr("to follow up", "flagged, spoken");
    if (!words.draft.isEmpty())
        parts << Words::tr("draft: %1", "unsent text, spoken").arg(words.draft);
    else if (!words.preview.isEmpty())
        parts << words.preview;
    if (!words.pending.isEmpty())
        parts << words.pending;
    if (!words.standingWords.isEmpty())
        parts << words.standingWords;
    if (!words.waiting.isEmpty())
        parts << Words::tr("waiting for you %1", "time waited, spoken").arg(words.waiting);
    parts << words.fullTime;
    return parts.join(u", "_s);
}

} // namespace

ConversationWords wordsOf(
    const ConversationCard &card, const QDateTime &now, const QTimeZone &zone, const WaitingLimits &limits, const QString &mall)
{
    ConversationWords words;
    if (!mall.isEmpty())
        words.mall = isolated(singleLine(mall, mallLetters));
    nameTakers(words, card);
    const bool pendingNewest = pendingIsNewest(card);
    words.preview = previewOf(card, pendingNewest);
    words.draft = isolated(singleLine(card.draft));
    words.pending = pendingWords(card.pending);

    Instant newest = card.last ? card.last->createdAt : card.conversation.updatedAt;
    if (pendingNewest)
        newest = std::max(newest, card.pending->createdAt);
    words.time = listTime(newest, now, zone);
    words.fullTime = fullTime(newest, zone);
    if (waitsForMe(card)) {
        words.waiting = waitingTime(card.last->createdAt, now);
        words.waitingLevel = waitingLevel(card.last->createdAt, Instant::fromUtc(now), limits);
    }
    stand(words, card, now, zone, limits);
    words.followUp = card.followUp;
    words.unread = isUnread(card);
    words.spoken = spokenOf(words, card.conversation.unseen);
    return words;
}

QString outgoingWords(const Outgoing &outgoing, const QTimeZone &zone)
{
    return outgoing.state == OutgoingState::Sent ? sentWords(outgoing.firstSentAt.value_or(outgoing.createdAt), zone)
                                                 : pendingWords(outgoing);
}

QString sentWords(const Instant &when, const QTimeZone &zone)
{
    return Words::tr("Sent %1", "time of day").arg(clockTime(when, zone));
}

} // namespace atrium
