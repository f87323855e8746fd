// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/events.h"
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/timeseries.h"

#include <QVariantList>

#include <functional>

namespace atrium::sandbox {

/// The curve of one kind of event of a sending, with what was asked for beside it.
struct CurveRow {
    QByteArray zone;
    Event event {Event::New};
    qint64 start {0};
    QByteArray counts;
    QVariantList values;
};

/// Which curves, and what beside them: expressions over `sendings s`.
struct CurveQuery {
    std::optional<Event> event {}; // none: every kind
    QStringList columns {};
    Condition filter {.sql = QStringLiteral(u"1")};
};

/// Calls back for each curve of the request's sendings that may reach into the axis, whether it is kept or follows from its sending.
/// False when the database cannot be read.
[[nodiscard]] bool eachCurve(
    const Visit &visit, const Timeseries &asked, const CurveQuery &query, const std::function<void(const CurveRow &row)> &callBack);

/// Calls back for each slot of a curve in which something happened.
void eachSlot(const CurveRow &row, const std::function<void(qint64 at, qint64 count)> &callBack);
/// Shares out `total` along a curve, without losing or adding one.
void spread(const CurveRow &row, qint64 total, const std::function<void(qint64 at, qint64 count)> &callBack);

} // namespace atrium::sandbox
