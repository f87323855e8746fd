// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/store/reportplan.h"
#include "network/types/reportlimits.h"

namespace atrium {

/// One timeseries report: its last answer, with state and as-of. It has no pages. What the server would refuse is not sent; a range of too
/// many points and an answer that was cut are asked for in parts, one at a time, and arrive as one.
class SeriesFeed : public FeedBase {
public:
    /// query: asked at each refresh, because time goes by and an open range ends at the present.
    SeriesFeed(ApiClient *client, CustomerScope scope, std::function<ReportQuery()> query);

    /// The sendings of the campaign that is asked for, should the server not filter by campaigns.
    void setSendings(const QList<SendingId> &sendings) { m_known.sendings = sendings; }
    /// What a refresh asks now.
    [[nodiscard]] ReportQuery query() const { return m_query(); }
    /// Empty until the first answer; an error leaves the last one. What its cut() says is lost no query could bring.
    [[nodiscard]] const std::optional<TimeSeries> &series() const { return m_series; }
    /// Why the last refresh sent nothing; the state then has the error that the server would have given, not sent.
    [[nodiscard]] const std::optional<ReportRefusal> &refusal() const { return m_refusal; }
    /// Rate-limit tokens of the last whole answer, all its parts together; before it, those of the question.
    [[nodiscard]] int tokens() const { return m_queries > 0 ? m_tokens : m_query().cost(); }
    /// How many queries that answer took; 0 before the first.
    [[nodiscard]] int queries() const { return m_queries; }

    void refresh() override;
    void pollAnew() override
    {
        m_call.cancel();
        refresh();
    }
    void more() override { } // there is no more

private:
    void askNext();
    void take(const Result<TimeSeries> &result);
    void fail(const ApiError &error);

    ApiClient *m_client;
    CustomerScope m_scope;
    std::function<ReportQuery()> m_query;
    std::optional<TimeSeries> m_series;
    std::optional<ReportRefusal> m_refusal;
    std::optional<ReportPlan> m_plan; // of the refresh that is under way
    ReportPlan::Known m_known;
    int m_tokens {0};
    int m_queries {0};
    Call m_call;
};

} // namespace atrium
