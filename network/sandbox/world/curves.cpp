// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/curves.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 lengthOfEvents = 48LL * 3'600'000; // ms
constexpr qint64 sentPerSlot = 18'000; // messages in five minutes
constexpr qint64 slotsPerHour = 3'600'000 / slotLength;

/// How awake people are, by the hour of the mall's clock.
constexpr std::array<qint64, 24> awake {
    3, 2, 2, 2, 4, 14, 45, 80, 96, 100, 100, 104, 112, 104, 100, 104, 110, 112, 104, 98, 92, 74, 36, 13};

/// A level that falls by so many thousandths with each slot after the last message was sent.
struct Shape {
    qint64 fall {1'000}; // 1000: everything happens while messages are sent
    bool sleeps {false};
};

Shape shapeOf(Event event, const QString &channel)
{
    const bool isPush = channel == "push"_L1;
    switch (event) {
    case Event::Delivered:
        return isPush ? Shape {.fall = 13, .sleeps = true} : Shape {.fall = 520};
    case Event::DeliveryErrored:
        return {.fall = isPush ? 300 : 26}; // mail servers try again for hours
    case Event::Opened:
        return {.fall = isPush ? 16 : 9, .sleeps = true};
    case Event::Clicked:
        return {.fall = isPush ? 17 : 11, .sleeps = true};
    case Event::New:
    case Event::TransientlyFailed:
    case Event::Transmitted:
    case Event::Failed:
        break;
    }
    return {};
}

std::vector<qint64> weightsOf(const Shape &shape, size_t slotCount, size_t sending, qint64 firstSlotOfDay, Dice &dice)
{
    constexpr qint64 full = 1'000'000;
    const bool endsWithSending = shape.fall == 1'000;
    std::vector<qint64> weights(endsWithSending ? std::min(slotCount, sending) : slotCount);
    qint64 level = full;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (i >= sending) {
            level = level * (1'000 - shape.fall) / 1'000;
        }
        qint64 weight = endsWithSending ? level : std::max<qint64>(level, full / 40'000);
        if (shape.sleeps) {
            weight *= awake[size_t((firstSlotOfDay + qint64(i)) / slotsPerHour % 24)];
        }
        weights[i] = weight * (85 + dice.roll(31));
    }
    return weights;
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

std::vector<Curve> curvesOf(const Sending &sending, const QTimeZone &zone, const QDateTime &now)
{
    const qint64 created = sending.created.toMSecsSinceEpoch();
    const qint64 end = created + lengthOfEvents;
    // A documented sending may lie ahead of the world's clock; it keeps its own time.
    const qint64 last = created < now.toMSecsSinceEpoch() ? std::min(end, now.toMSecsSinceEpoch()) : end;
    const qint64 first = std::min(created + 1'000LL * sending.delay, last) / slotLength * slotLength;
    const auto slotCount = size_t((last - first) / slotLength) + 1;
    const auto sendingSlots = size_t(1 + sending.dispatches() / sentPerSlot);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC);
    const qint64 firstSlotOfDay = (first + 1'000LL * zone.offsetFromUtc(start)) / slotLength % (24 * slotsPerHour);

    const std::array<qint64, eventNames.size()> totals {sending.dispatches(), sending.transient, sending.transmitted, sending.failed,
        sending.delivered, sending.errored, sending.openings, sending.clicked};
    Dice dice(quint64(sending.id));
    std::vector<Curve> curves;
    curves.reserve(totals.size());
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i] == 0) {
            continue;
        }
        const auto event = Event(i);
        const std::vector<qint64> weights = weightsOf(shapeOf(event, sending.channel), slotCount, sendingSlots, firstSlotOfDay, dice);
        curves.push_back({.event = event, .start = start, .counts = shared(totals[i], weights)});
    }
    return curves;
}

} // namespace atrium::sandbox
