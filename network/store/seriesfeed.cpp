// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/seriesfeed.h"

#include "network/api/endpoints.h"

namespace atrium {

SeriesFeed::SeriesFeed(ApiClient *client, CustomerScope scope, std::function<ReportQuery()> query)
    : m_client(client)
    , m_scope(std::move(scope))
    , m_query(std::move(query))
{
}

void SeriesFeed::refresh()
{
    if (m_call.active())
        return;
    const ReportQuery query = m_query();
    const QTimeZone zone = m_known.zone.isValid() ? m_known.zone : QTimeZone::utc();
    m_refusal = refusalOf(query, zone, Instant::fromUtc(m_client->clock()->now()));
    if (m_refusal && m_refusal->reason == ReportRefusal::Reason::TooManyPoints && !splitInTime(query, zone).isEmpty())
        m_refusal.reset(); // in parts
    if (m_refusal) {
        fail({.kind = ErrorKind::Invalid, .reach = Reach::NotSent});
        return;
    }
    m_plan.emplace(query, m_known);
    m_state.loading = true;
    Q_EMIT changed();
    askNext();
}

void SeriesFeed::askNext()
{
    m_call = m_client->send(
        api::queryTimeSeries(m_scope, *m_plan->next()), this, [this](const Result<TimeSeries> &result) { take(result); }, Lane::Foreground);
}

void SeriesFeed::take(const Result<TimeSeries> &result)
{
    if (result) {
        m_plan->take(*result);
    } else if (result.error().kind != ErrorKind::Invalid || !m_plan->refused()) {
        fail(result.error());
        return;
    }
    m_known.zone = m_plan->known().zone;
    m_known.seriesRefused = m_plan->known().seriesRefused;
    if (m_plan->next()) {
        askNext();
        return;
    }
    m_series = m_plan->result();
    m_tokens = m_plan->tokens();
    m_queries = m_plan->queries();
    m_plan.reset();
    m_state.loading = false;
    m_state.error.reset();
    m_state.complete = true;
    m_asOf = Instant::fromUtc(m_client->clock()->now());
    Q_EMIT changed();
}

void SeriesFeed::fail(const ApiError &error)
{
    m_plan.reset();
    m_state.loading = false;
    m_state.error = error;
    Q_EMIT changed();
}

} // namespace atrium
