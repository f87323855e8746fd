// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/recipientsreport.h"
#include "network/sandbox/curverows.h"
#include "network/sandbox/memberfacts.h"
#include "network/sandbox/world/sites.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

enum Field : size_t { Club, Sending, Campaign, Reporting, Gender, Age };

constexpr size_t cells = genders.size() * ages.size();

/// How much more or less of a cell a mall has than others, in hundredths. The small world's malls are the measure.
qint64 tiltOf(qint64 customer, size_t cell)
{
    const auto isOne = [&](const Mall &mall) { return mall.customerId == customer; };
    const bool isOfChain = std::any_of(chainMalls().begin(), chainMalls().end(), isOne);
    return isOfChain ? 65 + qint64(mixed(quint64(customer) * cells + cell) % 71) : 100;
}

/// Who a sending went to, by gender and age; the sum is `members`. The parts of each sending differ a little from the mall's.
std::array<qint64, cells> recipientsOf(quint64 sending, qint64 customer, qint64 members)
{
    std::array<qint64, cells> counts {};
    qint64 whole = 0;
    for (size_t cell = 0; cell < cells; ++cell) {
        const qint64 share =
            qint64(genders[cell / ages.size()].perMille) * ages[cell % ages.size()].perMille * tiltOf(customer, cell) / 100;
        counts[cell] = share * qint64(80 + mixed(sending * cells + cell) % 41);
        whole += counts[cell];
    }
    qint64 seen = 0;
    qint64 given = 0;
    for (qint64 &count : counts) {
        seen += count;
        const qint64 until = members * seen / whole; // below 2^63 for a thousand million members
        count = until - given;
        given = until;
    }
    return counts;
}

/// The label of each cell under an aggregation, as places in a list of labels.
struct Labels {
    explicit Labels(const QString &aggregation)
    {
        if (aggregation.isEmpty()) {
            list.push_back("{}"_ba);
            return;
        }
        const bool isGender = aggregation == "gender"_L1;
        for (size_t cell = 0; cell < cells; ++cell) {
            placeOfCell[cell] = isGender ? cell / ages.size() : cell % ages.size();
        }
        const auto add = [&](const Share &share) { list.push_back(labelWith(isGender ? "gender"_L1 : "age"_L1, share.text())); };
        isGender ? std::for_each(genders.begin(), genders.end(), add) : std::for_each(ages.begin(), ages.end(), add);
    }

    std::vector<QByteArray> list {};
    std::array<size_t, cells> placeOfCell {};
};

FilterValue valueOf(const CurveRow &row, size_t field, size_t cell)
{
    if (field == Gender || field == Age) {
        const Share &share = field == Gender ? genders[cell / ages.size()] : ages[cell % ages.size()];
        return share.name.isEmpty() ? FilterValue() : FilterValue(share.text());
    }
    const QVariant &value = row.values.at(qsizetype(field - Sending));
    return value.isNull() ? FilterValue() : FilterValue(value.toLongLong());
}

Answer answerRecipients(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    const QString aggregation = readAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked) {
        return problems.answer();
    }
    const Labels labels(aggregation);
    BucketSums sums(*asked, labels.list);
    // Members became recipients as the messages to them were made.
    const CurveQuery made {
        .event = Event::New, .columns = {u"s.id"_s, u"s.campaign_id"_s, u"s.reporting_id"_s, u"s.members_count"_s, u"s.customer_id"_s}};
    const bool isRead = eachCurve(visit, *asked, made, [&](const CurveRow &row) {
        const std::array<qint64, cells> counts =
            recipientsOf(row.values.at(0).toULongLong(), row.values.at(4).toLongLong(), row.values.at(3).toLongLong());
        std::vector<qint64> totals(labels.list.size(), 0);
        for (size_t cell = 0; cell < cells; ++cell) {
            if (matches(filter, [&](size_t field) { return valueOf(row, field, cell); })) {
                totals[labels.placeOfCell[cell]] += counts[cell];
            }
        }
        for (size_t label = 0; label < totals.size(); ++label) {
            spread(row, totals[label], [&](qint64 at, qint64 count) { sums.add(sums.placeOf(row.zone), label, at, count); });
        }
    });
    return isRead ? answerWith(*asked, sums.take()) : refusal(500, u"The recipients cannot be read"_s);
}

std::set<FilterValue> valuesOf(const Visit &visit, const Report &report, size_t field, const TimeFrame &frame)
{
    std::set<FilterValue> values;
    const auto add = [&](const Share &share) {
        if (!share.name.isEmpty()) {
            values.insert(share.text());
        }
    };
    if (field == Gender) {
        std::for_each(genders.begin(), genders.end(), add);
        return values;
    }
    if (field == Age) {
        std::for_each(ages.begin(), ages.end(), add);
        return values;
    }
    return valuesInSendings(visit, report, field, frame);
}

} // namespace

Report recipientsStatisticsReport()
{
    using Kind = ReportField::Kind;
    return {.name = "sendings_recipients_statistics"_L1,
        .permit = "Reporting:Api:Report:SendingsRecipientsStatistics"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .finest = Interval::Hour,
        .aggregations = {u"gender"_s, u"age"_s},
        .fields = {{"loyalty_club_id"_L1, Kind::Integer, false}, {"sending_id"_L1, Kind::Integer, true, "id"_L1}, {"campaign_id"_L1},
            {"reporting_id"_L1}, {"gender"_L1, Kind::Enum}, {"age"_L1, Kind::Enum}},
        .handler = answerRecipients,
        .values = valuesOf};
}

} // namespace atrium::sandbox
