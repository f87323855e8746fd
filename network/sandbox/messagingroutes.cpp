// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/messagingroutes.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/texts.h"

#include <QSqlQuery>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 anyId = std::numeric_limits<qint64>::max();

/// The services of contract 5.1, and the one the reports know besides.
const QStringList &services()
{
    static const QStringList names {u"generic"_s, u"campaigns"_s, u"campaigns_testing"_s, u"tenants"_s, u"tenants_testing"_s,
        u"tem_documents"_s, u"tem_documents_reminders"_s, u"rewards_notifications"_s, u"triggers"_s};
    return names;
}

/// campaigns_testing: Messages:Api:Messages:UseService:CampaignsTesting
QString permitOf(const QString &service)
{
    QString permit = u"Messages:Api:Messages:UseService:"_s;
    for (const QString &word : service.split(u'_')) {
        permit += word.left(1).toUpper() + word.mid(1);
    }
    return permit;
}

} // namespace

QStringList servicePermits()
{
    QStringList permits;
    for (const QString &service : services()) {
        permits.append(permitOf(service));
    }
    return permits;
}

namespace {

/// A service that is none, or not this visitor's.
std::optional<Answer> refuseService(const Visit &visit)
{
    const QString &service = visit.parts.constFirst();
    if (!services().contains(service)) {
        return refusal(404, u"There is no such service"_s);
    }
    if (const QString permit = permitOf(service); visit.lacking.contains(permit)) {
        return missingPermit(permit);
    }
    return {};
}

void writeIdOrNull(JsonWriter &json, QLatin1StringView key, const QVariant &value)
{
    json.key(key);
    value.isNull() ? json.null() : json.number(value.toLongLong());
}

QString printed(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

/// SQL: what was sent at one go, which reports may tell as several sendings: those of one number within an hour.
const QString &oneGo()
{
    static const QString sql =
        u"SELECT ifnull(l.reporting_id, l.id), l.audience_id, sum(s.dispatches_count), sum(s.members_count),"
        " max(s.new_count + s.transiently_failed_count) > 0, min(s.created_at), max(s.created_at), l.customer_id, l.service_type"
        " FROM sendings l JOIN sendings s ON s.customer_id = l.customer_id AND s.created_at <= l.created_at"
        " AND s.created_at >= strftime('%Y-%m-%dT%H:%M:%f', l.created_at, '-1 hour') AND s.service_type = l.service_type"
        " AND s.channel = l.channel AND (s.id = l.id OR s.reporting_id = l.reporting_id) WHERE l.id = :id"_s;
    return sql;
}

/// The keys that a sending has on its own and within its message.
void writeSending(JsonWriter &json, const QSqlQuery &row, bool within)
{
    const QDateTime created = instantOf(row.value(5).toString());
    const QString scheduled = printed(created.addSecs(480));
    const bool isOpen = row.value(4).toBool();
    json.field("id"_L1, row.value(0).toLongLong());
    writeIdOrNull(json, "audience_id"_L1, row.value(1));
    json.field("status"_L1, isOpen ? u"transmitting"_s : u"transmitted"_s);
    if (within) {
        json.field("recipients_count"_L1, 0);
    }
    json.field("dispatches_count"_L1, row.value(2).toLongLong());
    if (within) {
        json.field("members_count"_L1, row.value(3).toLongLong());
    }
    json.field("scheduled_at"_L1, scheduled);
    if (!within) {
        json.key("scheduled_with"_L1).beginObject().field("at"_L1, scheduled).field("type"_L1, u"absolute"_s).endObject();
    }
    json.key("transmitted_at"_L1);
    isOpen ? json.null() : json.string(scheduled);
    json.field("created_at"_L1, printed(created)).field("updated_at"_L1, printed(instantOf(row.value(6).toString())));
    if (!within) {
        json.key("recipients"_L1).beginArray().endArray();
    }
}

QString messagingColumns()
{
    return u"SELECT t.id AS id, t.name AS name, t.service, t.campaign_id, t.created_at AS created_at, t.updated_at AS updated_at,"
           " t.channel, t.subject, t.body, t.sendings_count, t.latest_sending, t.customer_id, "_s;
}

/// SQL: whether every sending of the text `t` came to its end.
QString isFinished()
{
    return u"NOT EXISTS (SELECT 1 FROM sendings s WHERE s.customer_id = t.customer_id AND s.service_type = t.service"
           " AND s.new_count + s.transiently_failed_count > 0 AND s.channel = t.channel AND "_s
        + topicOfSending() + u" = t.topic)"_s;
}

void writeTemplate(JsonWriter &json, const QSqlQuery &row)
{
    const qint64 id = row.value(0).toLongLong();
    const QString channel = row.value(6).toString();
    const QString subject = row.value(7).toString();
    const QString body = row.value(8).toString();
    const QString type = channel == "sms"_L1 ? u"plain"_s : channel;
    json.key("template"_L1).beginObject().field("id"_L1, id - 149'000).field("wrapper_id"_L1, 3'491).field("type"_L1, type);
    json.key("content"_L1).beginObject();
    if (channel == "sms"_L1) {
        json.field("body"_L1, body);
    } else if (channel == "email"_L1) {
        json.field("subject"_L1, subject).field("preheader"_L1, body.left(60));
        json.field("body"_L1, u"<html><body><p>"_s + body.toHtmlEscaped() + u"</p></body></html>"_s);
    } else {
        json.field("subject"_L1, subject).field("body"_L1, body).field("uri"_L1, u"app://campaigns/"_s + QString::number(id));
        json.field("image_url"_L1, u"https://cdn-files.placewise.com/files/push-%1"_s.arg(id));
    }
    json.endObject().field("created_at"_L1, row.value(4).toString()).field("updated_at"_L1, row.value(4).toString()).endObject();
}

void writeChannel(JsonWriter &json, const QSqlQuery &row, const QString &mall)
{
    const QString channel = row.value(6).toString();
    json.key("channels"_L1).beginArray().beginObject();
    json.field("id"_L1, row.value(0).toLongLong() - 702'350).field("type"_L1, channel);
    if (channel == "sms"_L1) {
        // 2 to 11 letters or digits are what a phone shows.
        json.key("sender"_L1).beginObject().field("type"_L1, u"alphanumeric"_s);
        json.field("value"_L1, QString(mall).remove(u' ').left(11)).endObject();
    } else if (channel == "email"_L1) {
        json.key("sender"_L1).beginObject().field("from_email"_L1, u"post@example.com"_s).field("from_name"_L1, mall).endObject();
    }
    writeTemplate(json, row);
    json.field("created_at"_L1, row.value(4).toString()).field("updated_at"_L1, row.value(4).toString());
    json.endObject().endArray();
}

void writeMessage(JsonWriter &json, const Visit &visit, const QSqlQuery &row, const QString &mall)
{
    json.beginObject().field("id"_L1, row.value(0).toLongLong()).field("name"_L1, row.value(1).toString());
    json.field("shorten_urls"_L1, true).field("track_in_shortener"_L1, true).field("service"_L1, row.value(2).toString());
    writeIdOrNull(json, "campaign_id"_L1, row.value(3));
    json.field("created_at"_L1, row.value(4).toString()).field("updated_at"_L1, row.value(5).toString());
    writeChannel(json, row, mall);
    json.field("sendings_status"_L1, row.value(12).toBool() ? u"finished"_s : u"scheduled"_s);
    json.field("sendings_count"_L1, row.value(9).toLongLong());
    json.key("latest_sending"_L1);
    QSqlQuery latest(visit.database);
    latest.prepare(oneGo());
    latest.bindValue(u":id"_s, row.value(10));
    if (latest.exec() && latest.next() && !latest.value(0).isNull()) {
        json.beginObject();
        writeSending(json, latest, true);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

QString mallName(const Visit &visit)
{
    QSqlQuery row(visit.database);
    row.prepare(u"SELECT name FROM malls WHERE customer_id = ?"_s);
    row.addBindValue(visit.customer);
    return row.exec() && row.next() ? row.value(0).toString() : u""_s;
}

} // namespace

Answer listServiceMessages(const Visit &visit)
{
    if (const std::optional<Answer> refused = refuseService(visit)) {
        return *refused;
    }
    Problems problems;
    const QUrlQuery &query = visit.request.query;
    const ListRules rules {.sortColumns = {u"created_at"_s, u"updated_at"_s, u"name"_s, u"id"_s}, .ascending = true};
    const ListQuery list = readListQuery(query, rules, problems);
    const QString status = readChoice(query, u"sendings_status"_s, u""_s, {u"draft"_s, u"scheduled"_s, u"finished"_s}, problems);
    const qint64 campaign = readInteger(query, u"campaign_id"_s, 0, 1, anyId, problems);
    // Nothing that can be sorted by is ever null.
    (void)readChoice(query, u"null_position"_s, u"last"_s, {u"first"_s, u"last"_s}, problems);
    const std::optional<bool> archived = readBoolean(query, u"archived"_s, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const QString where = u" FROM texts t WHERE t.customer_id = :customer AND t.service = :service AND NOT :archived"
                          " AND (:campaign = 0 OR t.campaign_id = :campaign) AND (:status = '' OR :status = CASE WHEN "_s
        + isFinished()
        + u" THEN 'finished' ELSE 'scheduled' END)"
          " AND (:search = '' OR instr(lower(t.subject || char(10) || t.body), lower(:search)) > 0)"_s;
    QSqlQuery rows(visit.database);
    const auto run = [&](const QString &sql) {
        rows.prepare(sql);
        rows.bindValue(u":customer"_s, visit.customer);
        rows.bindValue(u":service"_s, visit.parts.constFirst());
        rows.bindValue(u":archived"_s, archived.value_or(false)); // nobody archived one yet
        rows.bindValue(u":campaign"_s, campaign);
        rows.bindValue(u":status"_s, status);
        rows.bindValue(u":search"_s, textOf(query, u"search"_s));
    };
    run(u"SELECT count(*)"_s + where);
    rows.exec();
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    run(messagingColumns() + isFinished() + where + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    const QString mall = mallName(visit);
    JsonWriter json;
    json.beginObject().key("messages"_L1).beginArray();
    while (rows.next()) {
        writeMessage(json, visit, rows, mall);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

Answer showServiceMessage(const Visit &visit)
{
    if (const std::optional<Answer> refused = refuseService(visit)) {
        return *refused;
    }
    QSqlQuery row(visit.database);
    row.prepare(
        messagingColumns() + isFinished() + u" FROM texts t WHERE t.id = :id AND t.customer_id = :customer AND t.service = :service"_s);
    row.bindValue(u":id"_s, visit.parts.at(1).toLongLong());
    row.bindValue(u":customer"_s, visit.customer);
    row.bindValue(u":service"_s, visit.parts.constFirst());
    if (!row.exec() || !row.next()) {
        return refusal(404, u"There is no such message"_s);
    }
    JsonWriter json;
    json.beginObject().key("message"_L1);
    writeMessage(json, visit, row, mallName(visit));
    return {.body = json.endObject().take()};
}

Answer showServiceSending(const Visit &visit)
{
    if (const std::optional<Answer> refused = refuseService(visit)) {
        return *refused;
    }
    // Known here under the number that reports tie to their source, or under the reports' own where they have none.
    QSqlQuery known(visit.database);
    known.prepare(u"SELECT id FROM sendings WHERE customer_id = :customer AND service_type = :service"
                  " AND (reporting_id = :id OR (id = :id AND reporting_id IS NULL)) ORDER BY created_at DESC, id DESC LIMIT 1"_s);
    known.bindValue(u":customer"_s, visit.customer);
    known.bindValue(u":service"_s, visit.parts.constFirst());
    known.bindValue(u":id"_s, visit.parts.at(1).toLongLong());
    QSqlQuery row(visit.database);
    row.prepare(oneGo());
    if (known.exec() && known.next()) {
        row.bindValue(u":id"_s, known.value(0));
    }
    if (!known.isValid() || !row.exec() || !row.next()) {
        return refusal(404, u"There is no such sending"_s);
    }
    JsonWriter json;
    json.beginObject().key("sending"_L1).beginObject();
    writeSending(json, row, false);
    return {.body = json.endObject().endObject().take()};
}

} // namespace atrium::sandbox
