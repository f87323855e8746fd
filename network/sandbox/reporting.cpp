// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reporting.h"
#include "network/sandbox/csv.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reports.h"
#include "network/sandbox/reportstamps.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Ours: so many values of a field are enough for a picker.
constexpr size_t maximumValuesAsked = 1'000;
/// Ours: an export is no way to make the sandbox work for minutes.
constexpr int maximumPages = 1'000;

/// The report that a body names, when the visitor has its permit; otherwise the refusal.
const Report *wantedReport(const Visit &visit, Answer &refused)
{
    const QJsonValue name = visit.body.value("report"_L1);
    const Report *report = reportNamed(name);
    if (report == nullptr) {
        Problems problems;
        if (name.isUndefined() || name.isNull()) {
            problems.add({u"report"_s}, u"blank"_s);
        } else {
            QJsonArray names;
            for (const Report &known : reports()) {
                names.append(QString(known.name));
            }
            problems.add({u"report"_s}, u"inclusion"_s, {{u"in"_s, names}});
        }
        refused = problems.answer();
    } else if (const QString permit = report->permit; visit.lacking.contains(permit)) {
        refused = missingPermit(permit);
        return nullptr;
    }
    return report;
}

QString kindName(ReportField::Kind kind)
{
    using Kind = ReportField::Kind;
    switch (kind) {
    case Kind::Integer:
        return u"integer"_s;
    case Kind::Enum:
        return u"enum"_s;
    case Kind::Time:
        return u"time"_s;
    case Kind::Boolean:
        return u"boolean"_s;
    case Kind::Integers:
        return u"integer[]"_s;
    case Kind::Object:
        return u"object"_s;
    case Kind::Text:
        break;
    }
    return u"string"_s;
}

QString resultName(Report::Result result)
{
    switch (result) {
    case Report::Result::Records:
        return u"records"_s;
    case Report::Result::Timeseries:
        return u"timeseries"_s;
    case Report::Result::Statistics:
        break;
    }
    return u"statistics"_s;
}

void writeList(JsonWriter &json, QLatin1StringView key, const QStringList &list)
{
    json.key(key).beginArray();
    for (const QString &one : list) {
        json.string(one);
    }
    json.endArray();
}

void writeField(JsonWriter &json, const ReportField &field)
{
    json.field("name"_L1, QString(field.name)).field("type"_L1, kindName(field.kind)).field("filterable"_L1, field.filterable);
}

QString readFrameEnd(const QJsonObject &body, const QString &key, Problems &problems)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull()) {
        return u""_s;
    }
    QString stamp = readStamp(value.toString());
    if (stamp.isEmpty()) {
        problems.add({key}, u"invalid_iso_8601_time"_s);
    }
    return stamp;
}

qsizetype readField(const Visit &visit, const Report &report, Problems &problems)
{
    const QJsonValue name = visit.body.value("field"_L1);
    QJsonArray names;
    for (qsizetype i = 0; i < report.fields.size(); ++i) {
        if (report.fields.at(i).name == name.toString()) {
            return i;
        }
        names.append(QString(report.fields.at(i).name));
    }
    if (name.isUndefined() || name.isNull()) {
        problems.add({u"field"_s}, u"blank"_s);
    } else {
        problems.add({u"field"_s}, u"inclusion"_s, {{u"in"_s, names}});
    }
    return -1;
}

/// Counts, times and the ids of records are no choice.
bool isChoice(const ReportField &field)
{
    return field.filterable && field.kind != ReportField::Kind::Time && !field.name.endsWith("_count"_L1) && field.name != "id"_L1;
}

} // namespace

QString reportingPath()
{
    return u"/v1/reporting/query"_s;
}

bool isReportingPath(const QString &path)
{
    return path.startsWith("/v1/reporting/"_L1);
}

Price priceOf(const Request &request)
{
    if (!isReportingPath(request.path) || request.verb != "POST") {
        return {};
    }
    if (!request.path.startsWith(reportingPath())) {
        return {.reporting = true};
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const Report *report = reportNamed(body.value("report"_L1));
    return {.reporting = true, .tokens = report == nullptr ? 1 : report->cost + filterCost(body.value("filter"_L1))};
}

Answer queryReport(const Visit &visit)
{
    Answer refused;
    const Report *report = wantedReport(visit, refused);
    return report == nullptr ? refused : report->handler(visit, *report);
}

Answer exportReport(const Visit &visit)
{
    Answer refused;
    const Report *report = wantedReport(visit, refused);
    if (report == nullptr) {
        return refused;
    }
    Visit page = visit;
    Csv csv(*report);
    for (int pages = 0; pages < maximumPages; ++pages) {
        Answer answer = report->handler(page, *report);
        if (answer.status != 200) {
            return answer;
        }
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        csv.add(json);
        const QJsonValue next = json.value("pagination"_L1)["next_page_info"_L1];
        if (!next.isString()) {
            break;
        }
        page.body.insert(u"page_info"_s, next);
    }
    return {.body = csv.take(), .contentType = "text/csv; charset=utf-8"_ba};
}

Answer describeReport(const Visit &visit)
{
    Answer refused;
    const Report *report = wantedReport(visit, refused);
    if (report == nullptr) {
        return refused;
    }
    JsonWriter json;
    json.beginObject().key("metadata"_L1).beginObject();
    json.field("report"_L1, QString(report->name)).field("result_type"_L1, resultName(report->result));
    json.field("permit"_L1, QString(report->permit)).field("cost"_L1, report->cost).key("fields"_L1).beginArray();
    for (const ReportField &field : report->fields) {
        json.beginObject();
        writeField(json, field);
        json.endObject();
    }
    json.endArray();
    writeList(json, "aggregations"_L1, report->aggregations);
    if (report->result == Report::Result::Timeseries) {
        writeList(json, "intervals"_L1, intervalsFrom(report->finest));
    }
    return {.body = json.endObject().endObject().take()};
}

Answer describeField(const Visit &visit)
{
    Answer refused;
    const Report *report = wantedReport(visit, refused);
    if (report == nullptr) {
        return refused;
    }
    Problems problems;
    const qsizetype place = readField(visit, *report, problems);
    const TimeFrame frame {.from = readFrameEnd(visit.body, u"from"_s, problems), .to = readFrameEnd(visit.body, u"to"_s, problems)};
    if (problems.any()) {
        return problems.answer();
    }
    const ReportField &field = report->fields.at(place);
    JsonWriter json;
    json.beginObject().key("field_metadata"_L1).beginObject().field("report"_L1, QString(report->name));
    writeField(json, field);
    std::set<FilterValue> values;
    if (isChoice(field)) {
        values = report->values(visit, *report, size_t(place), frame);
    }
    json.key("values"_L1);
    if (!isChoice(field) || values.size() > maximumValuesAsked) {
        json.null();
        return {.body = json.endObject().endObject().take()};
    }
    json.beginArray();
    for (const FilterValue &value : values) {
        if (const auto *text = std::get_if<QString>(&value)) {
            json.string(*text);
        } else if (const auto *number = std::get_if<qint64>(&value)) {
            field.kind == ReportField::Kind::Boolean ? json.number(*number != 0) : json.number(*number);
        }
    }
    return {.body = json.endArray().endObject().endObject().take()};
}

} // namespace atrium::sandbox
