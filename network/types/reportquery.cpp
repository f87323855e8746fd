// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/reportquery.h"

#include <QJsonDocument>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

QJsonObject ReportQuery::toJson(const QString &after) const
{
    QJsonObject body {{u"report"_s, report}, {u"filter"_s, filter.toJson()}};
    if (!aggregateBy.isEmpty())
        body.insert("aggregate_by"_L1, aggregateBy);
    if (interval != Interval::Unknown)
        body.insert("interval"_L1, wordOf(interval));
    if (from)
        body.insert("from"_L1, from->text());
    if (to)
        body.insert("to"_L1, to->text());
    if (!after.isEmpty())
        body.insert("page_info"_L1, after);
    return body;
}

int ReportQuery::cost() const
{
    struct Row {
        QLatin1StringView report;
        int tokens;
    };
    // Contract 3.8 to 3.15; 3 for a report this version does not know, the usual price of a timeseries. assumed: sendings_stats (contract
    // 8.25) and members_count (3.15 has no price) cost as much as the counts that are documented.
    static constexpr std::array rows {Row {"sendings"_L1, 2}, Row {"sendings_links_stats"_L1, 2}, Row {"sendings_stats"_L1, 2},
        Row {"members_count"_L1, 2}, Row {"members_grouped_count"_L1, 2}, Row {"members"_L1, 10}};
    int tokens = 3;
    for (const Row &row : rows) {
        if (report == row.report)
            tokens = row.tokens;
    }
    return tokens + filter.cost();
}

qint64 ReportQuery::points() const
{
    if (interval == Interval::Unknown || !from || !to || *to < *from)
        return 0;
    const qint64 seconds = (to->microseconds - from->microseconds) / 1'000'000;
    const qint64 length = shortestSeconds(interval == Interval::Auto ? autoInterval(seconds) : interval);
    return length > 0 ? seconds / length + 2 : 0; // a bucket begun at either end
}

QByteArray ReportQuery::key() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

} // namespace atrium
