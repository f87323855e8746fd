// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/facts.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QString readFact(QSqlDatabase &db, const QString &name)
{
    QSqlQuery query(db);
    query.prepare(u"select value from facts where name = ?"_s);
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

QString saveFact(QSqlDatabase &db, const QString &name, const QString &value)
{
    QSqlQuery query(db);
    query.prepare(value.isEmpty() ? u"delete from facts where name = ?"_s : u"insert or replace into facts (name, value) values (?, ?)"_s);
    query.addBindValue(name);
    if (!value.isEmpty())
        query.addBindValue(value);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
