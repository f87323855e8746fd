// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/events.h"
#include "network/sandbox/wallclock.h"
#include "network/sandbox/world/sendings.h"

namespace atrium::sandbox {

/// The events of one kind of a sending: counts of five minutes each, 32 bits little-endian, from `start`.
struct Curve {
    Event event {Event::New};
    QDateTime start {};
    QByteArray counts {};
};

/// How a sending's events come about within the 48 hours of its timeseries. What is sent is sent at once, or in as many slots as there
/// are messages; deliveries, errors, opens and clicks follow as they do in life, each channel in its own way: most of them soon, the
/// others over two days, few at night and later in the morning on weekends. It follows from the sending alone.
class Pace {
public:
    /// A sending, as far as its pace goes.
    struct Sent {
        qint64 id {0};
        QString channel {};
        qint64 created {0}; // ms since 1970
        int delay {0}; // seconds until the first event
        qint64 dispatches {0};
    };

    /// `clock` is the one that hangs in the mall; nothing happens after `until` (ms since 1970).
    Pace(Sent sent, WallClock &clock, qint64 until);

    /// How long events are told, in ms.
    static constexpr qint64 length = 48LL * 3'600'000;

    /// When the first slot begins, in ms since 1970.
    [[nodiscard]] qint64 start() const { return m_start; }
    /// `total` events of a kind, slot by slot.
    [[nodiscard]] QByteArray counts(Event event, qint64 total) const;

private:
    [[nodiscard]] std::vector<qint64> weights(Event event) const;

    const Sent m_sent;
    qint64 m_start {0};
    size_t m_sendingSlots {1};
    std::vector<qint64> m_awake; // a slot each
};

/// How a sending's counts came about up to `now`. The sums are the counts: `new` is the dispatches, `opened` the opening events.
[[nodiscard]] std::vector<Curve> curvesOf(const Sending &sending, const QTimeZone &zone, const QDateTime &now);

/// The same in few bytes, for sendings by the hundred thousand: all of it within three hours, by day and night alike.
[[nodiscard]] std::vector<Curve> briefCurvesOf(const Sending &sending);

} // namespace atrium::sandbox
