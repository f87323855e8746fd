// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/admin.h"
#include "network/sandbox/dispatches.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/worldtime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 maximumDispatches = 1'000;
constexpr qsizetype maximumPaths = 4'000; // whoever makes up paths shall not fill the memory
constexpr qsizetype maximumCustomers = 100; // of one path, likewise

qint64 rowsOf(Pool &pool, const QString &table)
{
    QSqlQuery query(pool.here());
    query.exec(u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.value(0).toLongLong() : 0;
}

QString textOf(const Request &request, const QString &key)
{
    return QJsonDocument::fromJson(request.body).object().value(key).toString();
}

} // namespace

Admin::Admin(Guard &guard, Faults &faults)
    : m_guard(guard)
    , m_faults(faults)
{
}

bool Admin::isItsPath(const QString &path)
{
    return path == "/_sandbox"_L1 || path.startsWith("/_sandbox/"_L1);
}

void Admin::count(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    const QPair<QString, QString> key(request.path, QString::fromLatin1(request.verb));
    const auto place = m_counts.size() < maximumPaths || m_counts.contains(key) ? key : QPair<QString, QString>(u"(others)"_s, u""_s);
    m_counts[place] += 1;
    QHash<QString, int> &customers = m_byCustomer[place];
    const QString customer = QString::fromLatin1(request.header("x-customer"));
    if (customers.size() < maximumCustomers || customers.contains(customer)) {
        customers[customer] += 1;
    }
}

Answer Admin::answer(const Request &request, Pool &pool, const QDateTime &now)
{
    if (!m_guard.mayAdminister(request)) {
        return refusal(401, u"The sandbox's own token is needed here"_s);
    }
    const QString call = QString::fromLatin1(request.verb) + u' ' + request.path;
    if (call == "GET /_sandbox/faults"_L1) {
        return listFaults();
    }
    if (call == "POST /_sandbox/faults"_L1) {
        return addFault(request);
    }
    if (call == "DELETE /_sandbox/faults"_L1) {
        m_faults.clear();
        return listFaults();
    }
    if (call == "POST /_sandbox/tokens"_L1) {
        return changeToken(request);
    }
    if (call == "POST /_sandbox/permits"_L1) {
        return takePermits(request);
    }
    if (call == "GET /_sandbox/dispatches"_L1) {
        return dispatches(request, pool);
    }
    if (call == "GET /_sandbox/requests"_L1) {
        return requests(request);
    }
    if (call == "GET /_sandbox/state"_L1) {
        return state(pool, now);
    }
    return refusal(404, u"The sandbox has no such control"_s);
}

Answer Admin::listFaults() const
{
    JsonWriter json;
    json.beginObject().key("faults"_L1).beginArray();
    for (const Fault &fault : m_faults.list()) {
        json.beginObject().field("id"_L1, fault.id).field("spec"_L1, fault.spec).field("struck"_L1, fault.struck);
        json.key("left"_L1);
        fault.left < 0 ? json.null() : json.number(fault.left);
        json.endObject();
    }
    return {.body = json.endArray().endObject().take()};
}

Answer Admin::addFault(const Request &request)
{
    const QString problem = m_faults.add(textOf(request, u"spec"_s));
    return problem.isEmpty() ? listFaults() : refusal(422, problem);
}

Answer Admin::changeToken(const Request &request)
{
    const QString token = textOf(request, u"token"_s);
    if (token.isEmpty()) {
        return refusal(422, u"A token is needed: {\"token\": \"...\"}"_s);
    }
    m_guard.changeToken(token);
    m_faults.endExpiry();
    return {.body = JsonWriter().beginObject().field("token"_L1, token).endObject().take()};
}

Answer Admin::takePermits(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString user = body.value("user_id"_L1).toString(m_guard.demoUser());
    QSet<QString> permits;
    const QJsonArray without = body.value("without"_L1).toArray();
    for (const auto &permit : without) {
        permits.insert(permit.toString());
    }
    if (!body.value("without"_L1).isArray() || !m_guard.takePermits(user, permits)) {
        return refusal(422, u"A list of permits is needed, and a known user: {\"user_id\": \"...\", \"without\": [\"...\"]}"_s);
    }
    JsonWriter json;
    json.beginObject().field("user_id"_L1, user).key("without"_L1).raw(QJsonDocument(without).toJson(QJsonDocument::Compact));
    return {.body = json.endObject().take()};
}

Answer Admin::dispatches(const Request &request, Pool &pool) const
{
    const std::optional<PushSending> sending = pushSending(pool.here(), request.query.queryItemValue(u"sending_id"_s).toLongLong());
    if (!sending) {
        return refusal(404, u"There is no such push sending"_s);
    }
    JsonWriter json;
    json.beginObject().key("dispatches"_L1).beginArray();
    for (qint64 number = 0; number < std::min(maximumDispatches, sending->transmitted); ++number) {
        const qint64 member = memberOf(*sending, number);
        json.beginObject().field("dispatch_id"_L1, dispatchId({.sending = sending->id, .number = number}));
        json.field("member_id"_L1, member).field("member_token"_L1, m_guard.memberToken(member)).endObject();
    }
    return {.body = json.endArray().endObject().take()};
}

Answer Admin::requests(const Request &request) const
{
    const QString path = request.query.queryItemValue(u"path"_s, QUrl::FullyDecoded);
    const QString verb = request.query.queryItemValue(u"verb"_s, QUrl::FullyDecoded).toUpper();
    const QString customer = request.query.queryItemValue(u"customer"_s, QUrl::FullyDecoded);
    const std::lock_guard lock(m_mutex);
    int count = 0;
    JsonWriter rows;
    rows.beginArray();
    for (auto entry = m_counts.begin(); entry != m_counts.end(); ++entry) {
        const auto &[itsPath, itsVerb] = entry.key();
        if ((path.isEmpty() || path == itsPath) && (verb.isEmpty() || verb == itsVerb)) {
            const int its = customer.isEmpty() ? entry.value() : m_byCustomer.value(entry.key()).value(customer);
            count += its;
            rows.beginObject().field("verb"_L1, itsVerb).field("path"_L1, itsPath).field("count"_L1, its).endObject();
        }
    }
    JsonWriter json;
    json.beginObject().field("count"_L1, count).key("requests"_L1).raw(rows.endArray().take());
    return {.body = json.endObject().take()};
}

Answer Admin::state(Pool &pool, const QDateTime &now) const
{
    JsonWriter json;
    json.beginObject().field("now"_L1, now.toUTC().toString(Qt::ISODateWithMs)).field("demo_user_id"_L1, m_guard.demoUser());
    json.field("malls"_L1, rowsOf(pool, u"malls"_s)).field("users"_L1, rowsOf(pool, u"users"_s));
    json.field("conversations"_L1, rowsOf(pool, u"conversations"_s)).field("messages"_L1, rowsOf(pool, u"messages"_s));
    json.field("notifications"_L1, rowsOf(pool, u"notifications"_s)).field("sendings"_L1, rowsOf(pool, u"sendings"_s));
    json.key("received"_L1).beginArray();
    QSqlQuery query(pool.here());
    query.exec(u"SELECT conversation_id, user_id, received_until FROM states WHERE received_until > 0 ORDER BY 1, 2"_s);
    while (query.next()) {
        json.beginObject().field("conversation_id"_L1, query.value(0).toLongLong()).field("user_id"_L1, query.value(1).toString());
        json.field("until_message_id"_L1, query.value(2).toLongLong()).endObject();
    }
    return {.body = json.endArray().endObject().take()};
}

} // namespace atrium::sandbox
