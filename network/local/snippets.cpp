// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/snippets.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QList<Snippet> readSnippets(QSqlDatabase &db)
{
    QList<Snippet> snippets;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select id, name, content from snippets"_s);
    while (query.next())
        snippets.append({.id = query.value(0).toString(), .name = query.value(1).toString(), .text = query.value(2).toString()});
    return snippets;
}

QString saveSnippet(QSqlDatabase &db, const Snippet &snippet)
{
    QSqlQuery query(db);
    query.prepare(u"insert into snippets (id, name, content) values (?, ?, ?)"
                  " on conflict (id) do update set name = excluded.name, content = excluded.content"_s);
    for (const QString &value : {snippet.id, snippet.name, snippet.text})
        query.addBindValue(notNull(value));
    return query.exec() ? QString() : query.lastError().text();
}

QString removeSnippet(QSqlDatabase &db, const QString &id)
{
    QSqlQuery query(db);
    query.prepare(u"delete from snippets where id = ?"_s);
    query.addBindValue(notNull(id));
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
