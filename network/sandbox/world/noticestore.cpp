// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/notices.h"
#include "network/sandbox/world/sites.h"
#include "network/sandbox/worldtime.h"

#include <QLocale>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int noticeDays = 10;
constexpr int fromConversations = 9; // of the demo user, in one mall
constexpr int ofOthers = 3;
constexpr int fromSendings = 5; // in one mall
constexpr qint64 firstId = 1'001;
constexpr qsizetype excerptLength = 140;

/// A notification that is ready to be stored, but for its id.
struct Row {
    qint64 customer {0};
    QString user {};
    QString type {};
    QString title {};
    QString content {};
    QByteArray data {};
    bool seen {false};
    bool received {false};
    QDateTime at {};
};

QString excerpt(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= excerptLength) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', excerptLength);
    return line.left(space > 0 ? space : excerptLength) + u'…';
}

/// The newest line of each conversation that somebody else wrote, for everybody who takes part.
std::vector<Row> fromMessages(const QSqlDatabase &database, const Stage &stage)
{
    const QString demo = stage.ids.value(demoKey);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // Ids follow time, so the newest lines need no search through the night watch's log.
    query.prepare(u"SELECT c.customer_id, s.user_id, c.id, u.first_name || ' ' || u.last_name, m.content, s.seen_until >= m.id, max(m.id),"
                  " m.created_at FROM (SELECT * FROM messages ORDER BY id DESC LIMIT 2000) m"
                  " JOIN conversations c ON c.id = m.conversation_id JOIN states s ON s.conversation_id = c.id"
                  " JOIN users u ON u.id = m.author_id WHERE m.author_id <> s.user_id AND m.created_at > ?"
                  " GROUP BY s.user_id, c.id ORDER BY max(m.id) DESC"_s);
    query.addBindValue(stampOf(stage.now.addDays(-noticeDays), 0));
    query.exec();
    std::vector<Row> rows;
    QHash<QString, int> written;
    while (query.next()) {
        Row row {.customer = query.value(0).toLongLong(), .user = query.value(1).toString(), .type = u"conversation_message"_s};
        int &count = written[row.user + query.value(0).toString()];
        if (++count > (row.user == demo ? fromConversations : ofOthers)) {
            continue;
        }
        row.title = query.value(3).toString() + u" wrote in a conversation with you"_s;
        row.content = excerpt(query.value(4).toString());
        row.data = JsonWriter().beginObject().field("conversation_id"_L1, query.value(2).toLongLong()).endObject().take();
        row.at = instantOf(query.value(7).toString()).addSecs(1);
        row.seen = query.value(5).toBool();
        row.received = row.seen || row.at.secsTo(stage.now) > 3'600; // the console was last looked at an hour ago
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The demo user hears of sendings that came to the end of their timeseries.
std::vector<Row> fromSettled(const QSqlDatabase &database, const Stage &stage)
{
    QSqlQuery query(database);
    query.prepare(
        u"SELECT customer_id, reporting_id, max(id), channel, sum(delivered_count), sum(dispatches_count), max(created_at) FROM sendings"
        " WHERE service_type = 'campaigns' AND created_at BETWEEN ? AND ? GROUP BY customer_id, reporting_id ORDER BY 7 DESC"_s);
    query.addBindValue(sendingStamp(stage.now.addDays(-noticeDays), 0));
    query.addBindValue(sendingStamp(stage.now.addDays(-2).addSecs(-600), 0));
    query.exec();
    const QLocale english = QLocale::c();
    const auto grouped = [&](qint64 number) {
        QLocale locale = english;
        locale.setNumberOptions(QLocale::DefaultNumberOptions);
        return locale.toString(number);
    };
    std::vector<Row> rows;
    QHash<qint64, int> written;
    while (query.next()) {
        Row row {.customer = query.value(0).toLongLong(), .user = stage.ids.value(demoKey), .type = u"sending_finished"_s};
        if (++written[row.customer] > fromSendings) {
            continue;
        }
        QString channel = query.value(3).toString();
        channel = channel == "sms"_L1 ? channel.toUpper() : channel.left(1).toUpper() + channel.mid(1);
        row.title = u"%1 #%2 has settled: all deliveries are in"_s.arg(channel, query.value(1).toString());
        row.content =
            u"%1 of %2 messages were delivered."_s.arg(grouped(query.value(4).toLongLong()), grouped(query.value(5).toLongLong()));
        row.data = JsonWriter()
                       .beginObject()
                       .field("sending_id"_L1, query.value(2).toLongLong())
                       .field("reporting_id"_L1, query.value(1).toLongLong())
                       .endObject()
                       .take();
        row.at = instantOf(lastStampOf(query.value(6).toString())).addSecs(300);
        row.seen = row.at.secsTo(stage.now) > 86'400;
        row.received = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Those of the table. What they say about a sending is only said where that sending is.
std::vector<Row> fromTable(const QSqlDatabase &database, Stage &stage)
{
    QHash<QString, qint64> sendings;
    QSqlQuery query(database);
    query.exec(u"SELECT reporting_id, id FROM sendings WHERE reporting_id = 7398"_s);
    while (query.next()) {
        sendings.insert(query.value(0).toString(), query.value(1).toLongLong());
    }
    std::vector<Row> rows;
    for (const auto &[customer, list] : notices()) {
        const QTimeZone zone = stage.zoneOf(customer);
        for (const Notice &notice : list) {
            Row row {.customer = customer,
                .user = stage.ids.value(demoKey),
                .type = QString::fromUtf16(notice.type),
                .title = QString::fromUtf16(notice.title),
                .content = QString::fromUtf16(notice.content),
                .data = QString::fromUtf16(notice.data).toUtf8(),
                .seen = notice.state == Notice::State::Seen,
                .received = notice.state != Notice::State::New,
                .at = stage.instant(notice.when, zone)};
            if (row.type == "sending_error_rate"_L1) {
                const qint64 sending = sendings.value(u"7398"_s);
                if (sending == 0) {
                    continue;
                }
                row.data.replace("{", "{\"sending_id\":" + QByteArray::number(sending) + ',');
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Older ones of the demo user in the first mall, told again from the table, until there are `wanted`.
std::vector<Row> older(const std::vector<Row> &known, int wanted, Stage &stage)
{
    const int customer = notices().front().first;
    const QString demo = stage.ids.value(demoKey);
    const auto isOne = [&](const Row &row) { return row.customer == customer && row.user == demo; };
    const auto count = std::count_if(known.begin(), known.end(), isOne);
    const std::vector<Notice> &list = notices().front().second;
    std::vector<Row> rows;
    rows.reserve(size_t(std::max<qint64>(0, wanted - count)));
    QDateTime at = stage.now.addDays(-noticeDays);
    for (qint64 i = count; i < wanted; ++i) {
        const Notice &notice = list[size_t(stage.dice.roll(int(list.size())))];
        at = at.addSecs(-600 - stage.dice.roll(7'200));
        rows.push_back({.customer = customer,
            .user = demo,
            .type = QString::fromUtf16(notice.type),
            .title = QString::fromUtf16(notice.title),
            .content = QString::fromUtf16(notice.content),
            .data = QString::fromUtf16(notice.data).toUtf8(),
            .seen = true,
            .received = true,
            .at = at});
    }
    return rows;
}

} // namespace

namespace {

/// In the order of time, with ids from the first one on; `most` bounds each user's in each mall, below 0 nobody's.
bool write(const QSqlDatabase &database, std::vector<Row> rows, qint64 firstOne, int most)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QHash<QString, int> left;
    qint64 id = firstOne;
    for (const Row &row : rows) {
        if (most >= 0 && ++left[row.user + QString::number(row.customer)] > most) {
            continue;
        }
        const QString stamp = stampOf(row.at, id);
        const QVariantList values {id, row.customer, row.user, row.type, row.title, row.content, QString::fromUtf8(row.data), row.seen,
            row.received, stamp, stamp};
        for (int i = 0; i < values.size(); ++i) {
            insert.bindValue(i, values.at(i));
        }
        if (!insert.exec()) {
            return false;
        }
        ++id;
    }
    return true;
}

} // namespace

bool storeNotifications(const QSqlDatabase &database, Stage &stage, int most)
{
    std::vector<Row> rows = fromTable(database, stage);
    for (const auto &more : {fromMessages(database, stage), fromSettled(database, stage)}) {
        rows.insert(rows.end(), more.begin(), more.end());
    }
    for (Row &row : older(rows, most, stage)) {
        rows.push_back(std::move(row));
    }
    return write(database, std::move(rows), firstId, most);
}

bool storeChainNotifications(const QSqlDatabase &database, Stage &stage)
{
    std::vector<Row> rows;
    for (Row &row : fromSettled(database, stage)) {
        const auto isOne = [&](const Mall &mall) { return mall.customerId == row.customer; };
        if (std::any_of(chainMalls().begin(), chainMalls().end(), isOne)) {
            rows.push_back(std::move(row));
        }
    }
    // A false alarm: the mall is small.
    rows.push_back({.customer = 489,
        .user = stage.ids.value(demoKey),
        .type = u"sending_error_rate"_s,
        .title = u"Error rate above usual: email #9016, 9.6 %"_s,
        .content = u"5 of 52 messages were returned. Usual for this channel is 0.5 to 1.1 %."_s,
        .data = R"({"sending_id":900016,"reporting_id":9016})",
        .seen = true,
        .received = true,
        .at = stage.instant(day(6, 14, 2), stage.zoneOf(489))});
    return write(database, std::move(rows), 5'000'001, -1);
}

} // namespace atrium::sandbox
