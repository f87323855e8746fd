// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/rng.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"
#include "network/outbox/outbox.h"
#include "tests/contract/console.h"
#include "tests/support/meddler.h"
#include "tests/support/steppedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

namespace atrium {

using namespace Qt::StringLiterals;

/// The time of a campaign: it moves only when told, and the server goes by it too, so that a run takes as long as its work and no longer.
struct CampaignTime {
    SteppedClock clock {};
    std::atomic<qint64> server {clock.now().toMSecsSinceEpoch()}; // read by the sandbox's threads
    qint64 skewMs {0}; // the server's clock is wrong by so much

    void step(milliseconds by)
    {
        clock.step(by);
        server = clock.now().toMSecsSinceEpoch() + skewMs;
    }
};

/// A console's outbox over a file, as an account has it. Ending it without further ado is the crash.
struct Engine {
    /// me: who has used this console before. Until that is known, text and time alone decide whose a message was.
    Engine(const QUrl &server, const QString &file, Clock *clock, const UserId &me, milliseconds reconcileDelay = milliseconds(3000))
        : client(server, clock)
        , local(file, Database::Durability::Normal, local::ladder()) // the processes die here, the computer does not
        , outbox(&local, &client, reconcileDelay)
    {
        client.setIdentity(u"default"_s, u"Atrium test/1"_s);
        client.setToken("t");
        // Somebody signs in again at once.
        QObject::connect(&client, &ApiClient::signInNeeded, &client, [this] { client.setToken("t"); });
        local.open(&client, [](const std::optional<DatabaseError> &error) {
            if (error)
                qFatal("local.db does not open: %s", qPrintable(error->detail));
        });
        outbox.setMe(me);
        outbox.load();
        local.read<int>([](QSqlDatabase &) { return 0; }, &client, [this](int) { loaded = true; });
        QObject::connect(&outbox, &Outbox::changed, &outbox, [this] {
            ++moves;
            for (const Outgoing &row : outbox.rows()) {
                if (std::exchange(states[row.localId], row.state) != row.state)
                    ++stateChanges;
            }
        });
        QObject::connect(&outbox, &Outbox::arrived, &outbox, [this] { ++stateChanges; });
    }

    ApiClient client;
    Database local;
    Outbox outbox;
    QHash<QString, OutgoingState> states;
    int stateChanges {0};
    int moves {0};
    bool loaded {false};
};

/// What the server holds in a conversation, oldest first, through all pages.
inline QList<std::pair<QString, QString>> serverMessages(RunningSandbox &sandbox, const QString &conversation)
{
    QList<std::pair<QString, QString>> all; // author, content
    for (int page = 1;; ++page) {
        const QByteArray target = (conversationsPath + u'/' + conversation
            + u"/messages?sort_by=created_at&sort_direction=asc&per_page=100"_s + u"&page_no="_s + QString::number(page))
                                      .toLatin1();
        const QJsonObject body = QJsonDocument::fromJson(sandbox.ask("GET", target).body).object();
        const QJsonArray messages = body.value(u"messages"_s).toArray();
        for (const QJsonValue &one : messages)
            all.append({one[u"author_id"_s].toString(), one[u"content"_s].toString()});
        if (body.value(u"pagination_info"_s)[u"next_page"_s].isNull() || messages.isEmpty())
            return all;
    }
}

/// A message past all consoles, or from another console of the same person.
inline void sayFromElsewhere(RunningSandbox &sandbox, const QString &conversation, const QString &text, const QByteArray &bearer = {})
{
    const QByteArray body = QJsonDocument(QJsonObject {{u"message"_s, QJsonObject {{u"content"_s, text}}}}).toJson();
    // A fault that strikes here is one less for the console; whether this arrives is nobody's concern.
    (void)sandbox.ask("POST", (conversationsPath + u'/' + conversation + u"/messages"_s).toLatin1(), body, bearer);
}

inline QString newConversation(RunningSandbox &sandbox)
{
    const QByteArray body = QJsonDocument(QJsonObject {{u"conversation"_s, QJsonObject {{u"user_ids"_s, QJsonArray {emma.value}}}},
                                              {u"message"_s, QJsonObject {{u"content"_s, u"Hello"_s}}}})
                                .toJson();
    const QJsonObject answer =
        QJsonDocument::fromJson(sandbox.ask("POST", conversationsPath.toLatin1(), body).body).object().value(u"conversation"_s).toObject();
    return QString::number(answer.value(u"id"_s).toInteger());
}

} // namespace atrium
