// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

#include <QList>

namespace atrium::sandbox {

struct Route {
    enum class Who { User, UserOrClient, Member };
    /// Customer: exactly one. Customers: one or several. Club: named by its slug.
    enum class Context { Global, Customer, Customers, Club };

    QByteArray verb;
    QString pattern;
    QString permit; // without it the answer is 403
    Who who {Who::User};
    Context context {Context::Customer};
    Handler handler {nullptr};
};

/// What a path and a verb lead to.
struct Found {
    const Route *route {nullptr}; // none: 404 or 405
    QStringList parts {};
    QByteArrayList otherVerbs {}; // the path is known with these; empty = unknown path
};

/// THE table: every call this sandbox answers.
[[nodiscard]] const QList<Route> &routes();
[[nodiscard]] Found findRoute(const QByteArray &verb, const QString &path);

} // namespace atrium::sandbox
