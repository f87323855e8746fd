// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/drafts.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QList<Draft> readDrafts(QSqlDatabase &db)
{
    QList<Draft> drafts;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select scope, conversation, content, cursor from drafts"_s);
    while (query.next()) {
        drafts.append({.scope = {query.value(0).toString()},
            .conversation = {query.value(1).toLongLong()},
            .content = query.value(2).toString(),
            .cursor = query.value(3).toInt()});
    }
    return drafts;
}

QString saveDraft(QSqlDatabase &db, const Draft &draft)
{
    QSqlQuery query(db);
    const QString scope = notNull(draft.scope.value);
    if (draft.content.isEmpty()) {
        query.prepare(u"delete from drafts where scope = ? and conversation = ?"_s);
        query.addBindValue(scope);
        query.addBindValue(draft.conversation.value);
    } else {
        query.prepare(u"insert into drafts (scope, conversation, content, cursor) values (?, ?, ?, ?)"
                      " on conflict (scope, conversation) do update set content = excluded.content, cursor = excluded.cursor"_s);
        query.addBindValue(scope);
        query.addBindValue(draft.conversation.value);
        query.addBindValue(draft.content);
        query.addBindValue(draft.cursor);
    }
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
