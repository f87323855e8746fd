// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/membersreport.h"
#include "network/sandbox/documentedreports.h"
#include "network/sandbox/memberrows.h"
#include "network/sandbox/recordspage.h"
#include "network/sandbox/reportstamps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

using Kind = ReportField::Kind;

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

Answer answerMembers(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    RecordsPage page(report.name, visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        // A walk through all pages shall not begin anew with each of them.
        const QByteArray prefix = padded(base.community);
        if (prefix < page.after().left(prefix.size())) {
            continue;
        }
        const qint64 after = page.after().startsWith(prefix) ? page.after().mid(prefix.size()).toLongLong() : 0;
        eachMember(
            base, visit.now,
            [&](const Member &member) {
                const auto valueOf = [&](size_t field) { return memberValue(member, MemberField(field), visit.now); };
                if (isMember(member, visit.now) && matches(filter, valueOf)) {
                    if (JsonWriter *json = page.row(prefix + padded(member.id))) {
                        writeMember(*json, member, visit.now);
                    }
                }
                return !page.isDone();
            },
            after);
    }
    return page.answer();
}

Answer answerCount(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    RecordsPage page(report.name, visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        qint64 count = 0;
        eachMember(base, visit.now, [&](const Member &member) {
            const auto valueOf = [&](size_t field) { return memberValue(member, MemberField(field), visit.now); };
            count += isMember(member, visit.now) && matches(filter, valueOf) ? 1 : 0;
            return true;
        });
        if (JsonWriter *json = page.row(padded(base.community))) {
            json->beginObject().field("community_id"_L1, base.community).field("members_count"_L1, count).endObject();
        }
    }
    return page.answer();
}

/// A row of `members_grouped_count`; the community is 0 in sums over several.
struct Group {
    qint64 community {0};
    QString type {};
    QString value {};
    qint64 members {0};
    QString updatedAt {}; // a stamp
};

QList<ReportField> groupFields()
{
    return {{"community_id"_L1, Kind::Integer, false}, {"grouping_type"_L1, Kind::Enum}, {"grouping_value"_L1, Kind::Text},
        {"members_count"_L1}, {"updated_at"_L1, Kind::Time}};
}

FilterValue valueOf(const Group &group, size_t field)
{
    switch (field) {
    case 1:
        return group.type;
    case 2:
        return group.value;
    case 3:
        return group.members;
    case 4:
        return group.updatedAt;
    default:
        return group.community;
    }
}

std::vector<Group> groupsOf(const MemberBase &base, const QDateTime &now)
{
    std::vector<Group> groups;
    if (base.customer == documentedCustomer) {
        for (const DocumentedGroup &group : documentedGroups()) {
            groups.push_back({base.community, group.type, group.value, group.members, documentedGroupStamp()});
        }
        return groups;
    }
    struct Count {
        qint64 members {0};
        qint64 changed {0};
    };
    std::vector<Count> counts(memberGroups().size());
    const qint64 last = now.toMSecsSinceEpoch();
    eachMember(base, now, [&](const Member &member) {
        for (const size_t place : groupsOf(member)) {
            Count &count = counts[place];
            count.members += isMember(member, now) ? 1 : 0;
            count.changed = std::max(count.changed, member.left <= last ? member.left : member.joined);
        }
        return true;
    });
    groups.reserve(counts.size());
    for (size_t place = 0; place < counts.size(); ++place) {
        if (counts[place].members > 0) {
            const MemberGroup &group = memberGroups()[place];
            groups.push_back({base.community, group.type, group.value, counts[place].members,
                sendingStamp(QDateTime::fromMSecsSinceEpoch(counts[place].changed, Qt::UTC), 0)});
        }
    }
    return groups;
}

/// Over all communities, in the order in which the groups come up.
std::vector<Group> summed(const std::vector<Group> &groups)
{
    std::vector<Group> sums;
    for (const Group &group : groups) {
        const auto same =
            std::find_if(sums.begin(), sums.end(), [&](const Group &sum) { return sum.type == group.type && sum.value == group.value; });
        if (same == sums.end()) {
            sums.push_back({0, group.type, group.value, group.members, group.updatedAt});
        } else {
            same->members += group.members;
        }
    }
    return sums;
}

Answer answerGrouped(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    const bool isSummed = !readAggregation(visit, report, problems).isEmpty();
    RecordsPage page(report.name, visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    std::vector<Group> groups;
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        for (Group &group : groupsOf(base, visit.now)) {
            if (matches(filter, [&](size_t field) { return valueOf(group, field); })) {
                groups.push_back(std::move(group));
            }
        }
    }
    if (isSummed) {
        groups = summed(groups);
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        JsonWriter *json = page.row(padded(groups[i].community) + padded(qint64(i)));
        if (json == nullptr) {
            continue;
        }
        json->beginObject();
        if (!isSummed) {
            json->field("community_id"_L1, groups[i].community);
        }
        json->field("grouping_type"_L1, groups[i].type).field("grouping_value"_L1, groups[i].value);
        json->field("members_count"_L1, groups[i].members);
        if (!isSummed) {
            json->field("updated_at"_L1, groups[i].updatedAt + u'Z');
        }
        json->endObject();
    }
    return page.answer();
}

std::set<FilterValue> valuesOfMembers(const Visit &visit, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    std::set<FilterValue> values;
    const auto wanted = MemberField(field);
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        eachMember(base, visit.now, [&](const Member &member) {
            const FilterValue value = memberValue(member, wanted, visit.now);
            if (const auto *list = std::get_if<QList<qint64>>(&value)) {
                values.insert(list->begin(), list->end());
            } else {
                values.insert(value);
            }
            return true;
        });
    }
    values.erase(FilterValue());
    return values;
}

std::set<FilterValue> valuesOfRecordGroups(const Visit &visit, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    std::set<FilterValue> values;
    for (const auto bases = memberBases(visit); const MemberBase &base : bases) {
        for (const auto groups = groupsOf(base, visit.now); const Group &group : groups) {
            values.insert(valueOf(group, field));
        }
    }
    return values;
}

} // namespace

Report membersReport()
{
    return {.name = "members"_L1,
        .permit = "Reporting:Api:Report:Members"_L1,
        .cost = 10,
        .fields = memberFields(),
        .handler = answerMembers,
        .values = valuesOfMembers};
}

Report membersCountReport()
{
    return {.name = "members_count"_L1,
        .permit = "Reporting:Api:Report:MembersCount"_L1,
        .cost = 2,
        .fields = memberFields(),
        .handler = answerCount,
        .values = valuesOfMembers};
}

Report membersGroupedCountReport()
{
    return {.name = "members_grouped_count"_L1,
        .permit = "Reporting:Api:Report:MembersGroupedCount"_L1,
        .cost = 2,
        .aggregations = {u"by_grouping_type_and_value"_s},
        .fields = groupFields(),
        .handler = answerGrouped,
        .values = valuesOfRecordGroups};
}

} // namespace atrium::sandbox
