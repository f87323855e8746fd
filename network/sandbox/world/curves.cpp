// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/curves.h"
#include "network/sandbox/memberfacts.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 sentPerSlot = 18'000; // messages in five minutes
constexpr qint64 hour = 3'600'000; // ms
constexpr qint64 oneDay = 24 * hour;

/// How awake people are, by the hour of the mall's clock.
constexpr std::array<qint64, 24> weekday {
    3, 2, 2, 2, 4, 14, 45, 80, 96, 100, 100, 104, 112, 104, 100, 104, 110, 112, 104, 98, 92, 74, 36, 13};
constexpr std::array<qint64, 24> weekend {7, 4, 3, 2, 2, 5, 12, 28, 58, 84, 98, 104, 102, 96, 92, 90, 92, 94, 92, 96, 98, 86, 52, 22};

/// Two crowds: a share of them, in thousandths, reacts soon, the others take their time. What is left to happen falls by so many
/// ten-thousandths with each slot after the last message was sent.
struct Shape {
    qint64 soon {1'000};
    qint64 soonFall {10'000}; // everything happens while messages are sent
    qint64 laterFall {10'000};
    bool sleeps {false};
};

/// Measured on mail: about a quarter of the opens come within an hour, half of them within six, four fifths within a day.
Shape shapeOf(Event event, const QString &channel)
{
    const bool isPush = channel == "push"_L1;
    const bool isSms = channel == "sms"_L1;
    switch (event) {
    case Event::Delivered:
        if (isPush) { // phones that are off, or away from the network
            return {.soon = 720, .soonFall = 3'935, .laterFall = 92, .sleeps = true};
        }
        return isSms ? Shape {.soon = 930, .soonFall = 6'000, .laterFall = 274} : Shape {.soon = 965, .soonFall = 5'200, .laterFall = 408};
    case Event::DeliveryErrored: // mail servers and operators try again for hours
        return {.soon = isPush ? 900 : 550, .soonFall = 3'000, .laterFall = isSms ? 104 : 138};
    case Event::Opened:
        return isPush ? Shape {.soon = 550, .soonFall = 1'535, .laterFall = 92, .sleeps = true}
                      : Shape {.soon = 300, .soonFall = 989, .laterFall = 59, .sleeps = true};
    case Event::Clicked:
        if (isSms) {
            return {.soon = 620, .soonFall = 1'880, .laterFall = 118, .sleeps = true};
        }
        return isPush ? Shape {.soon = 600, .soonFall = 1'535, .laterFall = 104, .sleeps = true}
                      : Shape {.soon = 330, .soonFall = 884, .laterFall = 64, .sleeps = true};
    case Event::New:
    case Event::TransientlyFailed:
    case Event::Transmitted:
    case Event::Failed:
        break;
    }
    return {};
}

/// Shares out `count` by the weights, without losing or adding one.
QByteArray shared(qint64 count, const std::vector<qint64> &weights)
{
    qint64 total = 0;
    for (const qint64 weight : weights) {
        total += weight;
    }
    QByteArray counts;
    counts.reserve(qsizetype(weights.size()) * 4);
    qint64 seen = 0;
    qint64 given = 0;
    for (const qint64 weight : weights) {
        seen += weight;
        const qint64 until = count * seen / total; // below 2^63 for more than a million messages
        std::array<char, 4> bytes {};
        qToLittleEndian(quint32(until - given), bytes.data());
        counts.append(bytes.data(), bytes.size());
        given = until;
        if (given == count) {
            break;
        }
    }
    return counts;
}

} // namespace

std::vector<Curve> briefCurvesOf(const Sending &sending)
{
    static const std::vector<qint64> atOnce {1};
    static const std::vector<qint64> soon {5, 3, 1};
    static const std::vector<qint64> later = [] {
        std::vector<qint64> weights;
        for (qint64 weight = 36; weight > 0; --weight) {
            weights.push_back(weight);
        }
        return weights;
    }();
    const qint64 first = (sending.created.toMSecsSinceEpoch() + 1'000LL * sending.delay) / slotLength * slotLength;
    const std::array<std::pair<Event, qint64>, 6> totals {
        {{Event::New, sending.dispatches()}, {Event::Transmitted, sending.transmitted}, {Event::Failed, sending.failed},
            {Event::Delivered, sending.delivered}, {Event::DeliveryErrored, sending.errored}, {Event::Opened, sending.openings}}};
    std::vector<Curve> curves;
    const auto add = [&](Event event, qint64 total, const std::vector<qint64> &weights) {
        if (total > 0) {
            curves.push_back({.event = event, .start = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC), .counts = shared(total, weights)});
        }
    };
    for (const auto &[event, total] : totals) {
        const bool isSent = event == Event::New || event == Event::Transmitted || event == Event::Failed;
        add(event, total, isSent ? atOnce : event == Event::Opened ? later : soon);
    }
    add(Event::Clicked, sending.clicked, later);
    return curves;
}

Pace::Pace(Sent sent, WallClock &clock, qint64 until)
    : m_sent(std::move(sent))
    , m_start(std::min(m_sent.created + 1'000LL * m_sent.delay, until) / slotLength * slotLength)
    , m_sendingSlots(size_t(1 + m_sent.dispatches / sentPerSlot))
{
    const auto count = size_t((until - m_start) / slotLength) + 1;
    m_awake.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const qint64 shown = clock.shownAt(m_start + qint64(i) * slotLength);
        const bool isWeekend = (shown / oneDay + 3) % 7 >= 5; // the first day of 1970 was a Thursday
        m_awake.push_back((isWeekend ? weekend : weekday)[size_t(shown % oneDay / hour)]);
    }
}

std::vector<qint64> Pace::weights(Event event) const
{
    const Shape shape = shapeOf(event, m_sent.channel);
    const bool endsWithSending = shape.soonFall == 10'000;
    std::vector<qint64> weights(endsWithSending ? std::min(m_awake.size(), m_sendingSlots) : m_awake.size());
    // What happens in a slot is what is left of a crowd, times how fast it goes.
    qint64 soon = 10 * shape.soon * shape.soonFall;
    qint64 later = 10 * (1'000 - shape.soon) * shape.laterFall;
    const quint64 salt = quint64(m_sent.id) * 8 + quint64(event);
    for (size_t i = 0; i < weights.size(); ++i) {
        if (i >= m_sendingSlots) {
            soon = soon * (10'000 - shape.soonFall) / 10'000;
            later = later * (10'000 - shape.laterFall) / 10'000;
        }
        const auto chance = qint64(85 + mixed(salt * 1'024 + i) % 31);
        weights[i] = std::max<qint64>(1, soon + later) * (shape.sleeps ? m_awake[i] : 100) * chance;
    }
    return weights;
}

QByteArray Pace::counts(Event event, qint64 total) const
{
    return total > 0 ? shared(total, weights(event)) : QByteArray();
}

std::vector<Curve> curvesOf(const Sending &sending, const QTimeZone &zone, const QDateTime &now)
{
    const qint64 created = sending.created.toMSecsSinceEpoch();
    const qint64 end = created + Pace::length;
    // A documented sending may lie ahead of the world's clock; it keeps its own time.
    const qint64 last = created < now.toMSecsSinceEpoch() ? std::min(end, now.toMSecsSinceEpoch()) : end;
    WallClock clock(zone.id());
    const Pace pace(
        {.id = sending.id, .channel = sending.channel, .created = created, .delay = sending.delay, .dispatches = sending.dispatches()},
        clock, last);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(pace.start(), Qt::UTC);
    const std::array<qint64, eventNames.size()> totals {sending.dispatches(), sending.transient, sending.transmitted, sending.failed,
        sending.delivered, sending.errored, sending.openings, sending.clicked};
    std::vector<Curve> curves;
    curves.reserve(totals.size());
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i] > 0) {
            curves.push_back({.event = Event(i), .start = start, .counts = pace.counts(Event(i), totals[i])});
        }
    }
    return curves;
}

} // namespace atrium::sandbox
