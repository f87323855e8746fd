// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/linkfigures.h"

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

Figure countOf(const std::optional<qint64> &number, Unit unit, const std::optional<Instant> &asOf)
{
    return {.state = number ? FigureState::Value : FigureState::NotReported,
        .numerator = number,
        .unit = unit,
        .caveats = Caveat::BotsExcluded,
        .asOf = asOf,
        .reported = number ? 1 : 0};
}

Figure shareOf(const Figure &part, const Figure &whole, LinkExtent extent)
{
    Figure figure = part;
    figure.kind = FigureKind::Percent;
    figure.denominator = whole.numerator;
    figure.per = whole.unit;
    figure.sources = whole.sources;
    figure.caveats |= whole.caveats & Caveats(Caveat::PushDeliveryAppReported | Caveat::SumOfPerSendingMembers);
    if (extent == LinkExtent::Wider || whole.state == FigureState::NotApplicable || whole.numerator.value_or(1) <= 0)
        figure.state = FigureState::NotApplicable;
    else if (!whole.hasValue() || !part.hasValue())
        figure.state = FigureState::NotReported;
    else if (*figure.numerator > *figure.denominator)
        figure.caveats |= Caveat::OverWhole;
    return figure;
}

qint64 membersOf(const Series &one)
{
    constexpr double most = 9e15; // whole numbers are exact below
    double sum = 0;
    for (const std::optional<double> &value : one.values)
        sum += value && std::isfinite(*value) ? *value : 0;
    return std::llround(std::clamp(sum, 0.0, most));
}

QString nameOfGroup(const Series &one)
{
    const QString text = one.label.isEmpty() ? QString() : one.label.first().text;
    return text == "null"_L1 ? QString() : text; // JSON's: not stated
}

} // namespace

LinkFigures linkFiguresOf(const LinkVisits &visits, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent)
{
    LinkFigures figures {.visits = countOf(visits.visits, Unit::Events, asOf), .unique = countOf(visits.uniqueVisits, Unit::Members, asOf)};
    if (extent == LinkExtent::Wider) {
        figures.visits.caveats |= Caveat::CountedWider;
        figures.unique.caveats |= Caveat::CountedWider; // and so the shares
    }
    figures.ofDelivered = shareOf(figures.unique, of.delivered.count, extent);
    figures.ofOpened = shareOf(figures.unique, of.opened.count, extent);
    return figures;
}

QList<RecipientGroup> recipientGroups(const TimeSeries &answer, qint64 least)
{
    QList<RecipientGroup> groups;
    for (const Series &one : answer.series) {
        const qint64 members = membersOf(one);
        const QString name = nameOfGroup(one);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const RecipientGroup &it) { return it.name == name; });
        if (same != groups.end())
            same->members += members;
        else if (members > 0)
            groups.append({.name = name, .members = members});
    }
    QList<RecipientGroup> small;
    const auto take = [&](qsizetype at) { small.append(groups.takeAt(at)); };
    for (qsizetype i = groups.size() - 1; i >= 0; --i) {
        if (groups.at(i).members < least)
            take(i);
    }
    if (small.size() == 1 && !groups.isEmpty()) {
        const auto next = std::min_element(
            groups.cbegin(), groups.cend(), [](const RecipientGroup &a, const RecipientGroup &b) { return a.members < b.members; });
        take(next - groups.cbegin());
    }
    if (small.isEmpty())
        return groups;
    RecipientGroup rest {.merged = static_cast<int>(small.size())};
    for (const RecipientGroup &one : std::as_const(small))
        rest.members += one.members;
    groups.append(rest);
    return groups;
}

QList<RecipientGroup> withGenders(QList<RecipientGroup> groups, const QList<std::pair<QString, TimeSeries>> &genders)
{
    const auto nameless = std::find_if(groups.begin(), groups.end(), [](const RecipientGroup &one) { return one.merged > 0; });
    for (RecipientGroup &group : groups)
        group.parts.clear();
    for (const auto &[gender, answer] : genders) {
        for (const Series &one : answer.series) {
            const QString name = nameOfGroup(one);
            auto group =
                std::find_if(groups.begin(), groups.end(), [&](const RecipientGroup &it) { return it.merged == 0 && it.name == name; });
            if (group == groups.end())
                group = nameless; // it is one of the small ones
            if (group == groups.end())
                continue;
            if (group->parts.isEmpty() || group->parts.last().name != gender)
                group->parts.append(RecipientGroup::Part {.name = gender});
            group->parts.last().members += membersOf(one);
        }
    }
    for (RecipientGroup &group : groups) {
        qint64 told = 0;
        for (const RecipientGroup::Part &part : std::as_const(group.parts))
            told += part.members;
        group.parts.append(RecipientGroup::Part {.members = std::max<qint64>(0, group.members - told)});
    }
    return groups;
}

QList<RecipientGroup::Part> toldApart(const RecipientGroup &group, qint64 least)
{
    using Part = RecipientGroup::Part;
    QList<Part> parts;
    Part rest;
    for (const Part &part : group.parts) {
        if (part.name.isEmpty() || part.members < least)
            rest.members += part.members;
        else
            parts.append(part);
    }
    if (rest.members > 0 && rest.members < least && !parts.isEmpty()) {
        const auto next =
            std::min_element(parts.cbegin(), parts.cend(), [](const Part &a, const Part &b) { return a.members < b.members; });
        rest.members += next->members;
        parts.erase(next);
    }
    if (rest.members > 0)
        parts.append(rest);
    return parts;
}

} // namespace atrium
