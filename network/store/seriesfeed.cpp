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
    m_state.loading = true;
    Q_EMIT changed();
    m_call = m_client->send(
        api::queryTimeSeries(m_scope, m_query()), this, [this](Result<TimeSeries> result) { take(std::move(result)); }, Lane::Foreground);
}

void SeriesFeed::take(Result<TimeSeries> result)
{
    m_state.loading = false;
    if (result) {
        m_state.error.reset();
        m_state.complete = true;
        m_asOf = Instant::fromUtc(m_client->clock()->now());
        m_series = *std::move(result);
    } else {
        m_state.error = result.error();
    }
    Q_EMIT changed();
}

} // namespace atrium
