// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/talker.h"

#include <QTimeZone>

#include <numeric>

namespace atrium::sandbox::test {

inline Options chain(const QDateTime &at = pictureTime(), quint64 seed = 1)
{
    Options options = standing(at);
    options.chain = true;
    options.users = peopleOfChain;
    options.seed = seed;
    return options;
}

/// A sending, or a sum of them, as a report tells it.
struct Record {
    QJsonObject json {};

    [[nodiscard]] qint64 count(const QString &name) const { return json.value(QString(name + u"_count"_s)).toInteger(); }
    [[nodiscard]] qint64 number(const QString &key) const { return json.value(key).toInteger(); }
    [[nodiscard]] QString text(const QString &key) const { return json.value(key).toString(); }
    [[nodiscard]] bool isNull(const QString &key) const { return json.value(key).isNull(); }
    [[nodiscard]] QDateTime created() const { return QDateTime::fromString(text(u"created_at"_s).left(23) + u'Z', Qt::ISODateWithMs); }
    [[nodiscard]] qint64 underWay() const { return count(u"new"_s) + count(u"transiently_failed"_s); }
    /// Hundredths of a percent.
    [[nodiscard]] qint64 share(const QString &part, const QString &whole) const
    {
        return count(whole) == 0 ? -1 : count(part) * 10'000 / count(whole);
    }
};

/// What is wrong with the identities of contract 3.8; empty when nothing is.
inline QString identityProblem(const Record &record)
{
    const auto n = [&](const QString &name) { return record.count(name); };
    if (n(u"dispatches"_s) != n(u"new"_s) + n(u"transiently_failed"_s) + n(u"transmitted"_s) + n(u"failed"_s)) {
        return u"dispatches"_s;
    }
    if (n(u"delivered"_s) + n(u"delivery_errored"_s) > n(u"transmitted"_s)) {
        return u"transmitted"_s;
    }
    if (n(u"opened"_s) > n(u"members"_s) || n(u"opened"_s) > n(u"opened_events"_s)) {
        return u"opened"_s;
    }
    if (n(u"clicked"_s) > n(u"members"_s)) {
        return u"clicked"_s;
    }
    for (auto key = record.json.begin(); key != record.json.end(); ++key) {
        if (key.key().endsWith("_count"_L1) && key->toInteger() < 0) {
            return key.key();
        }
    }
    return {};
}

inline QByteArray equal(const char *field, qint64 value)
{
    return R"({"type": "equal", "field": ")" + QByteArray(field) + R"(", "value": )" + QByteArray::number(value) + '}';
}

/// All pages of a records report.
inline std::vector<Record> records(Talker &talker, const QByteArray &filter = "null", const QByteArray &aggregation = "null")
{
    std::vector<Record> rows;
    QByteArray page = "null";
    do {
        const Reply reply = talker.query(
            R"({"report": "sendings", "filter": )" + filter + R"(, "aggregate_by": )" + aggregation + R"(, "page_info": )" + page + '}');
        for (const auto each = reply.list(u"records"_s); const auto &row : each) {
            rows.push_back({row.toObject()});
        }
        const QJsonValue next = reply.json().value(u"pagination"_s)[u"next_page_info"_s];
        page = next.isString() ? '"' + next.toString().toLatin1() + '"' : QByteArray();
    } while (!page.isEmpty());
    return rows;
}

/// The events of a report in buckets, by kind.
struct Events {
    QStringList buckets {};
    QHash<QString, QList<qint64>> values {}; // a value a bucket

    [[nodiscard]] qint64 sum(const QString &kind) const
    {
        const QList<qint64> all = values.value(kind);
        return std::accumulate(all.begin(), all.end(), qint64(0));
    }
    /// Events of a kind in the buckets that begin before an instant.
    [[nodiscard]] qint64 before(const QString &kind, const QDateTime &instant) const
    {
        qint64 whole = 0;
        const QList<qint64> all = values.value(kind);
        for (qsizetype i = 0; i < all.size(); ++i) {
            whole += QDateTime::fromString(buckets.at(i), Qt::ISODateWithMs) < instant ? all.at(i) : 0;
        }
        return whole;
    }
};

inline Events eventsOf(Talker &talker, const QByteArray &filter, const QByteArray &interval, const QDateTime &from, const QDateTime &to)
{
    const Reply reply = talker.query(R"({"report": "sendings_events_history", "interval": ")" + interval + R"(", "from": ")"
        + from.toUTC().toString(Qt::ISODate).toLatin1() + R"(", "to": ")" + to.toUTC().toString(Qt::ISODate).toLatin1() + R"(", "filter": )"
        + filter + '}');
    Events events;
    for (const auto each = reply.list(u"time_buckets"_s); const auto &bucket : each) {
        events.buckets.append(bucket.toString());
    }
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        QList<qint64> &list = events.values[series[u"label"_s][u"type"_s].toString()];
        for (const auto values = series[u"values"_s].toArray(); const auto &value : values) {
            list.append(value.toInteger());
        }
    }
    return events;
}

/// Whether the events of a settled sending come to what its record says.
inline QString sumProblem(Talker &talker, const Record &record)
{
    const QDateTime created = record.created();
    const Events events = eventsOf(talker, equal("sending_id", record.number(u"id"_s)), "1d", created, created.addDays(2));
    for (const QString &kind : {u"transmitted"_s, u"failed"_s, u"delivered"_s, u"delivery_errored"_s}) {
        if (events.sum(kind) != record.count(kind)) {
            return kind;
        }
    }
    return events.sum(u"opened"_s) == record.count(u"opened_events"_s) ? QString() : u"opened"_s;
}

} // namespace atrium::sandbox::test
