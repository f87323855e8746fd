// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/sendingrows.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reportstamps.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

enum { Dispatches, Members, New, Delivered, DeliveryErrored, Failed, Opened, OpenedEvents, TransientlyFailed, Transmitted };
using Counts = std::array<qint64, sendingCounts.size()>;

void writeNumber(JsonWriter &json, QLatin1StringView key, const QVariant &value)
{
    json.key(key);
    value.isNull() ? json.null() : json.number(value.toLongLong());
}

void writeText(JsonWriter &json, QLatin1StringView key, const QVariant &value)
{
    json.key(key);
    value.isNull() ? json.null() : json.string(value.toString());
}

Counts readCounts(const QSqlQuery &row, int first)
{
    Counts values {};
    for (size_t i = 0; i < sendingCounts.size(); ++i) {
        values[i] = row.value(first + int(i)).toLongLong();
    }
    return values;
}

void writeCounts(JsonWriter &json, const Counts &values)
{
    for (size_t i = 0; i < sendingCounts.size(); ++i) {
        json.field(sendingCounts[i], values[i]);
    }
}

/// Two decimals, half away from zero; the last one goes when it is 0.
QByteArray percent(qint64 part, qint64 whole)
{
    const qint64 hundredths = (part * 20'000 + whole) / (2 * whole);
    QByteArray text = QByteArray::number(hundredths / 100) + '.' + QByteArray::number(hundredths % 100).rightJustified(2, '0');
    if (text.endsWith('0')) {
        text.chop(1);
    }
    return text;
}

struct Opens {
    qint64 opened;
    qint64 delivered;
};

void writeComputedCounts(JsonWriter &json, const Counts &c, const Opens &opens)
{
    json.key("computed_counts"_L1).beginObject();
    json.field("sent"_L1, c[Transmitted]).field("failed_to_send"_L1, c[Failed]);
    json.field("en_route"_L1, c[New] + c[TransientlyFailed] + c[Transmitted] - c[Delivered] - c[DeliveryErrored]);
    json.field("delivered"_L1, c[Delivered]).field("errored"_L1, c[Failed] + c[DeliveryErrored]);
    json.key("open_rate"_L1);
    opens.delivered > 0 ? json.raw(percent(opens.opened, opens.delivered)) : json.null();
    json.endObject();
}

QString countColumns(const QString &before, const QString &after)
{
    QStringList columns;
    for (const QLatin1StringView &count : sendingCounts) {
        columns.append(before + count + after);
    }
    return columns.join(u", "_s);
}

} // namespace

QString sendingColumns()
{
    return u"s.id, s.loyalty_club_id, s.language, s.channel, s.service_type, s.reporting_id, s.source_id, s.source_app,"
           " s.source_type, s.audience_id, s.campaign_id, "_s
        + countColumns(u"s."_s, u""_s) + u", s.created_at, s.clicked_count, s.is_bare"_s;
}

ReportCursor writeSending(JsonWriter &json, const QSqlQuery &row)
{
    constexpr int firstCount = 11;
    constexpr int afterCounts = firstCount + int(sendingCounts.size());
    const Counts values = readCounts(row, firstCount);
    const QString channel = row.value(3).toString();
    ReportCursor cursor {.stamp = row.value(afterCounts).toString(), .id = row.value(0).toLongLong()};
    json.beginObject().field("id"_L1, cursor.id).field("loyalty_club_id"_L1, row.value(1).toLongLong());
    writeText(json, "language"_L1, row.value(2));
    json.field("channel"_L1, channel).field("service_type"_L1, row.value(4).toString());
    writeNumber(json, "reporting_id"_L1, row.value(5));
    writeNumber(json, "source_id"_L1, row.value(6));
    json.field("source_app"_L1, row.value(7).toString()).field("source_type"_L1, row.value(8).toString());
    writeNumber(json, "audience_id"_L1, row.value(9));
    writeNumber(json, "campaign_id"_L1, row.value(10));
    writeCounts(json, values);
    if (!row.value(afterCounts + 2).toBool()) { // the documented example lacks these two
        json.field("clicked_count"_L1, row.value(afterCounts + 1).toLongLong());
        writeComputedCounts(json, values, {values[Opened], channel == "sms"_L1 ? 0 : values[Delivered]});
    }
    json.field("created_at"_L1, cursor.stamp);
    writeTimeRanges(json, cursor.stamp, cursor.stamp, values[New] + values[TransientlyFailed] > 0);
    json.endObject();
    return cursor;
}

QString sumColumns(const QString &key)
{
    return u"s.%1, min(s.service_type), min(s.created_at), max(s.created_at), group_concat(s.id), "_s.arg(key)
        + countColumns(u"sum(s."_s, u")"_s);
}

ReportCursor writeSum(JsonWriter &json, const QSqlQuery &row, const QString &key)
{
    constexpr int firstCount = 5;
    const QByteArray name = key.toLatin1();
    const Counts values = readCounts(row, firstCount);
    ReportCursor cursor {.stamp = row.value(2).toString(), .id = row.value(0).toLongLong()};
    const QString last = row.value(3).toString();
    QList<qint64> ids;
    const QStringList texts = row.value(4).toString().split(u',');
    ids.reserve(texts.size());
    for (const QString &id : texts) {
        ids.append(id.toLongLong());
    }
    std::sort(ids.begin(), ids.end()); // group_concat promises no order
    json.beginObject()
        .key(QLatin1StringView(name))
        .number(cursor.id)
        .field("service_type"_L1, row.value(1).toString())
        .key("ids"_L1)
        .beginArray();
    for (const qint64 id : std::as_const(ids)) {
        json.number(id);
    }
    json.endArray();
    writeCounts(json, values);
    json.field("first_created_at"_L1, cursor.stamp).field("last_created_at"_L1, last);
    writeTimeRanges(json, cursor.stamp, last, values[New] + values[TransientlyFailed] > 0);
    json.endObject();
    return cursor;
}

QString statsColumns()
{
    return countColumns(u"coalesce(sum(s."_s, u"), 0)"_s)
        + u", coalesce(sum(s.clicked_count), 0), coalesce(sum(s.delivered_count) FILTER (WHERE s.channel <> 'sms'), 0)"_s;
}

void writeStats(JsonWriter &json, const QSqlQuery &row)
{
    const Counts values = readCounts(row, 0);
    json.beginObject();
    writeCounts(json, values);
    json.field("clicked_count"_L1, row.value(int(sendingCounts.size())).toLongLong());
    // Opens do not apply to SMS: they lower nobody's rate.
    writeComputedCounts(json, values, {values[Opened], row.value(int(sendingCounts.size()) + 1).toLongLong()});
    json.endObject();
}

} // namespace atrium::sandbox
