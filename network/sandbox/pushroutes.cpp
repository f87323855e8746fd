// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/pushroutes.h"
#include "network/sandbox/dispatches.h"
#include "network/sandbox/events.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reportstamps.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Ours: the contract states no bound.
constexpr qsizetype maximumTokenLength = 200;

Answer noSuchDispatch()
{
    return refusal(404, u"There is no such message"_s);
}

void checkText(const QJsonValue &event, const QString &key, Problems &problems)
{
    const QJsonValue value = event[key];
    const QStringList path {u"delivery_event"_s, key};
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())) {
        problems.add(path, u"blank"_s);
    } else if (!value.isString()) {
        problems.add(path, u"invalid"_s);
    } else if (value.toString().size() > maximumTokenLength) {
        problems.add(path, u"too_long"_s, {{u"max_length"_s, maximumTokenLength}});
    }
}

Problems checkBody(const QJsonObject &body)
{
    Problems problems;
    const QJsonValue event = body.value("delivery_event"_L1);
    if (event.isUndefined() || event.isNull()) {
        problems.add({u"delivery_event"_s}, u"blank"_s);
        return problems;
    }
    if (!event.isObject()) {
        problems.add({u"delivery_event"_s}, u"must_be_an_object"_s);
        return problems;
    }
    checkText(event, u"app_version"_s, problems);
    checkText(event, u"app_installation_id"_s, problems);
    const QString platform = event["platform"_L1].toString();
    if (event["platform"_L1].isUndefined() || event["platform"_L1].isNull()) {
        problems.add({u"delivery_event"_s, u"platform"_s}, u"blank"_s);
    } else if (platform != "ios"_L1 && platform != "android"_L1) {
        problems.add({u"delivery_event"_s, u"platform"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray {u"ios"_s, u"android"_s}}});
    }
    return problems;
}

/// Whether that member, or that message of theirs, reported such an event since the world was made.
bool isRepeated(const Visit &visit, const Dispatch &dispatch, Event event)
{
    QSqlQuery query(visit.database);
    const QString column = event == Event::Opened ? u"member_id"_s : u"dispatch"_s;
    query.prepare(u"SELECT 1 FROM member_events WHERE sending_id = ? AND event = ? AND "_s + column + u" = ?"_s);
    query.addBindValue(dispatch.sending);
    query.addBindValue(int(event));
    query.addBindValue(event == Event::Opened ? visit.member : dispatch.number);
    return query.exec() && query.next();
}

bool store(const Visit &visit, const Dispatch &dispatch, Event event, const QString &counting)
{
    QSqlQuery insert(visit.database);
    insert.prepare(u"INSERT INTO member_events (sending_id, event, dispatch, member_id, at) VALUES (?, ?, ?, ?, ?)"_s);
    insert.addBindValue(dispatch.sending);
    insert.addBindValue(int(event));
    insert.addBindValue(dispatch.number);
    insert.addBindValue(visit.member);
    insert.addBindValue(visit.now.toMSecsSinceEpoch());
    QSqlQuery update(visit.database);
    update.prepare(u"UPDATE sendings SET "_s + counting + u" WHERE id = ?"_s);
    update.addBindValue(dispatch.sending);
    return insert.exec() && update.exec();
}

Answer report(const Visit &visit, Event event)
{
    const Dispatch dispatch = dispatchOf(visit.parts.first().toLongLong());
    const std::optional<PushSending> sending = pushSending(visit.database, dispatch.sending);
    // Somebody else's looks like none on purpose.
    if (!sending || sending->customer != visit.customer || dispatch.number >= sending->transmitted
        || memberOf(*sending, dispatch.number) != visit.member) {
        return noSuchDispatch();
    }
    if (const Problems problems = checkBody(visit.body); problems.any()) {
        return problems.answer();
    }
    Answer ok {.body = JsonWriter().beginObject().field("status"_L1, u"ok"_s).endObject().take()};
    if (!sending->isOpen && sendingStamp(visit.now, 0) > lastStampOf(sending->createdAt)) {
        return ok; // after the end of its timeseries: accepted, and counted nowhere
    }
    QString counting;
    if (event == Event::Opened) {
        const bool isKnown = hadOpened(*sending, dispatch.number) || isRepeated(visit, dispatch, event);
        counting = u"opened_events_count = opened_events_count + 1, opened_count = opened_count + "_s + (isKnown ? u'0' : u'1');
    } else if (sending->nextUnderWay(dispatch.number) != dispatch.number || isRepeated(visit, dispatch, event)) {
        return ok; // delivered already, or given up
    } else {
        counting = u"delivered_count = delivered_count + 1"_s;
    }
    return store(visit, dispatch, event, counting) ? ok : refusal(500, u"The event could not be stored"_s);
}

} // namespace

Answer openPush(const Visit &visit)
{
    return report(visit, Event::Opened);
}

Answer deliverPush(const Visit &visit)
{
    return report(visit, Event::Delivered);
}

} // namespace atrium::sandbox
