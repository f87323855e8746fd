// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/linkfigures.h"

#include <algorithm>
#include <cmath>

namespace atrium {

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

Figure shareOf(const Figure &part, const Figure &whole)
{
    Figure figure = part;
    figure.kind = FigureKind::Percent;
    figure.denominator = whole.numerator;
    figure.per = whole.unit;
    figure.sources = whole.sources;
    figure.caveats |= whole.caveats & Caveats(Caveat::PushDeliveryAppReported | Caveat::SumOfPerSendingMembers);
    if (whole.state == FigureState::NotApplicable || whole.numerator.value_or(1) <= 0)
        figure.state = FigureState::NotApplicable;
    else if (!whole.hasValue() || !part.hasValue())
        figure.state = FigureState::NotReported;
    else if (*figure.numerator > *figure.denominator)
        figure.caveats |= Caveat::OverWhole;
    return figure;
}

} // namespace

LinkFigures linkFiguresOf(const LinkVisits &visits, const KpiFigures &of, const std::optional<Instant> &asOf)
{
    LinkFigures figures {.visits = countOf(visits.visits, Unit::Events, asOf), .unique = countOf(visits.uniqueVisits, Unit::Members, asOf)};
    figures.ofDelivered = shareOf(figures.unique, of.delivered.count);
    figures.ofOpened = shareOf(figures.unique, of.opened.count);
    return figures;
}

QList<RecipientGroup> recipientGroups(const TimeSeries &answer, qint64 least)
{
    QList<RecipientGroup> groups;
    for (const Series &one : answer.series) {
        double sum = 0;
        for (const std::optional<double> &value : one.values)
            sum += value && std::isfinite(*value) ? *value : 0;
        constexpr double most = 9e15; // whole numbers are exact below
        const qint64 members = std::llround(std::clamp(sum, 0.0, most));
        const QString name = one.label.isEmpty() ? QString() : one.label.first().text;
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

} // namespace atrium
