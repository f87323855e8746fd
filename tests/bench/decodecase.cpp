// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of 100 conversations, from bytes to values: our decoder, which keeps each row's JSON for the cache as well, against reading the
// same values by QJsonDocument and by simdjson alone.

#include "network/types/conversation.h"
#include "network/types/page.h"
#include "tests/bench/cases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <random>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100;

/// The same bytes in every run and on every machine.
QByteArray body()
{
    std::minstd_rand random(1);
    const auto uuid = [&random] {
        QString text;
        for (int i = 0; i < 32; ++i)
            text += QString::number(random() % 16, 16) + (i == 7 || i == 11 || i == 15 || i == 19 ? u"-"_s : QString());
        return text;
    };
    QJsonArray list;
    for (int row = 0; row < rows; ++row) {
        QJsonArray users;
        for (unsigned i = 0; i < 1 + random() % 6; ++i)
            users.append(uuid());
        QJsonArray audiences;
        if (random() % 4 == 0)
            audiences.append(static_cast<int>(random() % 90));
        const QString stamp = u"2025-11-%1T%2:%3:27.415094Z"_s.arg(
            QString::number(10 + random() % 20), QString::number(10 + random() % 13), QString::number(10 + random() % 49));
        list.append(QJsonObject {{u"id"_s, 1000 + row}, {u"author_id"_s, uuid()}, {u"audience_ids"_s, audiences},
            {u"unseen_messages_count"_s, static_cast<int>(random() % 5)}, {u"user_ids"_s, users}, {u"created_at"_s, stamp},
            {u"updated_at"_s, stamp}});
    }
    const QJsonObject info {{u"total_count"_s, 2050}, {u"per_page"_s, rows}, {u"next_page"_s, 2}};
    return QJsonDocument(QJsonObject {{u"conversations"_s, list}, {u"pagination_info"_s, info}}).toJson(QJsonDocument::Compact);
}

QList<Conversation> byDecoder(const QByteArray &bytes)
{
    const Document document(bytes);
    Decoder decoder = document.root();
    const auto page = Page<Kept<Conversation>>::fromJson(decoder, "conversations"_L1);
    QList<Conversation> list;
    for (const auto &kept : page.items)
        list.append(kept.value);
    return list;
}

QList<Conversation> byQJson(const QByteArray &bytes)
{
    QList<Conversation> list;
    const QJsonArray array = QJsonDocument::fromJson(bytes).object()["conversations"_L1].toArray();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        Conversation c;
        c.id = {object["id"_L1].toInteger()};
        c.author = {object["author_id"_L1].toString()};
        const QJsonArray users = object["user_ids"_L1].toArray();
        for (const auto &user : users)
            c.users.append(UserId {user.toString()});
        const QJsonArray audiences = object["audience_ids"_L1].toArray();
        for (const auto &audience : audiences)
            c.audiences.append(AudienceId {audience.toInteger()});
        c.unseen = object["unseen_messages_count"_L1].toInteger();
        c.createdAt = Instant::fromText(object["created_at"_L1].toString()).value_or(Instant {});
        c.updatedAt = Instant::fromText(object["updated_at"_L1].toString()).value_or(Instant {});
        list.append(c);
    }
    return list;
}

QString text(simdjson::dom::element element)
{
    const std::string_view view = element.get_string();
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QList<Conversation> bySimdjson(const QByteArray &bytes)
{
    QList<Conversation> list;
    simdjson::dom::parser parser;
    const simdjson::dom::element root = parser.parse(bytes.constData(), static_cast<size_t>(bytes.size()));
    for (const simdjson::dom::object object : root["conversations"].get_array()) {
        Conversation c;
        c.id = {object["id"].get_int64()};
        c.author = {text(object["author_id"])};
        for (const simdjson::dom::element user : object["user_ids"].get_array())
            c.users.append(UserId {text(user)});
        for (const simdjson::dom::element audience : object["audience_ids"].get_array())
            c.audiences.append(AudienceId {audience.get_int64()});
        c.unseen = object["unseen_messages_count"].get_int64();
        c.createdAt = Instant::fromText(text(object["created_at"])).value_or(Instant {});
        c.updatedAt = Instant::fromText(text(object["updated_at"])).value_or(Instant {});
        list.append(c);
    }
    return list;
}

void add(const char *side, QList<Conversation> (*read)(const QByteArray &))
{
    const std::string name = std::string("decode a page of 100 conversations/") + side;
    benchmark::RegisterBenchmark(name.c_str(),
        [read](benchmark::State &state) {
            const QByteArray bytes = body();
            if (read(bytes) != byQJson(bytes))
                state.SkipWithError("the sides read different values");
            for (auto _ : state) {
                QList<Conversation> list = read(bytes);
                benchmark::DoNotOptimize(list);
            }
        })
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(1)
        ->Repetitions(runs);
}

} // namespace

void registerDecoding()
{
    add("ours", byDecoder);
    add("QJsonDocument", byQJson);
    add("simdjson alone", bySimdjson);
}

} // namespace atrium::bench
