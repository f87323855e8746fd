// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/faults.h"
#include "network/sandbox/guard.h"
#include "network/sandbox/pool.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

namespace atrium::sandbox {

/// /_sandbox/...: what tests and the fault panel ask and set. It is no part of the API and takes the sandbox's own token only.
class Admin {
public:
    Admin(Guard &guard, Faults &faults);

    [[nodiscard]] static bool isItsPath(const QString &path);
    /// Counts a request to the API, whatever will become of it.
    void count(const Request &request);
    [[nodiscard]] Answer answer(const Request &request, Pool &pool, const QDateTime &now);

private:
    [[nodiscard]] Answer listFaults() const;
    [[nodiscard]] Answer addFault(const Request &request);
    [[nodiscard]] Answer changeToken(const Request &request);
    [[nodiscard]] Answer takePermits(const Request &request);
    [[nodiscard]] Answer dispatches(const Request &request, Pool &pool) const;
    [[nodiscard]] Answer requests(const Request &request) const;
    [[nodiscard]] Answer state(Pool &pool, const QDateTime &now) const;

    Guard &m_guard;
    Faults &m_faults;
    mutable std::mutex m_mutex;
    QMap<QPair<QString, QString>, int> m_counts; // by path and verb
    QMap<QPair<QString, QString>, QHash<QString, int>> m_byCustomer; // likewise, and X-Customer
};

} // namespace atrium::sandbox
