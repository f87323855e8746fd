// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

#include <QDateTime>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

namespace atrium::sandbox {

/// One request on its way through a route: everything the guard found out about it, and the thread's connection.
struct Visit {
    const Request &request;
    QStringList parts; // what the {} of the route's pattern stood for
    QString user; // empty when the API client or a member asks
    qint64 member {0}; // on endpoints for members
    qint64 customer {0}; // 0 on endpoints without customer context, or with several
    QList<qint64> customers {}; // all that the request names
    QSet<QString> lacking {}; // permits that the visitor was taken
    QJsonObject body;
    QSqlDatabase database;
    QDateTime now;
    bool touch {true}; // a new message moves its conversation's updated_at
};

using Handler = Answer (*)(const Visit &visit);

} // namespace atrium::sandbox
