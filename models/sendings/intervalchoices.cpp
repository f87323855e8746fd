// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/intervalchoices.h"

#include "network/types/reportlimits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct IntervalChoices {
    Q_DECLARE_TR_FUNCTIONS(atrium::IntervalChoices)
};

constexpr qsizetype mostParts = 8; ///< of one question; more would empty the bucket for a single chart

QString tooOld()
{
    return IntervalChoices::tr("This is too long ago: the service no longer keeps events in pieces as short as this.");
}

QString refusalOf(const ReportQuery &query, const Instant &now)
{
    const auto refusal = refusalOf(query, QTimeZone::utc(), now);
    if (!refusal)
        return {};
    if (refusal->reason == ReportRefusal::Reason::TooOld)
        return tooOld();
    const qsizetype parts = splitInTime(query, QTimeZone::utc()).size();
    if (refusal->reason == ReportRefusal::Reason::TooManyPoints && parts > 0 && parts <= mostParts)
        return {};
    return IntervalChoices::tr("These events span too much time for it: the service answers %1 points at most.")
        .arg(QLocale().toString(TimeSeries::mostTimePoints));
}

} // namespace

QList<IntervalChoice> intervalChoices(const Sending &of, const Instant &now)
{
    QList<IntervalChoice> choices;
    for (const Interval interval : {Interval::FiveMinutes, Interval::Hour, Interval::Day, Interval::Week, Interval::Month}) {
        QString refusal = refusalOf(eventsQuery(of, interval, now), now);
        if (refusal.isEmpty() && intervalFit(of, interval, now) == IntervalFit::TooOld) // with the margin that months take
            refusal = tooOld();
        choices.append({interval, refusal});
    }
    return choices;
}

QList<IntervalChoice> intervalChoices(const Instant &from, const Instant &to, const Instant &now)
{
    QList<IntervalChoice> choices;
    for (const Interval interval : {Interval::Hour, Interval::Day, Interval::Week, Interval::Month})
        choices.append({interval, refusalOf({.report = u"sendings_events_history"_s, .interval = interval, .from = from, .to = to}, now)});
    return choices;
}

Interval intervalFor(const Sending &of, Interval wanted, const Instant &now)
{
    const QList<IntervalChoice> choices = intervalChoices(of, now);
    const bool may = std::any_of(choices.cbegin(), choices.cend(),
        [&](const IntervalChoice &choice) { return choice.interval == wanted && choice.refusal.isEmpty(); });
    return may ? wanted : finestFitting(of, now);
}

} // namespace atrium
