// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/reportplan.h"

#include "network/types/reportlimits.h"

namespace atrium {

namespace {

constexpr qsizetype mostQueries = 128; // a server that cuts whatever it is asked is asked no further
// A range that is cut where some other zone's buckets begin may touch one more at either end.
constexpr qint64 pointsInAnyZone = TimeSeries::mostTimePoints - 2;

} // namespace

ReportPlan::ReportPlan(ReportQuery question, Known known)
    : m_root {.query = std::move(question)}
    , m_known(std::move(known))
{
    const bool exact = m_known.zone.isValid();
    const qint64 most = exact ? TimeSeries::mostTimePoints : pointsInAnyZone;
    const QTimeZone zone = exact ? m_known.zone : QTimeZone::utc();
    if (pointCount(m_root.query, zone) > most)
        split(m_root, splitInTime(m_root.query, zone, most), Join::Beside);
}

void ReportPlan::split(Part &part, const QList<ReportQuery> &queries, Join join)
{
    m_planned += queries.size();
    part.join = join;
    part.parts.clear();
    part.parts.reserve(static_cast<size_t>(queries.size()));
    for (const ReportQuery &query : queries)
        part.parts.push_back({.query = query});
}

const ReportPlan::Part *ReportPlan::pendingIn(const Part &part)
{
    if (part.parts.empty())
        return part.answer ? nullptr : &part;
    for (const Part &one : part.parts) {
        if (const Part *pending = pendingIn(one))
            return pending;
    }
    return nullptr;
}

ReportPlan::Part *ReportPlan::pendingIn(Part &part, Part **parent)
{
    if (part.parts.empty())
        return part.answer ? nullptr : &part;
    for (Part &one : part.parts) {
        if (Part *pending = pendingIn(one, parent)) {
            if (pending == &one)
                *parent = &part;
            return pending;
        }
    }
    return nullptr;
}

std::optional<ReportQuery> ReportPlan::next() const
{
    const Part *pending = pendingIn(m_root);
    return pending ? std::optional(pending->query) : std::nullopt;
}

void ReportPlan::count(const Part &asked)
{
    m_tokens += asked.query.cost();
    ++m_queries;
}

void ReportPlan::take(const TimeSeries &answer)
{
    Part *parent = nullptr;
    Part *part = pendingIn(m_root, &parent);
    if (!part)
        return;
    count(*part);
    part->answer = answer;
    if (const QTimeZone zone(answer.local() ? QByteArray("UTC") : answer.rangeTimezone.toLatin1()); zone.isValid())
        m_known.zone = zone;
    if (answer.cut())
        divide(*part);
}

void ReportPlan::divide(Part &part)
{
    const QList<std::pair<Way, Join>> ways {{Way::Series, Join::Beside}, {Way::Sendings, Join::Sum}, {Way::Time, Join::Beside}};
    for (const auto &[way, join] : ways) {
        if (way <= part.way || (way == Way::Series && m_known.seriesRefused))
            continue;
        part.way = way;
        QList<ReportQuery> queries;
        if (way == Way::Series)
            queries = splitBySeries(part.query, *part.answer, seriesFields(part.query.report));
        else if (way == Way::Sendings)
            queries = splitByIds(part.query);
        else
            queries = splitByTime(part.query, *part.answer, m_known.zone);
        if (queries.size() > 1 && m_planned + queries.size() <= mostQueries) {
            split(part, queries, join);
            return;
        }
    }
}

void ReportPlan::askOverSendings(Part &part)
{
    if (!part.parts.empty()) {
        for (Part &one : part.parts)
            askOverSendings(one);
    } else if (!part.answer) {
        split(part, overSendings(part.query, m_known.sendings), Join::Sum);
    }
}

bool ReportPlan::refused()
{
    Part *parent = nullptr;
    const Part *part = pendingIn(m_root, &parent);
    if (!part)
        return false;
    count(*part);
    if (parent && parent->answer) {
        m_known.seriesRefused = m_known.seriesRefused || parent->way == Way::Series;
        parent->parts.clear(); // what the server answered before stands, unless there is another way
        divide(*parent);
        return true;
    }
    if (m_overSendings || overSendings(part->query, m_known.sendings).isEmpty())
        return false;
    m_overSendings = true;
    askOverSendings(m_root);
    return true;
}

TimeSeries ReportPlan::resultOf(const Part &part)
{
    if (part.parts.empty())
        return part.answer.value_or(TimeSeries {});
    QList<TimeSeries> answers;
    answers.reserve(static_cast<qsizetype>(part.parts.size()));
    for (const Part &one : part.parts)
        answers.append(resultOf(one));
    return joined(answers, part.join);
}

TimeSeries ReportPlan::result() const
{
    return resultOf(m_root);
}

} // namespace atrium
