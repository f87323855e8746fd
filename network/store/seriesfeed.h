// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/types/reportquery.h"
#include "network/types/timeseries.h"

namespace atrium {

/// One timeseries report: its last answer, with state and as-of. It has no pages.
class SeriesFeed : public FeedBase {
public:
    /// query: asked at each refresh, because time goes by and an open range ends at the present.
    SeriesFeed(ApiClient *client, CustomerScope scope, std::function<ReportQuery()> query);

    /// What a refresh asks now.
    [[nodiscard]] ReportQuery query() const { return m_query(); }
    /// Empty until the first answer; an error leaves the last one.
    [[nodiscard]] const std::optional<TimeSeries> &series() const { return m_series; }

    void refresh() override;
    void pollAnew() override
    {
        m_call.cancel();
        refresh();
    }
    void more() override { } // there is no more

private:
    void take(Result<TimeSeries> result);

    ApiClient *m_client;
    CustomerScope m_scope;
    std::function<ReportQuery()> m_query;
    std::optional<TimeSeries> m_series;
    Call m_call;
};

} // namespace atrium
