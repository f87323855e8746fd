// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reports.h"
#include "network/sandbox/eventsreport.h"
#include "network/sandbox/linksreport.h"
#include "network/sandbox/membershistory.h"
#include "network/sandbox/membersreport.h"
#include "network/sandbox/recipientsreport.h"
#include "network/sandbox/sendingsreport.h"
#include "network/sandbox/visitsreport.h"

#include <QJsonArray>
#include <QSqlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

const QList<Report> &reports()
{
    static const QList<Report> table {membersReport(), membersCountReport(), membersGroupedCountReport(), memberBalanceReport(),
        membersCountSnapshotReport(), membersCountHistoryReport(), sendingsReport(), eventsHistoryReport(), recipientsStatisticsReport(),
        linksReport(), linksStatsReport(), sendingsStatsReport(), linksVisitsHistoryReport()};
    return table;
}

const Report *reportNamed(const QJsonValue &name)
{
    const QString text = name.toString();
    const QList<Report> &all = reports();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Report &report) { return report.name == text; });
    return found == all.end() ? nullptr : &*found;
}

QString readAggregation(const Visit &visit, const Report &report, Problems &problems)
{
    const QJsonValue value = visit.body.value("aggregate_by"_L1);
    if (value.isUndefined() || value.isNull()) {
        return u""_s;
    }
    QString key = value.toString();
    if (!report.aggregations.contains(key)) {
        problems.add({u"aggregate_by"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(report.aggregations)}});
    }
    return key;
}

void refuseAggregation(const Visit &visit, const Report &report, Problems &problems)
{
    Q_ASSERT(report.aggregations.isEmpty());
    std::ignore = readAggregation(visit, report, problems);
}

std::set<FilterValue> valuesInSendings(const Visit &visit, const Report &report, size_t field, const TimeFrame &frame)
{
    const ReportField &wanted = report.fields.at(qsizetype(field));
    const QString column = u"s."_s + (wanted.column.isEmpty() ? wanted.name : wanted.column);
    QSqlQuery query(visit.database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT DISTINCT %1 FROM sendings s WHERE s.customer_id IN %2 AND %1 IS NOT NULL AND s.created_at >= ?"
                  " AND (? = '' OR s.created_at <= ?) ORDER BY 1 LIMIT 1001"_s.arg(column, customerList(visit)));
    query.addBindValue(frame.from.isEmpty() ? u""_s : frame.from);
    query.addBindValue(frame.to.isEmpty() ? u""_s : frame.to);
    query.addBindValue(frame.to.isEmpty() ? u""_s : frame.to);
    query.exec();
    const bool isText = wanted.kind != ReportField::Kind::Integer;
    std::set<FilterValue> values;
    while (query.next()) {
        values.insert(isText ? FilterValue(query.value(0).toString()) : FilterValue(query.value(0).toLongLong()));
    }
    return values;
}

} // namespace atrium::sandbox
