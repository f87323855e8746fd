// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/historyroutes.h"
#include "network/sandbox/dispatches.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/texts.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Reads types[]=sms&types[]=push, or types=sms. None: all of them.
QStringList readTypes(const QUrlQuery &query, Problems &problems)
{
    static const QStringList known {u"sms"_s, u"email"_s, u"push"_s};
    QStringList types;
    for (const QString &name : {u"types[]"_s, u"types%5B%5D"_s, u"types"_s}) {
        for (const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded); const QString &value : values) {
            if (!known.contains(value)) {
                problems.add({u"types"_s, QString::number(types.size())}, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(known)}});
            }
            types.append(value);
        }
    }
    return types.isEmpty() ? known : types;
}

/// SQL: a row for each message of the member number :number of the mall. Whose a push is follows from its number, once more for each
/// further device; letters and SMS go to each member once.
QString rowsSql(const QStringList &types, bool distinct)
{
    // Bounded by the widest sending: the documented one has eight devices for a member.
    const QString devices =
        u"(WITH RECURSIVE n(device) AS (SELECT 0 UNION ALL SELECT device + 1 FROM n WHERE device < 9) SELECT * FROM n)"_s;
    const QString from = u" FROM sendings s JOIN "_s + (distinct ? u"(SELECT 0 AS device)"_s : devices)
        + u" ON device = 0 OR (s.channel = 'push' AND :number + device * s.members_count < s.transmitted_count)"
          " WHERE s.customer_id = :customer AND s.members_count > :number AND s.transmitted_count > :number AND s.channel IN ('"_s
        + types.join(u"', '"_s) + u"')"_s;
    const QString columns = u"SELECT s.id AS id, s.channel AS channel, s.created_at AS created_at, s.members_count AS members, device,"
                            " ifnull(s.reporting_id, s.id) AS number, s.service_type AS service, "_s
        + topicOfSending() + u" AS topic"_s;
    return distinct ? columns + u", max(s.created_at)"_s + from + u" GROUP BY ifnull(s.reporting_id, -s.id)"_s : columns + from;
}

QString plainName(QString mall)
{
    return mall.remove(u' ').left(11);
}

void writeMessage(JsonWriter &json, const QSqlQuery &row, qint64 number, qint64 member)
{
    const QString channel = row.value(1).toString();
    const qint64 dispatch =
        dispatchId({.sending = row.value(0).toLongLong(), .number = number + row.value(4).toLongLong() * row.value(3).toLongLong()});
    const QString sending = row.value(5).toString();
    const QString mall = row.value(8).toString();
    const QByteArray id = QString(channel + u':' + QString::number(dispatch)).toLatin1().toBase64();
    json.beginObject().field("id"_L1, QString::fromLatin1(id)).field("sending_id"_L1, sending);
    json.field("created_at"_L1, instantOf(row.value(2).toString()).addSecs(480).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
    json.field("type"_L1, channel);
    json.field("content"_L1, row.value(10).toString().replace("{{first_name}}"_L1, u"Kari"_s));
    if (channel == "sms"_L1) {
        json.field("sender"_L1, plainName(mall))
            .field("msisdn"_L1, u"4790"_s + QString::number(member % 1'000'000).rightJustified(6, u'0'));
    } else {
        json.field("subject"_L1, row.value(9).toString());
    }
    if (channel == "email"_L1) {
        json.field("from_name"_L1, mall).field("from_address"_L1, u"post@example.com"_s);
        json.field("email"_L1, u"member-%1@example.com"_s.arg(member));
    } else if (channel == "push"_L1) {
        json.field("url"_L1, u"https://example.com/"_s + sending).field("image"_L1, u"https://example.com/image.png"_s);
        json.key("data"_L1).beginObject().field("sending_id"_L1, row.value(5).toLongLong()).field("dispatch_id"_L1, dispatch).endObject();
        json.field("app_token"_L1, u"device-%1-%2"_s.arg(member).arg(row.value(4).toLongLong()));
    }
    json.endObject();
}

} // namespace

Answer listMessagesHistory(const Visit &visit)
{
    Problems problems;
    const QUrlQuery &query = visit.request.query;
    const ListQuery list = readListQuery(query, {.sortColumns = {u"created_at"_s}}, problems);
    const QStringList types = readTypes(query, problems);
    const bool distinct = readBoolean(query, u"distinct"_s, problems).value_or(false);
    if (problems.any()) {
        return problems.answer();
    }
    const std::optional<qint64> number = numberOfMember(visit.member, visit.customer);
    if (!number) {
        return refusal(401, u"This member belongs to another loyalty club"_s);
    }
    const QString sql = rowsSql(types, distinct);
    QSqlQuery rows(visit.database);
    rows.setForwardOnly(true);
    const auto run = [&](const QString &text) {
        rows.prepare(text);
        rows.bindValue(u":number"_s, *number);
        rows.bindValue(u":customer"_s, visit.customer);
    };
    run(u"SELECT count(*) FROM ("_s + sql + u')');
    rows.exec();
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    // Said twice: a join keeps no order.
    const QString order = QString(list.orderBy).replace("created_at"_L1, "h.created_at"_L1).replace(" id "_L1, " h.id "_L1);
    run(u"SELECT h.id, h.channel, h.created_at, h.members, h.device, h.number, h.service, h.topic, m.name, t.subject, t.body FROM ("_s + sql
        + u" ORDER BY "_s + list.orderBy
        + u", device LIMIT :limit OFFSET :offset) h JOIN malls m ON m.customer_id = :customer"
          " LEFT JOIN texts t ON t.customer_id = :customer AND t.service = h.service AND t.topic = h.topic AND t.channel = h.channel ORDER BY "_s
        + order + u", h.device"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("messages"_L1).beginArray();
    while (rows.next()) {
        writeMessage(json, rows, *number, visit.member);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
