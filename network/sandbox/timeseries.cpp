// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/timeseries.h"
#include "network/sandbox/documentedreports.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/sendingsreport.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Documented: what is more is cut without a word.
constexpr qint64 maximumDataPoints = 1'000;

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

/// The zones of a request's customers, each once.
QList<QByteArray> zonesOf(const Visit &visit)
{
    QSqlQuery query(visit.database);
    query.exec(u"SELECT DISTINCT timezone FROM malls WHERE customer_id IN "_s + customerList(visit) + u" ORDER BY timezone"_s);
    QList<QByteArray> zones;
    while (query.next()) {
        zones.append(query.value(0).toByteArray());
    }
    if (visit.customers.contains(documentedCustomer) && !zones.contains(documentedZone())) {
        zones.append(documentedZone());
    }
    return zones;
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
qint64 cut(std::vector<Series> &series, size_t buckets)
{
    const auto isEmpty = [](const Series &one) {
        return std::all_of(one.values.begin(), one.values.end(), [](qint64 value) { return value == 0; });
    };
    series.erase(std::remove_if(series.begin(), series.end(), isEmpty), series.end());
    qint64 points = 0;
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        for (Series &one : series) {
            qint64 &value = one.values[bucket];
            value = points < maximumDataPoints ? value : 0;
            points += value > 0 ? 1 : 0;
        }
    }
    return points;
}

void writeSeries(JsonWriter &json, const Series &series, const std::vector<size_t> &buckets, bool isLocal)
{
    json.beginObject();
    if (isLocal) {
        json.field("timezone"_L1, QString::fromLatin1(series.zone));
    }
    json.key("label"_L1).raw(series.label).key("values"_L1).beginArray();
    for (const size_t bucket : buckets) {
        const qint64 value = series.values[bucket];
        value == 0 ? json.null() : json.number(value);
    }
    json.endArray().endObject();
}

} // namespace

std::optional<Timeseries> readTimeseries(const Visit &visit, Interval finest, Problems &problems)
{
    const QDateTime from = readInstant(visit.body, u"from"_s, problems);
    const QDateTime to = readInstant(visit.body, u"to"_s, problems);
    const QJsonValue name = visit.body.value("interval"_L1);
    const bool isAuto = name.isUndefined() || name.isNull() || name.toString() == "auto"_L1;
    const std::optional<Interval> known = intervalNamed(name.toString());
    if (!isAuto && (!known || *known < finest)) {
        QJsonArray names = QJsonArray::fromStringList(intervalsFrom(finest));
        names.append(u"auto"_s);
        problems.add({u"interval"_s}, u"inclusion"_s, {{u"in"_s, names}});
    }
    if (problems.any()) {
        return {};
    }
    // Where a report has no buckets as fine as `auto` would have them, it is the finest there are.
    const Interval interval = isAuto ? std::max(finest, intervalFor(from, to)) : *known;
    if (to < from) {
        problems.add({u"to"_s}, u"greater_or_equal_to"_s, {{u"time"_s, from.toString(Qt::ISODateWithMs)}});
    }
    if (const auto since = keptSince(interval, visit.now); since && from < *since) {
        problems.add({u"from"_s}, u"greater_or_equal_to"_s, {{u"time"_s, since->toUTC().toString(Qt::ISODateWithMs)}});
    }
    if (problems.any()) {
        return {};
    }
    QList<QByteArray> zones = zonesOf(visit);
    const QTimeZone zone = zones.size() == 1 ? QTimeZone(zones.constFirst()) : QTimeZone::utc();
    TimeAxis axis(interval, from, to, zone);
    if (axis.isTooLong()) {
        problems.add({u"interval"_s}, u"too_many_time_points"_s, {{u"number"_s, int(TimeAxis::maximum)}});
        return {};
    }
    return Timeseries {.interval = interval, .zones = std::move(zones), .zone = zone, .axis = std::move(axis)};
}

BucketSums::BucketSums(const Timeseries &asked, const std::vector<QByteArray> &labels)
    : m_axis(asked.axis)
    , m_isLocal(asked.isLocal())
    , m_zones(asked.zones)
    , m_labels(labels.size())
    , m_before(size_t(asked.zones.size()) * labels.size(), 0)
{
    m_series.reserve(m_before.size());
    m_clocks.reserve(size_t(m_zones.size()));
    for (const QByteArray &zone : m_zones) {
        m_clocks.emplace_back(zone);
        for (const QByteArray &label : labels) {
            m_series.push_back({.zone = zone, .label = label, .values = std::vector<qint64>(m_axis.size(), 0)});
        }
    }
}

qint64 BucketSums::shown(qsizetype zone, qint64 instant)
{
    return m_isLocal ? m_clocks[size_t(zone)].shownAt(instant) : instant;
}

void BucketSums::add(qsizetype zone, size_t label, qint64 instant, qint64 count)
{
    if (zone < 0 || label >= m_labels || m_axis.size() == 0) {
        return;
    }
    const size_t series = size_t(zone) * m_labels + label;
    const qint64 at = shown(zone, instant);
    const size_t bucket = m_axis.bucketOf(at, m_near);
    if (bucket < m_axis.size()) {
        m_near = bucket;
        m_series[series].values[bucket] += count;
    } else if (at < m_axis.start(0)) {
        m_before[series] += count;
    }
}

std::vector<Series> BucketSums::levels(qint64 last)
{
    for (size_t i = 0; i < m_series.size(); ++i) {
        qint64 level = m_before[i];
        const qint64 until = shown(qsizetype(i / m_labels), last);
        for (size_t bucket = 0; bucket < m_axis.size(); ++bucket) {
            level += m_series[i].values[bucket];
            m_series[i].values[bucket] = m_axis.start(bucket) <= until ? level : 0;
        }
    }
    return std::move(m_series);
}

QByteArray labelWith(QLatin1StringView key, const QString &value)
{
    return labelWith(QByteArray(), key, value);
}

QByteArray labelWith(const QByteArray &before, QLatin1StringView key, const QString &value)
{
    JsonWriter json;
    json.beginObject().key(key);
    const QByteArray one = (value.isNull() ? json.null() : json.string(value)).endObject().take();
    return before.size() <= 2 ? one : before.chopped(1) + ',' + one.mid(1);
}

Answer answerWith(const Timeseries &asked, std::vector<Series> series)
{
    const size_t size = asked.axis.size();
    const qint64 points = cut(series, size);
    std::vector<size_t> buckets;
    buckets.reserve(size);
    for (size_t bucket = 0; bucket < size; ++bucket) {
        if (std::any_of(series.begin(), series.end(), [&](const Series &one) { return one.values[bucket] > 0; })) {
            buckets.push_back(bucket);
        }
    }
    const bool isLocal = asked.isLocal();
    JsonWriter json;
    json.beginObject().field("interval"_L1, nameOf(asked.interval));
    json.field("range_timezone"_L1, isLocal ? u"local"_s : QString::fromLatin1(asked.zone.id())).key("time_buckets"_L1).beginArray();
    for (const size_t bucket : buckets) {
        json.string(labelOf(asked.axis.start(bucket), asked.zone, isLocal));
    }
    json.endArray().key("series"_L1).beginArray();
    for (const Series &one : series) {
        writeSeries(json, one, buckets, isLocal);
    }
    json.endArray().field("data_points"_L1, points).field("result_type"_L1, u"timeseries"_s);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
