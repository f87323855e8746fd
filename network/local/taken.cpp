// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/taken.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QList<Taken> readTaken(QSqlDatabase &db)
{
    QList<Taken> all;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select scope, kind, id, at_us from taken"_s);
    while (query.next()) {
        all.append({.scope = {query.value(0).toString()},
            .kind = static_cast<TakenKind>(query.value(1).toInt()),
            .id = query.value(2).toLongLong(),
            .at = {query.value(3).toLongLong()}});
    }
    return all;
}

QString addTaken(QSqlDatabase &db, const Taken &taken)
{
    QSqlQuery query(db);
    query.prepare(u"insert or replace into taken (scope, kind, id, at_us) values (?, ?, ?, ?)"_s);
    query.addBindValue(notNull(taken.scope.value));
    query.addBindValue(int(taken.kind));
    query.addBindValue(taken.id);
    query.addBindValue(taken.at.microseconds);
    return query.exec() ? QString() : query.lastError().text();
}

QString purgeTaken(QSqlDatabase &db, const Instant &now)
{
    constexpr qint64 day = 86'400'000'000;
    QSqlQuery query(db);
    query.prepare(u"delete from taken where at_us < min(?, ifnull((select min(first_sent_us) from outbox), ?)) - ?"_s);
    query.addBindValue(now.microseconds);
    query.addBindValue(now.microseconds);
    query.addBindValue(day);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
