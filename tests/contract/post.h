// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/local/drafts.h"
#include "network/local/marks.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"
#include "network/outbox/outbox.h"
#include "network/store/notificationstore.h"
#include "tests/contract/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace atrium {

/// A console with an outbox over a file, as an account has them. Ending it without further ado is the crash.
struct Post {
    Post(const QUrl &server, const QString &where, milliseconds reconcileDelay = milliseconds(30))
        : console(server)
        , local(where, Database::Durability::Full, local::ladder())
        , outbox(&local, &console.client, reconcileDelay)
    {
        local.open(&console.client, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        outbox.load();
        QObject::connect(&outbox, &Outbox::arrived, &outbox, [this](const Outgoing &row, const auto &message) {
            arrived.append(row);
            if (message)
                messages.append(message->value);
        });
        QObject::connect(&outbox, &Outbox::changed, &outbox, [this] {
            for (const Outgoing &row : outbox.rows())
                states[row.localId].insert(row.state);
        });
    }
    void submit(const ConversationId &to, const QString &text)
    {
        outbox.submit(infinity, to, text, &console.client, [this](const std::optional<DatabaseError> &error) {
            ++committed;
            QVERIFY(!error);
        });
    }
    [[nodiscard]] bool sawState(OutgoingState state) const
    {
        return std::any_of(states.begin(), states.end(), [state](const QSet<OutgoingState> &seen) { return seen.contains(state); });
    }
    [[nodiscard]] std::optional<OutgoingState> first() const
    {
        return outbox.rows().isEmpty() ? std::nullopt : std::optional(outbox.rows().first().state);
    }

    Console console;
    Database local;
    Outbox outbox;
    QList<Outgoing> arrived;
    QList<Message> messages;
    QHash<QString, QSet<OutgoingState>> states;
    int committed {0};
};

/// As an account joins them (app/account/marking).
inline void joinMarks(Marks &marks, NotificationStore &store)
{
    QObject::connect(&store, &NotificationStore::wished, &marks, qOverload<const QList<MarkWish> &>(&Marks::wish));
    QObject::connect(&marks, &Marks::changed, &store, [&marks, &store] { store.setMarks(marks.wishes()); });
    QObject::connect(
        &marks, &Marks::done, &store, [&store](const MarkWish &wish, const auto &, const std::optional<Kept<Notification>> &notification) {
            store.takeDone(wish, notification);
        });
    QObject::connect(&marks, &Marks::refused, &store, &NotificationStore::takeRefused);
}

/// Reads the file past the program, through a connection of its own.
template<class T>
T peek(const QString &file, T (*read)(QSqlDatabase &))
{
    T value;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("peek"));
        db.setDatabaseName(file);
        if (!db.open())
            qFatal("cannot open %s", qPrintable(file));
        value = read(db);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("peek"));
    return value;
}

/// What the server holds in that conversation, newest first.
inline QStringList textsOf(RunningSandbox &sandbox, const ConversationId &id)
{
    const QByteArray target =
        (conversationsPath + u'/' + id.text() + QStringLiteral("/messages?sort_by=created_at&sort_direction=asc")).toLatin1();
    QStringList texts;
    const QByteArray body = sandbox.ask("GET", target).body;
    const QJsonArray messages = QJsonDocument::fromJson(body).object().value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &message : messages)
        texts.append(message[QStringLiteral("content")].toString());
    return texts;
}

} // namespace atrium
