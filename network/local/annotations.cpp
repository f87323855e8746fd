// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/annotations.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QList<Annotation> readAnnotations(QSqlDatabase &db)
{
    QList<Annotation> all;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select id, scope, at_us, sending, content from annotations"_s);
    while (query.next())
        all.append({.id = query.value(0).toString(),
            .scope = {query.value(1).toString()},
            .at = {query.value(2).toLongLong()},
            .sending = query.isNull(3) ? std::nullopt : std::optional(SendingId {query.value(3).toLongLong()}),
            .text = query.value(4).toString()});
    return all;
}

QString saveAnnotation(QSqlDatabase &db, const Annotation &annotation)
{
    QSqlQuery query(db);
    query.prepare(u"insert or replace into annotations (id, scope, at_us, sending, content) values (?, ?, ?, ?, ?)"_s);
    query.addBindValue(notNull(annotation.id));
    query.addBindValue(notNull(annotation.scope.value));
    query.addBindValue(annotation.at.microseconds);
    query.addBindValue(annotation.sending ? QVariant(annotation.sending->value) : QVariant());
    query.addBindValue(notNull(annotation.text));
    return query.exec() ? QString() : query.lastError().text();
}

QString removeAnnotation(QSqlDatabase &db, const QString &id)
{
    QSqlQuery query(db);
    query.prepare(u"delete from annotations where id = ?"_s);
    query.addBindValue(notNull(id));
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
