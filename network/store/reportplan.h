// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/reportjoin.h"
#include "network/types/reportsplit.h"

#include <vector>

namespace atrium {

/// One timeseries question that may take several queries: a range of more than 150 points is asked for in parts, and an answer that was
/// cut at 1,000 data points is asked for again, first by series, then by sendings, then by time (design 3.13). It sends nothing: whoever
/// holds it asks next() and hands in what came.
class ReportPlan {
public:
    /// What is known from earlier plans for the same question.
    struct Known {
        QTimeZone zone {}; ///< of the server's buckets; invalid: not known yet
        bool seriesRefused {}; ///< the report's filter does not take its series
        QList<SendingId> sendings {}; ///< of the campaign that is asked for, should the server not filter by campaigns
    };
    ReportPlan(ReportQuery question, Known known);

    /// What to ask now; empty when everything is there.
    [[nodiscard]] std::optional<ReportQuery> next() const;
    /// The answer to next().
    void take(const TimeSeries &answer);
    /// The server answered next() with 422. True: there is another way, or the cut answer has to do; go on with next().
    [[nodiscard]] bool refused();

    /// What came, as one answer; `whole` or cut() say whether something is missing.
    [[nodiscard]] TimeSeries result() const;
    /// Rate-limit tokens of everything that was asked, and how many queries these were.
    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] int queries() const { return m_queries; }
    [[nodiscard]] const Known &known() const { return m_known; }
    /// The campaign was asked for by its sendings.
    [[nodiscard]] bool overItsSendings() const { return m_overSendings; }

private:
    enum class Way { None, Series, Sendings, Time };
    struct Part {
        ReportQuery query {};
        std::optional<TimeSeries> answer {};
        Way way {Way::None}; // how the last division was made, or tried
        Join join {Join::Beside};
        std::vector<Part> parts {};
    };

    static Part *pendingIn(Part &part, Part **parent);
    static const Part *pendingIn(const Part &part);
    static TimeSeries resultOf(const Part &part);
    void count(const Part &asked);
    void divide(Part &part);
    void askOverSendings(Part &part);
    void split(Part &part, const QList<ReportQuery> &queries, Join join);

    Part m_root;
    Known m_known;
    int m_tokens {0};
    int m_queries {0};
    qsizetype m_planned {1}; // queries, those that were asked included
    bool m_overSendings {false};
};

} // namespace atrium
