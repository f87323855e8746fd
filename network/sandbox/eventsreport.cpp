// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/eventsreport.h"
#include "network/sandbox/eventsums.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reportstamps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Documented: what is more is cut without a word.
constexpr qint64 maximumDataPoints = 1'000;

struct Range {
    QDateTime from;
    QDateTime to;
    Interval interval {Interval::Day};
};

QDateTime readInstant(const QJsonObject &body, const QString &key, Problems &problems)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull()) {
        problems.add({key}, u"blank"_s);
        return {};
    }
    const QString stamp = readStamp(value.toString());
    if (stamp.isEmpty()) {
        problems.add({key}, u"invalid_iso_8601_time"_s);
        return {};
    }
    return instantOf(stamp);
}

Range readRange(const Visit &visit, Problems &problems)
{
    Range range {.from = readInstant(visit.body, u"from"_s, problems), .to = readInstant(visit.body, u"to"_s, problems)};
    const QJsonValue name = visit.body.value("interval"_L1);
    const bool isAuto = name.isUndefined() || name.isNull() || name.toString() == "auto"_L1;
    const std::optional<Interval> known = intervalNamed(name.toString());
    if (!isAuto && !known) {
        problems.add({u"interval"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray {u"5m"_s, u"1h"_s, u"1d"_s, u"1w"_s, u"1mo"_s, u"auto"_s}}});
    }
    if (problems.any()) {
        return range;
    }
    range.interval = isAuto ? intervalFor(range.from, range.to) : *known;
    if (range.to < range.from) {
        problems.add({u"to"_s}, u"greater_or_equal_to"_s, {{u"time"_s, range.from.toString(Qt::ISODateWithMs)}});
    }
    if (const auto since = keptSince(range.interval, visit.now); since && range.from < *since) {
        problems.add({u"from"_s}, u"greater_or_equal_to"_s, {{u"time"_s, since->toUTC().toString(Qt::ISODateWithMs)}});
    }
    return range;
}

QString labelOf(qint64 start, const QTimeZone &zone, bool isLocal)
{
    if (isLocal) { // without an offset: it is the time that clocks show, wherever they hang
        return QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(start, zone);
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// Leaves out what has no value: empty series at once, and everything after the last data point that may be told.
qint64 cut(std::vector<EventSeries> &series, size_t buckets)
{
    const auto isEmpty = [](const EventSeries &one) {
        return std::all_of(one.values.begin(), one.values.end(), [](qint64 value) { return value == 0; });
    };
    series.erase(std::remove_if(series.begin(), series.end(), isEmpty), series.end());
    qint64 points = 0;
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        for (EventSeries &one : series) {
            qint64 &value = one.values[bucket];
            value = points < maximumDataPoints ? value : 0;
            points += value > 0 ? 1 : 0;
        }
    }
    return points;
}

void writeSeries(JsonWriter &json, const EventSeries &series, const std::vector<size_t> &buckets, bool isLocal)
{
    json.beginObject();
    if (isLocal) {
        json.field("timezone"_L1, QString::fromLatin1(series.zone));
    }
    json.key("label"_L1).beginObject().field("type"_L1, QString(eventNames[series.event])).endObject();
    json.key("values"_L1).beginArray();
    for (const size_t bucket : buckets) {
        const qint64 value = series.values[bucket];
        value == 0 ? json.null() : json.number(value);
    }
    json.endArray().endObject();
}

} // namespace

Answer reportEventsHistory(const Visit &visit)
{
    Problems problems;
    const Condition filter =
        readFilter(visit.body, {{"id"_L1, FilterField::Kind::Integer, "sending_id"_L1}, {"campaign_id"_L1}, {"reporting_id"_L1}}, problems);
    if (const QJsonValue aggregation = visit.body.value("aggregate_by"_L1); !aggregation.isUndefined() && !aggregation.isNull()) {
        problems.add({u"aggregate_by"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray()}});
    }
    const Range range = readRange(visit, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const QList<QByteArray> zones = zonesOf(visit);
    const bool isLocal = zones.size() > 1;
    const QTimeZone zone = isLocal || zones.isEmpty() ? QTimeZone::utc() : QTimeZone(zones.first());
    const TimeAxis axis(range.interval, range.from, range.to, zone);
    if (axis.isTooLong()) {
        problems.add({u"interval"_s}, u"too_many_time_points"_s, {{u"number"_s, int(TimeAxis::maximum)}});
        return problems.answer();
    }
    std::optional<std::vector<EventSeries>> series = sumEvents(visit, filter, axis, zones);
    if (!series) {
        return refusal(500, u"The events cannot be read"_s);
    }
    const qint64 points = cut(*series, axis.size());
    std::vector<size_t> buckets;
    buckets.reserve(axis.size());
    for (size_t bucket = 0; bucket < axis.size(); ++bucket) {
        if (std::any_of(series->begin(), series->end(), [&](const EventSeries &one) { return one.values[bucket] > 0; })) {
            buckets.push_back(bucket);
        }
    }
    JsonWriter json;
    json.beginObject().field("interval"_L1, nameOf(range.interval));
    json.field("range_timezone"_L1, isLocal ? u"local"_s : QString::fromLatin1(zone.id())).key("time_buckets"_L1).beginArray();
    for (const size_t bucket : buckets) {
        json.string(labelOf(axis.start(bucket), zone, isLocal));
    }
    json.endArray().key("series"_L1).beginArray();
    for (const EventSeries &one : *series) {
        writeSeries(json, one, buckets, isLocal);
    }
    json.endArray().field("data_points"_L1, points).field("result_type"_L1, u"timeseries"_s);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
