// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notificationwords.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)
};

constexpr int nameMost = 80;

struct Kind {
    QLatin1StringView type;
    const char *words;
    QLatin1StringView iconName;
};

// assumed: the kinds themselves are not documented (contract 8.14); all others read as their humanised name
constexpr Kind kinds[] = {
    {"conversation_message"_L1, QT_TRANSLATE_NOOP("NotificationWords", "New message"), "inbox"_L1},
    {"document_confirmation"_L1, QT_TRANSLATE_NOOP("NotificationWords", "Document to confirm"), "document"_L1},
    {"document_confirmed"_L1, QT_TRANSLATE_NOOP("NotificationWords", "Document confirmed"), "document"_L1},
    {"sending_finished"_L1, QT_TRANSLATE_NOOP("NotificationWords", "Sending finished"), "chart"_L1},
    {"sending_error_rate"_L1, QT_TRANSLATE_NOOP("NotificationWords", "Error rate above usual"), "warning"_L1},
};

const Kind *kindOf(const QString &type)
{
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &kind) { return kind.type == type; });
    return found == std::end(kinds) ? nullptr : found;
}

QString iconOf(const Kind *kind, const Place &target)
{
    if (kind)
        return kind->iconName;
    switch (target.kind) {
    case Place::Conversation:
        return u"inbox"_s;
    case Place::Sending:
    case Place::Reporting:
        return u"chart"_s;
    default:
        return u"bell"_s;
    }
}

QString stateWords(const NotificationCard &card)
{
    if (card.notification.seen)
        return Words::tr("Seen");
    return card.isNew ? Words::tr("New") : Words::tr("Received");
}

QString goTextOf(const Place &target)
{
    switch (target.kind) {
    case Place::Conversation:
        return Words::tr("Open conversation");
    case Place::Sending:
    case Place::Reporting:
        return Words::tr("Open sending");
    default:
        return {};
    }
}

QDate dayOf(const QDateTime &when, const QTimeZone &zone)
{
    return zone.isValid() ? when.toTimeZone(zone).date() : when.toUTC().date();
}

QString whenOf(const Instant &when, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 age = dayOf(when.toUtc(), zone).daysTo(dayOf(now, zone));
    if (age == 0)
        return Words::tr("Today %1", "time of day").arg(clockTime(when, zone));
    if (age == 1)
        return Words::tr("Yesterday %1", "time of day").arg(clockTime(when, zone));
    return clockTime(when, now, zone);
}

} // namespace

QString humanName(const QString &name)
{
    QString words;
    const QString line = singleLine(name, nameMost);
    for (const QChar c : line) {
        const bool between = c == u'_' || c == u'-' || c == u'.' || c == u':' || c == u'/' || c == u' ';
        const bool hump = c.isUpper() && !words.isEmpty() && words.back().isLower(); // "operationsAlert"
        if ((between || hump) && !words.isEmpty() && words.back() != u' ')
            words += u' ';
        if (!between)
            words += hump ? c.toLower() : c;
    }
    words = words.trimmed();
    if (words.isEmpty())
        return Words::tr("Notification");
    words[0] = words.at(0).toUpper();
    return words;
}

Place targetOf(const Notification &notification)
{
    constexpr std::pair<QLatin1StringView, Place::Kind> members[] = {
        {"conversation_id"_L1, Place::Conversation}, {"sending_id"_L1, Place::Sending}, {"reporting_id"_L1, Place::Reporting}};
    for (const auto &[name, kind] : members) {
        if (const std::optional<qint64> id = notification.number(name); id && *id > 0)
            return {.kind = kind, .id = *id};
    }
    return {};
}

NotificationWords wordsOf(const NotificationCard &card, const QDateTime &now, const QTimeZone &zone)
{
    const Notification &from = card.notification;
    const Kind *kind = kindOf(from.type);
    NotificationWords words;
    words.known = kind != nullptr;
    words.kind = kind ? Words::tr(kind->words) : humanName(from.type);
    words.title = isolated(singleLine(from.title));
    if (words.title.isEmpty())
        words.title = isolated(words.kind);
    words.mall = isolated(singleLine(card.mallName, nameMost));
    words.preview = isolated(singleLine(from.content));
    if (words.preview.isEmpty() && !kind)
        words.preview = Words::tr("This kind is new to Atrium, all its fields are in the details");
    words.text = severalLines(from.content, NotificationTextMost);
    words.cut = from.content.size() > NotificationTextMost;
    words.time = clockTime(from.createdAt, zone);
    words.when = whenOf(from.createdAt, now, zone);
    words.fullTime = fullTime(from.createdAt, zone);
    words.state = stateWords(card);
    words.target = targetOf(from);
    words.iconName = iconOf(kind, words.target);
    words.goText = goTextOf(words.target);
    QStringList spoken {words.state, words.title};
    if (!words.mall.isEmpty())
        spoken << words.mall;
    if (!words.preview.isEmpty())
        spoken << words.preview;
    spoken << words.fullTime;
    words.spoken = spoken.join(u", "_s);
    return words;
}

QList<NotificationFact> factsOf(const NotificationCard &card, const QDateTime &now, const QTimeZone &zone)
{
    const QString zoneName = zone.isValid() ? QString::fromLatin1(zone.id()) : u"UTC"_s;
    const QString time = Words::tr("%1, %2", "day and time, time zone").arg(whenOf(card.notification.createdAt, now, zone), zoneName);
    QList<NotificationFact> facts {{Words::tr("State"), stateWords(card)}, {Words::tr("Time"), time}};
    if (kindOf(card.notification.type))
        return facts;
    facts.reserve(facts.size() + card.notification.data.size() + 1);
    facts.append({Words::tr("Kind"), isolated(humanName(card.notification.type))});
    for (const JsonField &field : card.notification.data)
        facts.append({isolated(humanName(field.name)), isolated(singleLine(field.text))});
    return facts;
}

DayWords dayWords(QDate day, const QDateTime &now, const QTimeZone &zone)
{
    // Noon of that day lies on it whatever the clocks do.
    const Instant noon = Instant::fromUtc(QDateTime(day, QTime(12, 0), zone.isValid() ? zone : QTimeZone::utc()));
    const QString date = dayTitle(noon, now, zone);
    const qint64 age = day.daysTo(dayOf(now, zone));
    if (age == 0)
        return {Words::tr("Today"), date};
    if (age == 1)
        return {Words::tr("Yesterday"), date};
    return {date, {}};
}

} // namespace atrium
