// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox/markwords.h"

#include "models/inbox/personwords.h"
#include "models/inbox/plaintext.h"
#include "network/types/apierror.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

constexpr qsizetype namesMost = 3;
constexpr int refusalMost = 300; // characters of a stranger's words in a tool tip

QString joined(const QStringList &all)
{
    QStringList names;
    for (const QString &name : all.first(std::min(all.size(), namesMost)))
        names << isolated(name);
    const QString shown = names.join(u", "_s);
    return all.size() > namesMost
        ? Words::tr("%1 and %2 more", "names, how many others").arg(shown, QLocale().toString(all.size() - namesMost))
        : shown;
}

QString wishWords(StateMark mark, int count)
{
    switch (mark) {
    case StateMark::ConversationReceived:
        return Words::tr("Mark %Ln conversations received", nullptr, count);
    case StateMark::ConversationSeen:
        return Words::tr("Mark %Ln conversations seen", nullptr, count);
    case StateMark::ConversationArchived:
        return Words::tr("Archive %Ln conversations", nullptr, count);
    case StateMark::NotificationReceived:
        return Words::tr("Mark %Ln notifications received", nullptr, count);
    case StateMark::NotificationSeen:
        return Words::tr("Mark %Ln notifications seen", nullptr, count);
    case StateMark::AllNotificationsReceived:
        return Words::tr("Mark all notifications received");
    case StateMark::AllNotificationsSeen:
        return Words::tr("Mark all notifications seen");
    case StateMark::MessageArchived:
        return Words::tr("Archive %Ln messages", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString iconOf(StateMark mark)
{
    switch (mark) {
    case StateMark::ConversationSeen:
    case StateMark::NotificationSeen:
    case StateMark::AllNotificationsSeen:
        return u"eye"_s;
    case StateMark::ConversationArchived:
    case StateMark::MessageArchived:
        return u"archive"_s;
    case StateMark::ConversationReceived:
    case StateMark::NotificationReceived:
    case StateMark::AllNotificationsReceived:
        break;
    }
    return u"check"_s;
}

void wordRefusal(OutboxWords &words, const MarkWish &wish)
{
    words.iconName = u"warning"_s;
    words.tone = OutboxWords::Bad;
    words.server = singleLine(wish.reason, refusalMost);
    words.takeBack = Words::tr("Discard");
    if (ApiError::kindOf(wish.httpStatus) == ErrorKind::Forbidden) {
        words.state = Words::tr("Refused: you may not do this here");
        words.reason = Words::tr("The permit for it is missing. Nothing was changed.");
    } else {
        words.state = Words::tr("Refused by the server");
        words.reason = Words::tr("Nothing was changed.");
    }
}

QString waitWords(const OutboxRow &row)
{
    if (row.paused)
        return Words::tr("Sending is paused.");
    if (row.offline)
        return Words::tr("Goes out when the server can be reached.");
    return row.marks.size() > 1 ? Words::tr("Wished together, sent one by one.") : Words::tr("About to be sent.");
}

} // namespace

QString outboxNames(const OutboxPeople &people)
{
    QStringList all;
    for (const AudienceId &audience : people.audiences)
        all << Words::tr("Audience #%1").arg(audience.text());
    // An audience is who it is for, as in the inbox.
    if (all.isEmpty()) {
        for (const User &person : people.people)
            all << nameOf(person);
    }
    return joined(all);
}

void wordMarks(OutboxWords &words, const OutboxRow &row, const QDateTime &now)
{
    const MarkWish &first = row.marks.constFirst().wish;
    words.who = wishWords(first.mark, static_cast<int>(row.marks.size()));
    QStringList names;
    for (const MarkCard &card : row.marks) {
        if (const QString name = outboxNames(card.of); !name.isEmpty())
            names << name;
    }
    words.mall = isolated(singleLine(row.marks.constFirst().mall.name));
    words.text = names.isEmpty() ? words.mall : joined(names); // what has no names is named by where it is
    words.age = outboxAge(first.wishedAt, now);
    words.iconName = iconOf(first.mark);
    words.takeBack = Words::tr("Cancel");
    words.state = Words::tr("Queued");
    words.reason = waitWords(row);
    if (first.httpStatus != 0)
        wordRefusal(words, first);
}

} // namespace atrium
