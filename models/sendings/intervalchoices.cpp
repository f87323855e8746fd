// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/intervalchoices.h"

#include "network/types/timeseries.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

namespace {

struct IntervalChoices {
    Q_DECLARE_TR_FUNCTIONS(atrium::IntervalChoices)
};

QString refusalOf(IntervalFit fit)
{
    switch (fit) {
    case IntervalFit::Fits:
        return {};
    case IntervalFit::TooManyPoints:
        return IntervalChoices::tr("This sending's events span too much time for it: the service answers %1 points at most.")
            .arg(QLocale().toString(TimeSeries::mostTimePoints));
    case IntervalFit::TooOld:
        return IntervalChoices::tr("This sending is too long ago: the service no longer keeps its events in pieces as short as this.");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<IntervalChoice> intervalChoices(const Sending &of, const Instant &now)
{
    QList<IntervalChoice> choices;
    for (const Interval interval : {Interval::Hour, Interval::Day, Interval::Week})
        choices.append({interval, refusalOf(intervalFit(of, interval, now))});
    if (finestFitting(of, now) == Interval::Month)
        choices.append({Interval::Month, {}});
    return choices;
}

Interval intervalFor(const Sending &of, Interval wanted, const Instant &now)
{
    const bool may = wanted != Interval::Unknown && intervalFit(of, wanted, now) == IntervalFit::Fits;
    return may ? wanted : finestFitting(of, now);
}

} // namespace atrium
