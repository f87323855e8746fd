// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/sendguards.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendGuards)
};

constexpr int longestName = 120;
constexpr int longestRole = 40;
constexpr qsizetype namedMost = 12;

int counted(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

Spread::Line lineOf(const QList<Recipient> &people)
{
    QStringList roles;
    for (const Recipient &one : people) {
        const QString role = singleLine(one.role, longestRole);
        if (!role.isEmpty() && !roles.contains(role))
            roles.append(role);
    }
    return {
        .title = namesOf(people, namedMost), .note = roles.first(std::min(roles.size(), namedMost)).join(u", "_s), .size = people.size()};
}

Spread::Line lineOf(const Recipient &audience, const Audience *known, const QDateTime &now, const QTimeZone &zone)
{
    Spread::Line line {.audience = true, .title = known && !known->name.isEmpty() ? nameOf(*known) : nameOf(audience)};
    if (!known || !known->members) {
        const bool named = !audience.name.isEmpty() || (known && !known->name.isEmpty());
        line.note =
            named ? Words::tr("Nobody reports how many people are in it") : Words::tr("No name and no size is known for this audience");
        return line;
    }
    line.size = std::max<qint64>(0, *known->members);
    if (known->asOf)
        line.note = Words::tr("Size as of %1", "a time today, or a day").arg(listTime(*known->asOf, now, zone));
    return line;
}

} // namespace

Spread reachOf(const QList<Recipient> &to, const QList<Audience> &audiences, const QDateTime &now, const QTimeZone &zone)
{
    Spread reach;
    QList<Recipient> people;
    std::copy_if(to.begin(), to.end(), std::back_inserter(people), [](const Recipient &one) { return !one.isAudience(); });
    if (!people.isEmpty())
        reach.lines.append(lineOf(people));
    for (const Recipient &one : to) {
        if (!one.isAudience())
            continue;
        const auto known =
            std::find_if(audiences.begin(), audiences.end(), [&](const Audience &other) { return other.id == one.audience; });
        reach.lines.append(lineOf(one, known == audiences.end() ? nullptr : &*known, now, zone));
    }
    for (const Spread::Line &line : std::as_const(reach.lines)) {
        reach.people += line.size.value_or(0);
        reach.unknown += line.size ? 0 : 1;
    }
    return reach;
}

bool reachesMany(const Spread &reach, int limit)
{
    return reach.unknown > 0 || reach.people > limit;
}

QString reachSentence(const Spread &reach, bool separately)
{
    const QString people = Words::tr("%Ln people", "who a message reaches", counted(reach.people));
    if (separately)
        return Words::tr("This starts %Ln conversations, one with each person", nullptr, counted(reach.people));
    if (reach.unknown == 0)
        return Words::tr("This reaches %1", "%1 is: 44 people").arg(people);
    const QString unknown = Words::tr("%Ln audiences whose size is not reported", nullptr, reach.unknown);
    if (reach.people == 0)
        return Words::tr("This reaches %1", "%1 is: 44 people").arg(unknown);
    return Words::tr("This reaches %1 and %2", "44 people; 1 audience whose size is not reported").arg(people, unknown);
}

QString sizeWords(const std::optional<qint64> &size)
{
    return size ? Words::tr("%Ln people", "in an audience", counted(*size)) : Words::tr("size not reported");
}

QList<Recipient> foreignOf(const QList<Recipient> &to, const CustomerScope &from)
{
    QList<Recipient> foreign;
    std::copy_if(
        to.begin(), to.end(), std::back_inserter(foreign), [&](const Recipient &one) { return !from.value.isEmpty() && one.home != from; });
    return foreign;
}

QString foreignSentence(const QList<Recipient> &foreign, const QString &home, const QString &from)
{
    return Words::tr("%1 was chosen at %2. You are writing from %3.", "one or more names; two malls", static_cast<int>(foreign.size()))
        .arg(namesOf(foreign, 3), isolated(singleLine(home, longestName)), isolated(singleLine(from, longestName)));
}

QString nameOf(const Recipient &one)
{
    const QString name = singleLine(one.name, longestName);
    if (!name.isEmpty())
        return isolated(name);
    return one.isAudience() ? Words::tr("Audience #%1").arg(one.audience.text()) : Words::tr("Unknown person");
}

QString nameOf(const Audience &one)
{
    return nameOf(Recipient {.audience = one.id, .name = one.name});
}

QString namesOf(const QList<Recipient> &to, qsizetype most)
{
    QStringList names;
    for (const Recipient &one : to.first(std::min(most, to.size())))
        names.append(nameOf(one));
    const QString all = names.join(u", "_s);
    return to.size() > most ? Words::tr("%1 +%2", "names, how many others").arg(all, QLocale().toString(to.size() - most)) : all;
}

} // namespace atrium
