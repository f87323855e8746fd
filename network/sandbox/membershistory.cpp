// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/membershistory.h"
#include "network/sandbox/documentedreports.h"
#include "network/sandbox/memberdimensions.h"
#include "network/sandbox/timeseries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 lagOfSnapshots = 15 * 60; // s; documented

struct Happening {
    qint64 at;
    const Member *member;
    bool isIn; // or out
};

/// Everything that happened to a mall's members until `until`, in the order of time.
class Happenings {
public:
    Happenings(const MemberBase &base, const QDateTime &until)
    {
        const qint64 last = until.toMSecsSinceEpoch();
        eachMember(base, until, [&](const Member &member) {
            m_members.push_back(member);
            return true;
        });
        m_list.reserve(m_members.size() * 2);
        for (const Member &member : m_members) {
            m_list.push_back({member.joined, &member, true});
            if (member.left <= last) {
                m_list.push_back({member.left, &member, false});
            }
        }
        std::sort(m_list.begin(), m_list.end(), [](const Happening &a, const Happening &b) { return a.at < b.at; });
    }

    [[nodiscard]] const std::vector<Happening> &list() const { return m_list; }

private:
    std::vector<Member> m_members;
    std::vector<Happening> m_list;
};

/// `first` is the place of the label of those who opted out; the other one's comes next.
void addDocumentedBalance(BucketSums &sums, const FilterNode &filter, size_t first)
{
    const auto passes = [&](const QString &type) {
        return matches(filter, [&](size_t field) { return field == 1 ? FilterValue(type) : FilterValue(); });
    };
    for (const DocumentedBalance &day : documentedBalances()) {
        if (passes(u"out"_s)) {
            sums.add(sums.placeOf(documentedZone()), first, day.noon, day.out);
        }
        if (passes(u"in"_s)) {
            sums.add(sums.placeOf(documentedZone()), first + 1, day.noon, day.in);
        }
    }
}

Answer answerBalance(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    const QString aggregation = readAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked) {
        return problems.answer();
    }
    const std::vector<QByteArray> types {labelWith("type"_L1, u"out"_s), labelWith("type"_L1, u"in"_s)};
    const DimensionNames names(aggregation);
    std::vector<QByteArray> labels = names.labels(types);
    const size_t perType = labels.size() / types.size();
    const size_t plain = labels.size(); // what the documented example has: no key but the type
    labels.insert(labels.end(), types.begin(), types.end());
    BucketSums sums(*asked, labels);
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        if (base.customer == documentedCustomer) {
            addDocumentedBalance(sums, filter, plain);
            continue;
        }
        const qsizetype zone = sums.placeOf(base.zone);
        for (const Happenings happenings(base, visit.now); const Happening &happening : happenings.list()) {
            const auto valueOf = [&](size_t field) {
                return field == 1 ? FilterValue(happening.isIn ? u"in"_s : u"out"_s)
                                  : dimensionValue(*happening.member, field - 2, visit.now);
            };
            if (matches(filter, valueOf)) {
                names.each(*happening.member, visit.now,
                    [&](size_t place) { sums.add(zone, (happening.isIn ? perType : 0) + place, happening.at, 1); });
            }
        }
    }
    return answerWith(*asked, sums.take());
}

Answer answerSnapshot(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    const QString aggregation = readAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked) {
        return problems.answer();
    }
    const QDateTime last = visit.now.addSecs(-lagOfSnapshots);
    const DimensionNames names(aggregation);
    BucketSums sums(*asked, names.labels({"{}"_ba}));
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        const qsizetype zone = sums.placeOf(base.zone);
        for (const Happenings happenings(base, last); const Happening &happening : happenings.list()) {
            if (matches(filter, [&](size_t field) { return dimensionValue(*happening.member, field - 1, visit.now); })) {
                names.each(
                    *happening.member, visit.now, [&](size_t place) { sums.add(zone, place, happening.at, happening.isIn ? 1 : -1); });
            }
        }
    }
    return answerWith(*asked, sums.levels(last.toMSecsSinceEpoch()));
}

Answer answerHistory(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked || problems.any()) {
        return problems.answer();
    }
    std::vector<QByteArray> labels;
    std::vector<bool> isWanted;
    for (const MemberGroup &group : memberGroups()) {
        labels.push_back(labelWith(labelWith("grouping_type"_L1, group.type), "grouping_value"_L1, group.value));
        isWanted.push_back(matches(filter, [&](size_t field) { return FilterValue(QString(field == 1 ? group.type : group.value)); }));
    }
    BucketSums sums(*asked, labels);
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        const qsizetype zone = sums.placeOf(base.zone);
        for (const Happenings happenings(base, visit.now); const Happening &happening : happenings.list()) {
            for (const size_t group : groupsOf(*happening.member)) {
                if (isWanted[group]) {
                    sums.add(zone, group, happening.at, happening.isIn ? 1 : -1);
                }
            }
        }
    }
    return answerWith(*asked, sums.levels(visit.now.toMSecsSinceEpoch()));
}

template<size_t own>
std::set<FilterValue> valuesOfDimension(const Visit &visit, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    if (field <= own) {
        return {u"in"_s, u"out"_s};
    }
    std::set<FilterValue> values;
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        eachMember(base, visit.now, [&](const Member &member) {
            values.insert(dimensionValue(member, field - own - 1, visit.now));
            return true;
        });
    }
    values.erase(FilterValue());
    return values;
}

std::set<FilterValue> valuesOfGroups(const Visit & /*visit*/, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    std::set<FilterValue> values;
    for (const MemberGroup &group : memberGroups()) {
        values.insert(QString(field == 1 ? group.type : group.value));
    }
    return values;
}

} // namespace

Report memberBalanceReport()
{
    return {.name = "member_balance"_L1,
        .permit = "Reporting:Api:Report:MemberBalance"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .aggregations = dimensionNames(),
        .fields = dimensionFields({{"type"_L1, ReportField::Kind::Enum}}),
        .handler = answerBalance,
        .values = valuesOfDimension<1>};
}

Report membersCountSnapshotReport()
{
    return {.name = "members_count_snapshot"_L1,
        .permit = "Reporting:Api:Report:MembersCountSnapshot"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .finest = Interval::Hour,
        .aggregations = dimensionNames(),
        .fields = dimensionFields({}),
        .handler = answerSnapshot,
        .values = valuesOfDimension<0>};
}

Report membersCountHistoryReport()
{
    using Kind = ReportField::Kind;
    return {.name = "members_count_history"_L1,
        .permit = "Reporting:Api:Report:MembersCountHistory"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .fields = {{"community_id"_L1, Kind::Integer, false}, {"grouping_type"_L1, Kind::Enum}, {"grouping_value"_L1, Kind::Text}},
        .handler = answerHistory,
        .values = valuesOfGroups};
}

} // namespace atrium::sandbox
