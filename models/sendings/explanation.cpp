// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/explanation.h"

#include "models/inbox/timewords.h"
#include "models/sendings/figurewords.h"

#include <QCoreApplication>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// What the numerator counts, beside its number: "members opened".
QString partWords(Metric metric)
{
    switch (metric) {
    case Metric::Dispatched:
        return Words::tr("messages dispatched", "beside a number");
    case Metric::EnRoute:
        return Words::tr("messages en route", "beside a number");
    case Metric::Delivered:
        return Words::tr("messages delivered", "beside a number");
    case Metric::Errored:
        return Words::tr("messages errored", "beside a number");
    case Metric::Opened:
        return Words::tr("members opened", "beside a number");
    case Metric::Clicked:
    case Metric::Ctor:
        return Words::tr("members clicked", "beside a number");
    case Metric::Waiting:
        return Words::tr("messages waiting", "beside a number");
    case Metric::FailedToSend:
        return Words::tr("messages failed to send", "beside a number");
    case Metric::Transmitted:
        return Words::tr("messages transmitted", "beside a number");
    case Metric::UnderWay:
        return Words::tr("messages under way", "beside a number");
    case Metric::DeliveryErrored:
        return Words::tr("messages with a delivery error", "beside a number");
    case Metric::Members:
        return Words::tr("members", "beside a number");
    case Metric::Visits:
        return Words::tr("visits", "beside a number");
    case Metric::UniqueVisits:
        return Words::tr("members who visited", "beside a number");
    }
    Q_UNREACHABLE();
}

QString baseWords(const Figure &rate, Metric metric)
{
    if (metric == Metric::Ctor || (metric == Metric::UniqueVisits && rate.sources.testFlag(Source::OpenedCount)))
        return Words::tr("members opened", "beside a number");
    if (rate.per == Unit::Members)
        return Words::tr("members", "beside a number");
    const bool ofDelivered = metric == Metric::Opened || metric == Metric::Clicked || metric == Metric::UniqueVisits;
    return rate.sources.testFlag(Source::DeliveredCount) && ofDelivered ? Words::tr("messages delivered", "beside a number")
                                                                        : Words::tr("messages dispatched", "beside a number");
}

QString sourceFact(Metric metric, const Figure &figure, const ExplanationContext &context)
{
    const QString fields = sourceWords(figure.sources).join(u", "_s);
    if (metric == Metric::Visits || metric == Metric::UniqueVisits)
        return figure.asOf ? Words::tr("Report of links, read %1", "time").arg(fullTime(*figure.asOf, context.zone))
                           : Words::tr("Report of links");
    if (!figure.asOf)
        return Words::tr("Sendings report (%1)", "names of fields").arg(fields);
    return Words::tr("Sendings report (%1), read %2", "names of fields, time").arg(fields, fullTime(*figure.asOf, context.zone));
}

void addRange(Explanation &all, const Figure &rate, const QLocale &locale)
{
    if (!rate.hasValue() || rate.kind != FigureKind::Percent)
        return;
    const auto bounds = wilson(rate.numerator.value_or(0), rate.denominator.value_or(0));
    if (!bounds)
        return;
    all.facts.append({Words::tr("Range", "of a rate"),
        Words::tr("%1, 95 of 100 times", "an interval: 28.3 to 29.1 %").arg(boundsText(*bounds, locale))});
    if (*rate.denominator < leastSample)
        all.cautions.append(Words::tr("It rests on %1 only: too few to compare.", "so many messages or members")
                                .arg(countWords(*rate.denominator, rate.per, locale)));
}

/// The same over members, where messages and members differ.
void addOtherBase(Explanation &all, Metric metric, const ExplanationContext &context, const QLocale &locale)
{
    if (!context.counts)
        return;
    const Reading reading {.counts = *context.counts};
    if (metric == Metric::Opened && context.counts->opened) {
        const Figure per = formulas::openedPerMember(reading);
        if (per.hasValue())
            all.facts.append({Words::tr("Per member", "a rate"),
                Words::tr("%1, %2 of %3", "a rate, a number, so many members")
                    .arg(figureText(per, locale), locale.toString(*per.numerator), countWords(*per.denominator, Unit::Members, locale))});
        const Figure opens = formulas::opensPerOpener(reading);
        if (opens.hasValue())
            all.facts.append({Words::tr("Opens each", "opening events per member that opened"), figureText(opens, locale)});
    }
    if (metric == Metric::Delivered) {
        const Figure ofSent = formulas::deliveryRateOfSent(reading);
        if (ofSent.hasValue())
            all.facts.append({Words::tr("Of sent", "a rate"),
                Words::tr("%1, %2 of %3", "a rate, a number, so many messages")
                    .arg(figureText(ofSent, locale), locale.toString(*ofSent.numerator),
                        countWords(*ofSent.denominator, Unit::Messages, locale))});
    }
    const auto &computed = context.counts->computed;
    if (metric == Metric::Opened && computed && computed->openRate && std::isfinite(*computed->openRate))
        all.facts.append({Words::tr("Server says", "its own rate, as a cross-check"),
            Words::tr("%1\u00a0%", "a percentage").arg(locale.toString(*computed->openRate, 'f', 2))});
}

} // namespace

QString metricWord(Metric metric)
{
    switch (metric) {
    case Metric::Dispatched:
        return Words::tr("Dispatched");
    case Metric::EnRoute:
        return Words::tr("En route");
    case Metric::Delivered:
        return Words::tr("Delivered");
    case Metric::Errored:
        return Words::tr("Errored");
    case Metric::Opened:
        return Words::tr("Opened");
    case Metric::Clicked:
        return Words::tr("Clicked");
    case Metric::Ctor:
        return Words::tr("Click to open rate");
    case Metric::Waiting:
        return Words::tr("Waiting");
    case Metric::FailedToSend:
        return Words::tr("Failed to send");
    case Metric::Transmitted:
        return Words::tr("Transmitted");
    case Metric::UnderWay:
        return Words::tr("Under way");
    case Metric::DeliveryErrored:
        return Words::tr("Delivery error");
    case Metric::Members:
        return Words::tr("Members");
    case Metric::Visits:
        return Words::tr("Visits");
    case Metric::UniqueVisits:
        return Words::tr("Unique visits");
    }
    Q_UNREACHABLE();
}

Explanation explanationOf(Metric metric, const Kpi &kpi, const ExplanationContext &context, const QLocale &locale)
{
    Explanation all;
    // A rate that makes no sense is explained as one: why it does not is what one asks for.
    const bool byRate = kpi.rate.kind != FigureKind::Count && (kpi.rate.numerator || !kpi.count.hasValue());
    const Figure &figure = byRate ? kpi.rate : kpi.count;
    all.result = figureText(figure, locale);
    all.title = figure.hasValue() ? Words::tr("How %1 comes about", "a figure").arg(all.result)
                                  : Words::tr("Why this is “%1”", "n/a, or not reported").arg(all.result);
    const auto numberOf = [&](const std::optional<qint64> &number) {
        return number ? locale.toString(*number) : Words::tr("not reported", "a number");
    };
    if (byRate) {
        all.sign = u"\u00f7"_s;
        all.parts = {{numberOf(figure.numerator), partWords(metric)}, {numberOf(figure.denominator), baseWords(figure, metric)}};
    } else {
        all.parts = {{numberOf(figure.numerator), partWords(metric)}};
    }
    if (figure.state == FigureState::NotApplicable && byRate && !(figure.caveats & (Caveat::NotForSms | Caveat::CountedWider)))
        all.cautions.append(Words::tr("There is nothing to divide by, so there is no rate: it is not 0."));
    if (figure.state == FigureState::NotReported)
        all.cautions.append(Words::tr("The service did not send a field that it is made of. It is unknown, not 0."));
    addRange(all, figure, locale);
    addOtherBase(all, metric, context, locale);
    if (metric == Metric::EnRoute)
        all.facts.append({Words::tr("Formula", "of a figure"), Words::tr("dispatched − delivered − failed to send − delivery errors")});
    if (metric == Metric::Errored)
        all.facts.append({Words::tr("Formula", "of a figure"), Words::tr("failed to send + delivery errors")});
    if (metric == Metric::UnderWay)
        all.facts.append({Words::tr("Formula", "of a figure"), Words::tr("transmitted − delivered − delivery errors")});
    if (metric == Metric::Waiting)
        all.facts.append({Words::tr("Formula", "of a figure"), Words::tr("new + delayed")});
    if (context.sendings != 1)
        all.facts.append({Words::tr("Over", "so many sendings"),
            Words::tr("%Ln sendings, sums divided once", nullptr, static_cast<int>(std::min<qint64>(context.sendings, 1'000'000'000)))});
    all.facts.append({Words::tr("Source", "of a figure"), sourceFact(metric, figure, context)});
    Figure both = figure;
    both.caveats |= kpi.count.caveats;
    all.cautions += caveatSentences(both, locale);
    all.cautions += integritySentences(context.integrity, locale);

    const QString spoken = figureSpoken(figure, locale);
    const QString what = context.subject.isEmpty()
        ? Words::tr("%1: %2", "metric, figure").arg(metricWord(metric), spoken)
        : Words::tr("%1, %2: %3", "sending, metric, figure").arg(context.subject, metricWord(metric).toLower(), spoken);
    all.sentence = figure.asOf ? Words::tr("%1, as of %2.", "a figure in words, time").arg(what, fullTime(*figure.asOf, context.zone))
                               : Words::tr("%1.", "a figure in words").arg(what);
    if (!all.cautions.isEmpty())
        all.sentence += u' ' + all.cautions.first();
    return all;
}

Explanation explanationOf(Metric metric, const KpiFigures &figures, ExplanationContext context, const QLocale &locale)
{
    context.sendings = figures.sendings;
    context.integrity = metric == Metric::Dispatched ? figures.integrity : Integrity {};
    if (figures.sendings != 1)
        context.counts.reset();
    switch (metric) {
    case Metric::EnRoute:
        return explanationOf(metric, figures.enRoute, context, locale);
    case Metric::Delivered:
        return explanationOf(metric, figures.delivered, context, locale);
    case Metric::Errored:
        return explanationOf(metric, figures.errored, context, locale);
    case Metric::Opened:
        return explanationOf(metric, figures.opened, context, locale);
    case Metric::Clicked:
        return explanationOf(metric, figures.clicked, context, locale);
    case Metric::Ctor:
        return explanationOf(metric, Kpi {.count = figures.clicked.count, .rate = figures.ctor}, context, locale);
    case Metric::Members:
        return explanationOf(metric, Kpi {.count = figures.members}, context, locale);
    default:
        return explanationOf(Metric::Dispatched, Kpi {.count = figures.dispatched.count}, context, locale);
    }
}

} // namespace atrium
