// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/sendingsreport.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/sendingrows.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Assumed: the contract states no size (README, assumption 20).
constexpr int pageSize = 100;

QList<ReportField> sendingFields()
{
    using Kind = ReportField::Kind;
    QList<ReportField> all {{"id"_L1}, {"loyalty_club_id"_L1, Kind::Integer, false}, {"language"_L1, Kind::Enum},
        {"channel"_L1, Kind::Enum}, {"service_type"_L1, Kind::Enum}, {"reporting_id"_L1}, {"source_app"_L1, Kind::Enum},
        {"source_type"_L1, Kind::Enum}, {"source_id"_L1}, {"audience_id"_L1}, {"campaign_id"_L1}, {"clicked_count"_L1},
        {"created_at"_L1, Kind::Time}};
    for (const QLatin1StringView &count : sendingCounts) {
        all.append({count});
    }
    all.append({"computed_counts"_L1, Kind::Object, false});
    all.append({"timeseries_time_ranges"_L1, Kind::Object, false});
    return all;
}

QByteArray encoded(const ReportCursor &cursor)
{
    const QByteArray plain = cursor.stamp.toLatin1() + ' ' + QByteArray::number(cursor.id);
    return plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

ReportCursor readCursor(const QJsonValue &value, Problems &problems)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    static const QRegularExpression shape(u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}) (\\d{1,18})$"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QRegularExpressionMatch match = shape.match(decoded ? QString::fromLatin1(*decoded) : u""_s);
    if (!match.hasMatch()) {
        problems.add({u"page_info"_s}, u"invalid"_s);
        return {};
    }
    return {.stamp = match.captured(1), .id = match.captured(2).toLongLong()};
}

QString recordsSql(const QString &where, bool isLaterPage)
{
    return u"SELECT "_s + sendingColumns() + u" FROM sendings s WHERE "_s + where
        + (isLaterPage ? u" AND (s.created_at, s.id) < (?, ?)"_s : u""_s) + u" ORDER BY s.created_at DESC, s.id DESC"_s;
}

/// Groups go by their first sending: one that is added while somebody pages moves no group across the cursor.
QString sumsSql(const QString &where, const QString &key, bool isLaterPage)
{
    return u"SELECT "_s + sumColumns(key) + u" FROM sendings s WHERE "_s + where + u" AND s.%1 IS NOT NULL GROUP BY s.%1"_s.arg(key)
        + (isLaterPage ? u" HAVING (min(s.created_at), s.%1) < (?, ?)"_s.arg(key) : u""_s)
        + u" ORDER BY min(s.created_at) DESC, s.%1 DESC"_s.arg(key);
}

Answer answerSendings(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode wanted = readFilter(visit.body, report.fields, problems);
    const QString key = readAggregation(visit, report, problems);
    const ReportCursor cursor = readCursor(visit.body.value("page_info"_L1), problems);
    if (problems.any()) {
        return problems.answer();
    }
    const Condition filter = conditionOf(wanted, report.fields);
    const bool isLaterPage = !cursor.stamp.isEmpty();
    const QString where = u"s.customer_id IN "_s + customerList(visit) + u" AND ("_s + filter.sql + u')';
    QSqlQuery rows(visit.database);
    rows.setForwardOnly(true);
    rows.prepare((key.isEmpty() ? recordsSql(where, isLaterPage) : sumsSql(where, key, isLaterPage)) + u" LIMIT "_s
        + QString::number(pageSize + 1)); // one more tells whether there is a next page
    for (const QVariant &value : filter.values) {
        rows.addBindValue(value);
    }
    if (isLaterPage) {
        rows.addBindValue(cursor.stamp);
        rows.addBindValue(cursor.id);
    }
    if (!rows.exec()) {
        return refusal(500, u"The sendings cannot be read"_s);
    }
    JsonWriter json;
    json.beginObject().key("records"_L1).beginArray();
    ReportCursor last;
    int written = 0;
    bool isMore = false;
    while (!isMore && rows.next()) {
        isMore = written == pageSize;
        if (!isMore) {
            last = key.isEmpty() ? writeSending(json, rows) : writeSum(json, rows, key);
            ++written;
        }
    }
    json.endArray().key("pagination"_L1).beginObject().key("next_page_info"_L1);
    isMore ? json.string(QString::fromLatin1(encoded(last))) : json.null();
    json.endObject().field("result_type"_L1, u"records"_s);
    return {.body = json.endObject().take()};
}

Answer answerStats(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode wanted = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const Condition filter = conditionOf(wanted, report.fields);
    QSqlQuery row(visit.database);
    row.prepare(u"SELECT "_s + statsColumns() + u" FROM sendings s WHERE s.customer_id IN "_s + customerList(visit) + u" AND ("_s
        + filter.sql + u')');
    for (const QVariant &value : filter.values) {
        row.addBindValue(value);
    }
    if (!row.exec() || !row.next()) {
        return refusal(500, u"The sendings cannot be read"_s);
    }
    JsonWriter json;
    json.beginObject().key("statistics"_L1);
    writeStats(json, row);
    json.field("result_type"_L1, u"statistics"_s);
    return {.body = json.endObject().take()};
}

} // namespace

QString customerList(const Visit &visit)
{
    QStringList ids;
    ids.reserve(visit.customers.size());
    for (const qint64 customer : visit.customers) {
        ids.append(QString::number(customer));
    }
    return u'(' + ids.join(u',') + u')';
}

Report sendingsReport()
{
    return {.name = "sendings"_L1,
        .permit = "Reporting:Api:Report:Sendings"_L1,
        .cost = 2,
        .aggregations = {u"reporting_id"_s, u"campaign_id"_s},
        .fields = sendingFields(),
        .handler = answerSendings,
        .values = valuesInSendings};
}

Report sendingsStatsReport()
{
    return {.name = "sendings_stats"_L1,
        .permit = "Reporting:Api:Report:SendingsStats"_L1,
        .cost = 2,
        .result = Report::Result::Statistics,
        .fields = sendingFields(),
        .handler = answerStats,
        .values = valuesInSendings};
}

} // namespace atrium::sandbox
