// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox/outboxwords.h"

#include "models/inbox/personwords.h"
#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"
#include "models/outbox/markwords.h"
#include "network/types/apierror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

constexpr qint64 second = 1000;
constexpr qint64 fresh = 5 * second; // younger than that is "now"
constexpr qint64 minute = 60 * second;
constexpr int serverMost = 300; // characters of a stranger's words in a tool tip

QTimeZone zoneOf(const Mall &mall)
{
    const QTimeZone zone(mall.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// "14:02:51" today, with its day and without seconds otherwise.
QString justNow()
{
    return Words::tr("now", "how long a message has waited");
}

QString lostWhen(const Instant &when, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = when.toUtc().toTimeZone(zone);
    if (local.date() != now.toTimeZone(zone).date())
        return Words::tr("The answer was lost on %1.", "a day and a time of day").arg(clockTime(when, now, zone));
    return Words::tr("The answer was lost at %1.", "time of day")
        .arg(QLocale().toString(local.time(), Words::tr("HH:mm:ss", "time of day")));
}

/// Whole seconds until then, never below one: "in 0 s" reads like a mistake.
QString secondsUntil(const Instant &when, const QDateTime &now)
{
    const qint64 left = when.toMSecs() - now.toMSecsSinceEpoch();
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(std::max<qint64>(1, (left + second - 1) / second)));
}

void wordRefused(OutboxWords &words, const Outgoing &row)
{
    words.iconName = u"warning"_s;
    words.tone = OutboxWords::Bad;
    words.server = singleLine(row.reason, serverMost);
    const bool starts = row.startsConversation();
    if (row.firstSentAt) { // its attempt was lost, and then the conversation could not be read any more
        words.state = Words::tr("It cannot be told whether it arrived");
        words.reason = Words::tr("The conversation cannot be read now. Text kept.");
        return;
    }
    switch (ApiError::kindOf(row.httpStatus)) {
    case ErrorKind::Forbidden:
        words.state = starts ? Words::tr("Refused: you may not begin conversations here") : Words::tr("Refused: you may not write here");
        words.reason = starts ? Words::tr("The permit to begin a conversation is missing. Text kept.")
                              : Words::tr("The permit to write in this conversation is missing. Text kept.");
        return;
    case ErrorKind::FeatureOff:
        words.state = Words::tr("Refused: this mall has no conversations");
        words.reason = Words::tr("They are not switched on for it. Text kept.");
        return;
    case ErrorKind::NotFound:
        words.state = Words::tr("Refused: the conversation is gone");
        words.reason = Words::tr("It is no longer on the server. Text kept.");
        return;
    case ErrorKind::Invalid:
        words.state = Words::tr("Refused: the server does not take this text");
        words.reason = Words::tr("Nothing was sent. Change the text, or discard it.");
        return;
    default:
        words.state = Words::tr("Refused by the server");
        words.reason = Words::tr("Nothing was sent. Text kept.");
        return;
    }
}

void wordUncertain(OutboxWords &words, const OutboxEntry &entry, const QDateTime &now, const QTimeZone &zone)
{
    words.iconName = u"search"_s;
    words.tone = OutboxWords::Warn;
    words.state = Words::tr("Checking whether it arrived");
    // After a restart nobody saw the answer get lost.
    const QString lost = entry.changedAt ? lostWhen(*entry.changedAt, now, zone) : Words::tr("Its answer never came.");
    QString next;
    if (entry.rest == OutgoingRest::Offline)
        next = Words::tr("Looking again when the server can be reached.");
    else if (entry.nextAt)
        next = Words::tr("Looking again in %1.", "seconds, as 4 s").arg(secondsUntil(*entry.nextAt, now));
    else
        next = Words::tr("Looking now.");
    words.reason = Words::tr("%1 %2", "two sentences").arg(lost, next);
}

void wordEdited(OutboxWords &words)
{
    words.iconName = u"clock"_s;
    words.state = Words::tr("Held while you edit");
    words.reason = Words::tr("It goes on when you save or give up, and so does what waits behind it.");
}

void wordQueued(OutboxWords &words, const OutboxRow &row, const QDateTime &now, const QTimeZone &zone)
{
    const OutboxEntry &entry = row.card.entry;
    words.iconName = u"send"_s;
    words.state = Words::tr("Queued");
    switch (entry.rest) {
    case OutgoingRest::Behind:
        words.iconName = u"hourglass"_s;
        words.tone = OutboxWords::Muted;
        words.state = row.waits ? Words::tr("Waits for the message above") : Words::tr("Waits for an earlier message");
        words.reason = entry.behindEdited ? Words::tr("Held while you edit that one.") : Words::tr("Order is kept within a conversation.");
        return;
    case OutgoingRest::Edited:
        return wordEdited(words);
    case OutgoingRest::Paused:
        words.reason = Words::tr("Sending is paused.");
        return;
    case OutgoingRest::Offline:
        words.reason = Words::tr("Goes out when the server can be reached.");
        return;
    case OutgoingRest::NextTry:
        words.reason = entry.nextAt
            ? Words::tr("Goes out when the server lets us, about %1.", "time of day").arg(clockTime(*entry.nextAt, now, zone))
            : Words::tr("Goes out when the server lets us.");
        return;
    default:
        words.reason = Words::tr("About to be sent.");
        return;
    }
}

void wordState(OutboxWords &words, const OutboxRow &row, const QDateTime &now, const QTimeZone &zone)
{
    const OutboxEntry &entry = row.card.entry;
    switch (entry.row.state) {
    case OutgoingState::Failed:
        return wordRefused(words, entry.row);
    case OutgoingState::Uncertain:
        return wordUncertain(words, entry, now, zone);
    case OutgoingState::Queued:
        return wordQueued(words, row, now, zone);
    case OutgoingState::Held:
        if (entry.rest == OutgoingRest::Edited)
            return wordEdited(words);
        words.iconName = u"clock"_s;
        words.state = entry.nextAt ? Words::tr("Held for %1", "seconds, as 6 s").arg(secondsUntil(*entry.nextAt, now))
                                   : Words::tr("Held", "a message that can still be undone");
        words.reason = Words::tr("Nothing has left this computer.");
        return;
    case OutgoingState::InFlight:
        words.iconName = u"send"_s;
        words.state = Words::tr("Sending");
        words.reason = Words::tr("On its way to the server.");
        return;
    case OutgoingState::Sent:
        words.iconName = u"check"_s;
        words.state = Words::tr("Sent");
        words.reason = Words::tr("The server took it. Its copy is being looked for.");
        return;
    }
    Q_UNREACHABLE();
}

QString pinnedWords(OutgoingPin pin)
{
    switch (pin) {
    case OutgoingPin::Free:
        return {};
    case OutgoingPin::Leaving:
        return Words::tr("It is being sent, and cannot be called back.");
    case OutgoingPin::Checking:
        return Words::tr("It may have arrived. It can be cancelled once it is known that it has not.");
    case OutgoingPin::Arrived:
        return Words::tr("The server has it already.");
    }
    Q_UNREACHABLE();
}

/// A message whose text goes back to its draft is cancelled or undone; where the text would be gone, it is discarded.
QString takeBackWords(const OutboxRow &row)
{
    if (row.card.entry.row.state == OutgoingState::Held)
        return Words::tr("Undo");
    return row.section == OutboxSection::NeedYou ? Words::tr("Discard") : Words::tr("Cancel");
}

void wordMessage(OutboxWords &words, const OutboxRow &row, const QDateTime &now)
{
    const Outgoing &message = row.card.entry.row;
    const QTimeZone zone = zoneOf(row.card.mall);
    words.who = outboxNames(row.card.to);
    if (words.who.isEmpty())
        words.who =
            message.startsConversation() ? Words::tr("New conversation") : Words::tr("Conversation %1").arg(message.conversation.text());
    words.text = isolated(singleLine(message.content));
    words.mall = isolated(singleLine(row.card.mall.name));
    if (row.section == OutboxSection::SentToday) {
        const Instant sent = message.firstSentAt.value_or(message.createdAt);
        words.iconName = u"check"_s;
        words.tone = OutboxWords::Muted;
        words.state = Words::tr("Sent %1", "time of day").arg(clockTime(sent, zone));
        return;
    }
    words.tag = message.startsConversation() ? Words::tr("New", "a message that starts a conversation") : QString();
    wordState(words, row, now, zone);
    words.age = outboxAge(message.createdAt, now);
    words.takeBack = takeBackWords(row);
    words.pinned = pinnedWords(row.card.entry.choices.pin);
}

void wordHead(OutboxWords &words, const OutboxRow &row)
{
    const QString count = QLocale().toString(row.count);
    words.reason = count;
    switch (row.section) {
    case OutboxSection::NeedYou:
        words.state = Words::tr("Need you", "messages that wait for a decision");
        if (row.behind > 0 && row.count == 1)
            words.reason = Words::tr("%1, and %Ln wait behind it", "%1 is one message, as a number", row.behind).arg(count);
        else if (row.behind > 0)
            words.reason = Words::tr("%1, and %Ln wait behind them", "%1 is a number of messages", row.behind).arg(count);
        break;
    case OutboxSection::OnTheirWay:
        words.state = Words::tr("On their way", "messages");
        break;
    case OutboxSection::SentToday:
        words.state = Words::tr("Sent today", "messages");
        break;
    }
    words.spoken = u"%1, %2"_s.arg(words.state, words.reason);
}

QString spokenOf(const OutboxWords &words)
{
    QStringList parts {words.who, words.tag, words.mall, words.text, words.state, words.reason};
    parts.removeAll(QString());
    if (words.age == justNow())
        parts << Words::tr("promised just now", "a message, spoken");
    else if (!words.age.isEmpty())
        parts << Words::tr("promised %1 ago", "a span as 18 min, spoken").arg(words.age);
    return parts.join(u", "_s);
}

} // namespace

QString outboxAge(const Instant &since, const QDateTime &now)
{
    const qint64 age = now.toMSecsSinceEpoch() - since.toMSecs();
    if (age < fresh)
        return justNow();
    if (age < minute)
        return Words::tr("%1 s", "seconds").arg(QLocale().toString(age / second));
    return waitingTime(since, now);
}

QString outboxCounts(int needYou, int onTheirWay)
{
    const QString troubled = Words::tr("%Ln need you", "messages that wait for a decision", needYou);
    const QString moving = Words::tr("%Ln on their way", "messages", onTheirWay);
    if (needYou > 0 && onTheirWay > 0)
        return Words::tr("%1, %2", "how many need you, how many are on their way").arg(troubled, moving);
    return needYou > 0 ? troubled : onTheirWay > 0 ? moving : QString();
}

OutboxWords wordsOf(const OutboxRow &row, const QDateTime &now)
{
    OutboxWords words;
    if (row.kind == OutboxRow::Head) {
        wordHead(words, row);
        return words;
    }
    if (row.kind == OutboxRow::Message)
        wordMessage(words, row, now);
    else
        wordMarks(words, row, now);
    words.spoken = spokenOf(words);
    return words;
}

} // namespace atrium
