// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/colleagues.h"
#include "network/sandbox/live/lines.h"
#include "network/sandbox/world/notices.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int second = 1'000; // ms
constexpr qint64 betweenLooks = 5 * second;

/// The newest message that somebody else wrote in a conversation, and who it was.
constexpr QLatin1StringView lastOther(
    "SELECT u.id, u.first_name || ' ' || u.last_name, m.country, c.customer_id FROM conversations c"
    " JOIN messages x ON x.conversation_id = c.id AND x.author_id <> :demo JOIN users u ON u.id = x.author_id"
    " JOIN malls m ON m.customer_id = c.customer_id WHERE c.id = :id ORDER BY x.id DESC LIMIT 1");

} // namespace

Colleagues::Colleagues(quint64 seed, QString demoUser)
    : m_dice(seed)
    , m_demoUser(std::move(demoUser))
    , m_news((60 + m_dice.roll(60)) * second)
    , m_report((150 + m_dice.roll(180)) * second)
{
}

qint64 Colleagues::due() const
{
    return std::min({m_listen, m_news, m_report});
}

void Colleagues::listen(const QSqlDatabase &database, const QString &since, qint64 elapsed)
{
    // The newest message of a conversation is the demo user's: somebody will answer it.
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT m.conversation_id, m.id FROM messages m WHERE m.author_id = :demo AND m.created_at > :since"
                  " AND m.id = (SELECT max(n.id) FROM messages n WHERE n.conversation_id = m.conversation_id)"_s);
    query.bindValue(u":demo"_s, m_demoUser);
    query.bindValue(u":since"_s, since);
    query.exec();
    QHash<qint64, Answer> answers;
    while (query.next()) {
        const qint64 conversation = query.value(0).toLongLong();
        const qint64 message = query.value(1).toLongLong();
        const auto known = m_answers.constFind(conversation);
        const bool isKnown = known != m_answers.constEnd() && known->message == message;
        answers.insert(conversation, isKnown ? *known : Answer {.due = elapsed + (20 + m_dice.roll(70)) * second, .message = message});
    }
    m_answers.swap(answers);
}

std::optional<Colleagues::Saying> Colleagues::nextSaying(const QSqlDatabase &database, const QString &since, qint64 elapsed)
{
    if (elapsed >= m_listen) {
        listen(database, since, elapsed);
        m_listen = elapsed + betweenLooks;
    }
    if (std::optional<Saying> said = answer(database, elapsed)) {
        return said;
    }
    if (elapsed >= m_news) {
        m_news = elapsed + (90 + m_dice.roll(150)) * second;
        return news(database);
    }
    return {};
}

std::optional<Colleagues::Saying> Colleagues::answer(const QSqlDatabase &database, qint64 elapsed)
{
    for (auto one = m_answers.begin(); one != m_answers.end(); ++one) {
        if (one->due > elapsed) {
            continue;
        }
        QSqlQuery query(database);
        query.prepare(lastOther);
        query.bindValue(u":demo"_s, m_demoUser);
        query.bindValue(u":id"_s, one.key());
        const qint64 conversation = one.key();
        one->due = elapsed + 3'600LL * second; // should it not arrive; an answer that does ends this
        if (!query.exec() || !query.next()) {
            continue; // a conversation in which nobody else has written yet
        }
        const Lines &lines = linesOf(query.value(2).toString());
        return Saying {.customer = query.value(3).toLongLong(),
            .conversation = conversation,
            .user = query.value(0).toString(),
            .name = query.value(1).toString(),
            .text = QString::fromUtf16(lines.answers[size_t(m_dice.roll(int(lines.answers.size())))]),
            .isAnswer = true};
    }
    return {};
}

std::optional<Colleagues::Saying> Colleagues::news(const QSqlDatabase &database)
{
    // In one of the conversations that moved lately; the demo user may be tired of it, but not of an archived one.
    QSqlQuery query(database);
    query.prepare(u"SELECT c.id FROM conversations c LEFT JOIN states s ON s.conversation_id = c.id AND s.user_id = :demo"
                  " WHERE ifnull(s.archived, 0) = 0 AND (c.author_id = :demo OR c.id IN (SELECT conversation_id FROM participants"
                  " WHERE user_id = :demo)) ORDER BY c.updated_at DESC LIMIT 24"_s);
    query.bindValue(u":demo"_s, m_demoUser);
    query.exec();
    QList<qint64> conversations;
    while (query.next()) {
        conversations.append(query.value(0).toLongLong());
    }
    if (conversations.isEmpty()) {
        return {};
    }
    const qint64 conversation = conversations.at(m_dice.roll(int(conversations.size())));
    query.prepare(lastOther);
    query.bindValue(u":demo"_s, m_demoUser);
    query.bindValue(u":id"_s, conversation);
    if (!query.exec() || !query.next()) {
        return {};
    }
    const Lines &lines = linesOf(query.value(2).toString());
    return Saying {.customer = query.value(3).toLongLong(),
        .conversation = conversation,
        .user = query.value(0).toString(),
        .name = query.value(1).toString(),
        .text = QString::fromUtf16(lines.news[size_t(m_dice.roll(int(lines.news.size())))])};
}

std::optional<Colleagues::Report> Colleagues::nextReport(const QSqlDatabase &database, qint64 elapsed)
{
    if (elapsed < m_report) {
        return {};
    }
    m_report = elapsed + (240 + m_dice.roll(360)) * second;
    const auto &[customer, list] = notices()[size_t(m_dice.roll(int(notices().size())))];
    QSqlQuery mall(database);
    mall.prepare(u"SELECT 1 FROM malls WHERE customer_id = ?"_s);
    mall.addBindValue(customer);
    std::vector<const Notice *> alerts;
    for (const Notice &notice : list) {
        if (QStringView(notice.type) == "operations_alert"_L1) {
            alerts.push_back(&notice);
        }
    }
    if (alerts.empty() || !mall.exec() || !mall.next()) {
        return {};
    }
    const Notice &notice = *alerts[size_t(m_dice.roll(int(alerts.size())))];
    return Report {.customer = customer,
        .type = QString::fromUtf16(notice.type),
        .title = QString::fromUtf16(notice.title),
        .content = QString::fromUtf16(notice.content),
        .data = QString::fromUtf16(notice.data)};
}

} // namespace atrium::sandbox
