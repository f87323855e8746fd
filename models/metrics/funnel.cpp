// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/funnel.h"

#include "models/metrics/pool.h"

#include <array>

namespace atrium {

namespace {

using Id = FunnelStage::Id;

struct FunnelLine {
    Id id;
    Figure (*count)(const Reading &);
};
constexpr std::array funnelLines {FunnelLine {Id::Dispatched, formulas::dispatched}, FunnelLine {Id::Waiting, formulas::waiting},
    FunnelLine {Id::FailedToSend, formulas::failedToSend}, FunnelLine {Id::Transmitted, formulas::transmitted},
    FunnelLine {Id::UnderWay, formulas::underWay}, FunnelLine {Id::DeliveryErrored, formulas::deliveryErrored},
    FunnelLine {Id::Delivered, formulas::delivered}, FunnelLine {Id::Opened, formulas::opened},
    FunnelLine {Id::Clicked, formulas::clicked}};

Figure rateOf(const FunnelLine &line, const Reading &reading)
{
    if (line.id == Id::Opened)
        return formulas::openRate(reading);
    if (line.id == Id::Clicked)
        return formulas::clickRate(reading);
    if (line.id == Id::Delivered)
        return formulas::deliveryRate(reading);
    return formulas::shareOfDispatched(line.count(reading), reading);
}

} // namespace

Funnel funnelOf(const QList<Sending> &sendings, const std::optional<Instant> &asOf)
{
    Funnel funnel {.sendings = sendings.size()};
    std::array<Pool, funnelLines.size()> counts;
    std::array<Pool, funnelLines.size()> rates;
    for (const Sending &sending : sendings) {
        const Reading reading = readingOf(sending, asOf);
        for (size_t i = 0; i < funnelLines.size(); ++i) {
            counts.at(i).add(funnelLines.at(i).count(reading));
            rates.at(i).add(rateOf(funnelLines.at(i), reading));
        }
        if (!integrityOf(reading).clean())
            ++funnel.flawed;
    }
    funnel.stages.reserve(static_cast<qsizetype>(funnelLines.size()));
    for (size_t i = 0; i < funnelLines.size(); ++i)
        funnel.stages.append({funnelLines.at(i).id, counts.at(i).result(FigureKind::Count), rates.at(i).result(FigureKind::Percent)});

    // Only over whole sums: what one sending did not report is missing in one part and not in another.
    Wide rest = 0;
    for (const Id id : {Id::Dispatched, Id::Waiting, Id::FailedToSend, Id::Transmitted}) {
        const Figure &part = funnel.countOf(id);
        if (part.state != FigureState::Value)
            return funnel;
        rest += id == Id::Dispatched ? part.numerator.value_or(0) : -Wide(part.numerator.value_or(0));
    }
    funnel.unaccounted = bounded(rest);
    return funnel;
}

} // namespace atrium
