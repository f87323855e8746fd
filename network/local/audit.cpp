// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/audit.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QString addAudit(QSqlDatabase &db, const AuditLine &line)
{
    QSqlQuery query(db);
    query.prepare(u"insert into audit (at_us, scope, endpoint, path, outcome, http_status, request_id) values (?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(line.at.microseconds);
    for (const QString &text : {line.scope, line.endpoint, line.path, line.outcome})
        query.addBindValue(notNull(text));
    query.addBindValue(line.httpStatus);
    query.addBindValue(notNull(line.requestId));
    return query.exec() ? QString() : query.lastError().text();
}

QList<AuditLine> readAudit(QSqlDatabase &db, int newest)
{
    QList<AuditLine> lines;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(u"select at_us, scope, endpoint, path, outcome, http_status, request_id from audit order by position desc limit ?"_s);
    query.addBindValue(newest);
    query.exec();
    while (query.next()) {
        lines.append({.at = {query.value(0).toLongLong()},
            .scope = query.value(1).toString(),
            .endpoint = query.value(2).toString(),
            .path = query.value(3).toString(),
            .outcome = query.value(4).toString(),
            .httpStatus = query.value(5).toInt(),
            .requestId = query.value(6).toString()});
    }
    return lines;
}

} // namespace atrium::local
