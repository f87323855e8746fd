// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/recipientwords.h"

#include "models/sendings/sendingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipientWords)
};

/// What it sorts by: the lower end of "20-24", 0 for "-14", 80 for "80-".
int ageOf(const RecipientGroup &group)
{
    if (group.merged > 0)
        return std::numeric_limits<int>::max();
    if (group.name.isEmpty())
        return std::numeric_limits<int>::max() - 1;
    bool ok = false;
    const int from = group.name.section(u'-', 0, 0).toInt(&ok);
    return ok ? from : 0;
}

QString restWord(const RecipientGroup &group)
{
    return Words::tr("%Ln small groups together", nullptr, group.merged);
}

} // namespace

QString ageWord(const RecipientGroup &group, const QLocale &locale)
{
    if (group.merged > 0)
        return restWord(group);
    if (group.name.isEmpty() || group.name == "unknown"_L1)
        return Words::tr("Not stated", "ages");
    bool okFrom = false;
    bool okTo = false;
    const int from = group.name.section(u'-', 0, 0).toInt(&okFrom);
    const int to = group.name.section(u'-', 1).toInt(&okTo);
    if (okFrom && okTo)
        return Words::tr("%1 to %2", "ages").arg(locale.toString(from), locale.toString(to));
    if (okTo)
        return Words::tr("Under %1", "an age").arg(locale.toString(to + 1));
    if (okFrom)
        return Words::tr("%1 and over", "an age").arg(locale.toString(from));
    return humanised(group.name);
}

QString genderWord(const RecipientGroup &group, const QLocale &)
{
    if (group.merged > 0)
        return restWord(group);
    if (group.name == "woman"_L1 || group.name == "female"_L1)
        return Words::tr("Women");
    if (group.name == "man"_L1 || group.name == "male"_L1)
        return Words::tr("Men");
    if (group.name.isEmpty() || group.name == "unknown"_L1)
        return Words::tr("Not stated", "gender");
    return humanised(group.name);
}

QString partWord(const RecipientGroup::Part &part, const QLocale &locale)
{
    return part.name.isEmpty() ? Words::tr("Others", "members of no or another gender, or too few to be told apart")
                               : genderWord({.name = part.name}, locale);
}

QList<RecipientGroup> byDecade(const QList<RecipientGroup> &groups)
{
    constexpr int decadesFrom = 20;
    constexpr int oldFrom = 60;
    constexpr int decade = 10;
    QList<RecipientGroup> all;
    for (RecipientGroup group : groups) {
        bool ok = false;
        const int from = group.merged > 0 ? 0 : group.name.section(u'-', 0, 0).toInt(&ok);
        if (ok && from >= oldFrom)
            group.name = QString::number(oldFrom) + u'-';
        else if (ok && from >= decadesFrom)
            group.name = u"%1-%2"_s.arg(from / decade * decade).arg(from / decade * decade + decade - 1);
        const auto same = std::find_if(all.begin(), all.end(),
            [&](const RecipientGroup &one) { return one.merged == 0 && group.merged == 0 && one.name == group.name; });
        if (same == all.end()) {
            all.append(group);
            continue;
        }
        same->members += group.members;
        for (const RecipientGroup::Part &part : std::as_const(group.parts)) {
            const auto own =
                std::find_if(same->parts.begin(), same->parts.end(), [&](const RecipientGroup::Part &it) { return it.name == part.name; });
            if (own == same->parts.end())
                same->parts.prepend(part); // the rest stays last
            else
                own->members += part.members;
        }
    }
    return all;
}

QList<RecipientGroup> byAge(QList<RecipientGroup> groups)
{
    std::stable_sort(groups.begin(), groups.end(), [](const RecipientGroup &a, const RecipientGroup &b) { return ageOf(a) < ageOf(b); });
    return groups;
}

} // namespace atrium
