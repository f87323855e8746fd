// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

#include <QSqlQuery>

namespace atrium::sandbox {

class JsonWriter;

// SQL that the conversation and the message routes share. The named values are :me and :customer.

/// The access rule as a condition on `conversations c`: those one authored, is named in, or belongs to an audience of.
[[nodiscard]] QString mayBeSeen();
/// The columns of a conversation, in the order writeConversation() reads them, from `conversations c` for :me.
[[nodiscard]] QString conversationColumns();
[[nodiscard]] QString conversationTables();
/// The same for messages, in the order of writeMessage().
[[nodiscard]] QString messageColumns();
[[nodiscard]] QString messageTables();

/// A query with :me and :customer bound. Whoever needs more values binds them and runs it.
[[nodiscard]] QSqlQuery prepared(const Visit &visit, const QString &sql);

/// Writes the current row as an object with the documented keys in the documented order.
void writeConversation(JsonWriter &json, const QSqlQuery &row);
void writeMessage(JsonWriter &json, const QSqlQuery &row);

/// Whether the visitor may see that conversation.
[[nodiscard]] bool isMine(const Visit &visit, qint64 conversation);
/// Writes the object of one conversation; nothing when the visitor may not see it.
[[nodiscard]] bool writeOneConversation(JsonWriter &json, const Visit &visit, qint64 conversation);
[[nodiscard]] bool writeOneMessage(JsonWriter &json, const Visit &visit, qint64 conversation, qint64 message);

/// The content of a new message; what is wrong with it lands in `problems`.
[[nodiscard]] QString readContent(const QJsonObject &body, Problems &problems);

/// The id and the stamp that the next message gets: later than every other one, also where time stands.
struct Next {
    qint64 id {0};
    QString stamp {};
};
[[nodiscard]] Next nextMessage(const Visit &visit);
/// Stores a message; false when the database did not take it.
[[nodiscard]] bool addMessage(const Visit &visit, qint64 conversation, const Next &next, const QString &content);

/// 404: unknown, or not the visitor's; the two look the same on purpose.
[[nodiscard]] Answer noSuchConversation();

} // namespace atrium::sandbox
