// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/formulas.h"

#include <cmath>
#include <initializer_list>

namespace atrium {

namespace {

using Number = std::optional<qint64>;

constexpr double percentsOfWhole = 100;
constexpr double serverTolerance = 0.01; ///< percentage points
constexpr double doubleNoise = 1e-9;

/// Empty when one of them is: missing is never 0.
Number sum(std::initializer_list<Number> numbers)
{
    Wide total = 0;
    for (const Number &number : numbers) {
        if (!number)
            return std::nullopt;
        total += *number;
    }
    return bounded(total);
}

Number difference(const Number &from, const Number &what)
{
    if (!from || !what)
        return std::nullopt;
    return bounded(Wide(*from) - *what);
}

Figure count(const Reading &reading, const Number &value, Unit unit, Sources sources, Caveats caveats = {})
{
    return {.state = value ? FigureState::Value : FigureState::NotReported,
        .numerator = value,
        .unit = unit,
        .sources = sources,
        .caveats = caveats,
        .asOf = reading.asOf,
        .reported = value ? 1 : 0};
}

Figure quotient(const Figure &above, const Figure &below, FigureKind kind = FigureKind::Percent)
{
    Figure figure {.kind = kind,
        .numerator = above.numerator,
        .denominator = below.numerator,
        .unit = above.unit,
        .per = below.unit,
        .sources = above.sources | below.sources,
        .caveats = above.caveats | below.caveats,
        .asOf = above.asOf};
    if (above.state == FigureState::NotApplicable || below.state == FigureState::NotApplicable || below.numerator.value_or(1) <= 0) {
        figure.state = FigureState::NotApplicable;
    } else if (above.numerator && below.numerator) {
        figure.state = FigureState::Value;
        figure.reported = 1;
        if (kind == FigureKind::Percent && *above.numerator > *below.numerator)
            figure.caveats |= Caveat::OverWhole;
    }
    return figure;
}

Caveats deliveryCaveats(Channel channel)
{
    if (channel == Channel::Push)
        return Caveat::PushDeliveryAppReported;
    return channel == Channel::Sms ? Caveat::SmsDeliveryCarrier : Caveat::None;
}

Caveats openCaveats(Channel channel)
{
    const Caveats bots = Caveat::BotsExcluded;
    return channel == Channel::Email ? bots | Caveat::EmailPrivacyOpens : bots;
}

Figure members(const Reading &reading)
{
    return count(reading, reading.counts.members, Unit::Members, Source::MembersCount);
}

/// A share of members over messages: with several messages to a member it says less than it seems to.
Figure mixed(const Reading &reading, const Figure &above, const Figure &below)
{
    Figure figure = quotient(above, below);
    if (reading.counts.members && reading.counts.dispatches && *reading.counts.members != *reading.counts.dispatches)
        figure.caveats |= Caveat::UnitsMix;
    return figure;
}

bool serverDiffers(const Figure &ours, const std::optional<ComputedCounts> &computed)
{
    if (ours.state != FigureState::Value || !computed || !computed->openRate)
        return false;
    const double percent = percentsOfWhole * static_cast<double>(*ours.numerator) / static_cast<double>(*ours.denominator);
    return std::abs(*computed->openRate - percent) > serverTolerance + doubleNoise;
}

Figure notForSms(Figure figure, Channel channel)
{
    if (channel == Channel::Sms) {
        figure.state = FigureState::NotApplicable;
        figure.reported = 0;
        figure.caveats = Caveat::NotForSms;
    }
    return figure;
}

/// While messages are en route and may still arrive, a share of those dispatched is one so far.
Figure soFar(Figure figure, const Reading &reading)
{
    if (reading.settling && figure.hasValue() && formulas::enRoute(reading).numerator.value_or(0) > 0)
        figure.caveats |= Caveat::SoFar;
    return figure;
}

} // namespace

namespace formulas {

Figure dispatched(const Reading &reading)
{
    return count(reading, reading.counts.dispatches, Unit::Messages, Source::DispatchesCount);
}

Figure sent(const Reading &reading)
{
    const auto &computed = reading.counts.computed;
    if (computed && computed->sent)
        return count(reading, computed->sent, Unit::Messages, Source::ComputedSent);
    return count(reading, reading.counts.transmitted, Unit::Messages, Source::TransmittedCount);
}

Figure enRoute(const Reading &reading)
{
    const Counts &counts = reading.counts;
    const Number ended = sum({counts.delivered, counts.failed, counts.deliveryErrored});
    return count(reading, difference(counts.dispatches, ended), Unit::Messages,
        Source::DispatchesCount | Source::DeliveredCount | Source::FailedCount | Source::DeliveryErroredCount,
        deliveryCaveats(reading.channel));
}

Figure enRouteRate(const Reading &reading)
{
    return quotient(enRoute(reading), dispatched(reading));
}

Figure delivered(const Reading &reading)
{
    return count(reading, reading.counts.delivered, Unit::Messages, Source::DeliveredCount, deliveryCaveats(reading.channel));
}

Figure deliveryRate(const Reading &reading)
{
    return soFar(quotient(delivered(reading), dispatched(reading)), reading);
}

Figure deliveryRateOfSent(const Reading &reading)
{
    return soFar(quotient(delivered(reading), sent(reading)), reading);
}

Figure errored(const Reading &reading)
{
    return count(reading, sum({reading.counts.failed, reading.counts.deliveryErrored}), Unit::Messages,
        Source::FailedCount | Source::DeliveryErroredCount);
}

Figure errorRate(const Reading &reading)
{
    return soFar(quotient(errored(reading), dispatched(reading)), reading);
}

Figure opened(const Reading &reading)
{
    return notForSms(
        count(reading, reading.counts.opened, Unit::Members, Source::OpenedCount, openCaveats(reading.channel)), reading.channel);
}

Figure openRate(const Reading &reading)
{
    Figure figure = mixed(reading, opened(reading), delivered(reading));
    if (serverDiffers(figure, reading.counts.computed))
        figure.caveats |= Caveat::ServerDiffers;
    return notForSms(figure, reading.channel);
}

Figure openedPerMember(const Reading &reading)
{
    return quotient(opened(reading), members(reading));
}

Figure clicked(const Reading &reading)
{
    return count(reading, reading.counts.clicked, Unit::Members, Source::ClickedCount, Caveat::BotsExcluded);
}

Figure clickRate(const Reading &reading)
{
    return mixed(reading, clicked(reading), delivered(reading));
}

Figure ctor(const Reading &reading)
{
    return notForSms(quotient(clicked(reading), opened(reading)), reading.channel);
}

Figure messagesPerMember(const Reading &reading)
{
    return quotient(dispatched(reading), members(reading), FigureKind::Ratio);
}

Figure opensPerOpener(const Reading &reading)
{
    Figure opener = opened(reading);
    opener.caveats &= ~Caveats(Caveat::BotsExcluded); // said of members that opened, not of opening events
    const Figure events = count(reading, reading.counts.openedEvents, Unit::Events, Source::OpenedEventsCount);
    return notForSms(quotient(events, opener, FigureKind::Ratio), reading.channel);
}

Figure waiting(const Reading &reading)
{
    return count(reading, sum({reading.counts.fresh, reading.counts.transientlyFailed}), Unit::Messages,
        Source::NewCount | Source::TransientlyFailedCount);
}

Figure failedToSend(const Reading &reading)
{
    return count(reading, reading.counts.failed, Unit::Messages, Source::FailedCount);
}

Figure transmitted(const Reading &reading)
{
    return count(reading, reading.counts.transmitted, Unit::Messages, Source::TransmittedCount);
}

Figure underWay(const Reading &reading)
{
    return count(reading, difference(reading.counts.transmitted, sum({reading.counts.delivered, reading.counts.deliveryErrored})),
        Unit::Messages, Source::TransmittedCount | Source::DeliveredCount | Source::DeliveryErroredCount, deliveryCaveats(reading.channel));
}

Figure deliveryErrored(const Reading &reading)
{
    return count(reading, reading.counts.deliveryErrored, Unit::Messages, Source::DeliveryErroredCount);
}

Figure shareOfDispatched(const Figure &part, const Reading &reading)
{
    return quotient(part, dispatched(reading));
}

} // namespace formulas

Integrity integrityOf(const Reading &reading)
{
    const Counts &counts = reading.counts;
    Integrity integrity;
    integrity.unaccounted = difference(counts.dispatches, sum({counts.fresh, counts.transientlyFailed, counts.transmitted, counts.failed}));
    integrity.moreOpenersThanMembers = counts.opened && counts.members && *counts.opened > *counts.members;
    const Number ended = sum({counts.delivered, counts.deliveryErrored});
    integrity.moreEndedThanTransmitted = ended && counts.transmitted && *ended > *counts.transmitted;
    for (const Figure &figure : {formulas::deliveryRate(reading), formulas::errorRate(reading), formulas::openRate(reading),
             formulas::clickRate(reading), formulas::ctor(reading)})
        integrity.rateOverWhole = integrity.rateOverWhole || figure.caveats.testFlag(Caveat::OverWhole);
    return integrity;
}

} // namespace atrium
