// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/documented.h"
#include "network/sandbox/world/scene.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

bool storeDocumented(const QSqlDatabase &database, const Stage &stage)
{
    // Its message is younger than its updated_at: so it was printed, so it stays.
    static const QStringList statements {
        u"INSERT INTO conversations VALUES (1, 447, '7db2c508-1758-4b84-bb68-50b5c8e1f458', '[15]',"
        " '[\"7d503e59-18f2-4028-95fc-177fa25820c8\"]', '2022-05-10T09:01:27.415094Z', '2022-05-10T09:01:27.415094Z')"_s,
        u"INSERT INTO participants VALUES (1, '7d503e59-18f2-4028-95fc-177fa25820c8')"_s,
        u"INSERT INTO conversation_audiences VALUES (1, 15)"_s,
        u"INSERT INTO messages VALUES (3, 1, '7db2c508-1758-4b84-bb68-50b5c8e1f458', 'Hello *there*',"
        " '2022-05-10T09:42:15.861021Z', '2022-05-10T09:42:15.861021Z')"_s,
    };
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            return false;
        }
    }
    for (const QString &user : stage.idsOf(u"ingrid john tomasz emma"_s)) {
        query.prepare(u"INSERT INTO states (conversation_id, user_id, seen_until) VALUES (1, :user, 3)"_s);
        query.bindValue(u":user"_s, user);
        if (!query.exec()) {
            return false;
        }
    }
    return true;
}

} // namespace atrium::sandbox
