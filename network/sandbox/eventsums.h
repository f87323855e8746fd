// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/events.h"
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/timeaxis.h"
#include "network/sandbox/visit.h"

#include <optional>

namespace atrium::sandbox {

/// The values of one kind of event in one zone, one per bucket of the axis.
struct EventSeries {
    QByteArray zone;
    size_t event {0}; // index of eventNames
    std::vector<qint64> values;
};

/// The zones of a request's customers, each once.
[[nodiscard]] QList<QByteArray> zonesOf(const Visit &visit);

/// Adds up the events of the sendings that `filter` lets through. With one zone the axis is in instants; with several it is in the
/// time that clocks on the wall show, and each zone has series of its own. No value when the database cannot be read.
[[nodiscard]] std::optional<std::vector<EventSeries>> sumEvents(
    const Visit &visit, const Condition &filter, const TimeAxis &axis, const QList<QByteArray> &zones);

} // namespace atrium::sandbox
