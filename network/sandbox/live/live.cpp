// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/live.h"
#include "network/sandbox/guard.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/pool.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 oneSecond = 1'000; // ms
constexpr qint64 mostSeconds = 2; // of events that one call makes up for
constexpr qsizetype excerptLength = 140;

} // namespace

Live::Live(Parts parts, Pool &pool, const Guard &guard)
    : m_parts(std::move(parts))
    , m_pool(pool)
    , m_guard(guard)
    , m_calls(m_parts.port)
    , m_devices(m_parts.seed + 0x11FE)
    , m_colleagues(m_parts.seed + 0x7A1C, guard.demoUser())
    , m_since(stampOf(m_parts.now(), 0))
{
}

qint64 Live::due() const
{
    const qint64 events = m_parts.events > 0 ? (m_events + 1) * oneSecond / m_parts.events : std::numeric_limits<qint64>::max();
    return m_parts.colleagues ? std::min(events, m_colleagues.due()) : events;
}

void Live::advance(qint64 elapsed)
{
    if (m_parts.events > 0) {
        m_counts.transmitted += m_sender.advance(m_pool, m_parts.now(), elapsed);
    }
    const qint64 wanted = elapsed * m_parts.events / oneSecond;
    m_events = std::max(m_events, wanted - mostSeconds * m_parts.events);
    for (; m_events < wanted; ++m_events) {
        const qint64 at = m_events * oneSecond / m_parts.events;
        if (const std::optional<Devices::Report> next = m_devices.next(m_pool.here(), m_parts.now(), at)) {
            report(*next);
        }
    }
    if (!m_parts.colleagues) {
        return;
    }
    while (const std::optional<Colleagues::Saying> saying = m_colleagues.nextSaying(m_pool.here(), m_since, elapsed)) {
        say(*saying);
    }
    if (const std::optional<Colleagues::Report> report = m_colleagues.nextReport(m_pool.here(), elapsed)) {
        notify(report->customer, report->type, report->title, report->content, report->data);
        ++m_counts.reports;
    }
}

void Live::report(const Devices::Report &report)
{
    const bool isIos = report.member % 9 < 4;
    const QByteArray body = JsonWriter()
                                .beginObject()
                                .key("delivery_event"_L1)
                                .beginObject()
                                .field("app_version"_L1, isIos ? u"6.5.1"_s : u"6.5.0"_s)
                                .field("app_installation_id"_L1, u"phone-%1"_s.arg(report.member))
                                .field("platform"_L1, isIos ? u"ios"_s : u"android"_s)
                                .endObject()
                                .endObject()
                                .take();
    const QByteArray path =
        "/v1/members/me/messages/push/" + QByteArray::number(dispatchId(report.dispatch)) + (report.isOpening ? "/open" : "/deliver");
    const int status = m_calls.post(path,
        {{"X-User-Agent", "Mall app (simulated)"}, {"X-Product-Name", isIos ? "ios-app" : "android-app"},
            {"X-Loyalty-Club-Slug", report.slug}, {"Authorization", "Bearer " + m_guard.memberToken(report.member).toUtf8()},
            {"X-Client-Authorization", m_guard.token().toUtf8()}},
        body);
    ++(report.isOpening ? m_counts.opened : m_counts.delivered);
    m_counts.refused += status == 200 ? 0 : 1;
}

void Live::say(const Colleagues::Saying &saying)
{
    const QByteArray body =
        JsonWriter().beginObject().key("message"_L1).beginObject().field("content"_L1, saying.text).endObject().endObject().take();
    const QByteArray path = "/v1/users/me/conversations/" + QByteArray::number(saying.conversation) + "/messages";
    const int status = m_calls.post(path,
        {{"X-User-Agent", "A colleague (simulated)"}, {"X-Product-Name", "default"},
            {"X-Customer", "id=" + QByteArray::number(saying.customer)},
            {"Authorization", "Bearer " + m_guard.token().toUtf8() + ':' + saying.user.toUtf8()}},
        body);
    if (status != 200) {
        ++m_counts.refused;
        return;
    }
    ++(saying.isAnswer ? m_counts.answers : m_counts.news);
    const QString content = saying.text.size() <= excerptLength ? saying.text : saying.text.left(excerptLength) + u'…';
    const QByteArray data = JsonWriter().beginObject().field("conversation_id"_L1, saying.conversation).endObject().take();
    notify(
        saying.customer, u"conversation_message"_s, saying.name + u" wrote in a conversation with you"_s, content, QString::fromUtf8(data));
}

void Live::notify(qint64 customer, const QString &type, const QString &title, const QString &content, const QString &data)
{
    const std::lock_guard lock(m_pool.writer());
    QSqlQuery next(m_pool.here());
    next.exec(u"SELECT ifnull(max(id), 0) + 1 FROM notifications"_s);
    const qint64 id = next.next() ? next.value(0).toLongLong() : 1;
    next.finish();
    const QString stamp = stampOf(m_parts.now(), id);
    QSqlQuery insert(m_pool.here());
    insert.prepare(u"INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)"_s);
    const QVariantList values {id, customer, m_guard.demoUser(), type, title, content, data, stamp, stamp};
    for (const QVariant &value : values) {
        insert.addBindValue(value);
    }
    insert.exec();
}

} // namespace atrium::sandbox
