// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/scope.h"

class QSqlDatabase;

namespace atrium::local {

/// One line for each write that left, or tried to: when, for whom, what, how it ended. No message text (design 3.7).
struct AuditLine {
    Instant at {};
    QString scope {}; ///< as sent in X-Customer; empty for none
    QString endpoint {}; ///< "POST /users/me/conversations/{}/messages"
    QString path {}; ///< with the ids
    QString outcome {}; ///< "done", "refused", "not sent", "unknown"
    int httpStatus {};
    QString requestId {};
};

[[nodiscard]] QString addAudit(QSqlDatabase &db, const AuditLine &line);
[[nodiscard]] QList<AuditLine> readAudit(QSqlDatabase &db, int newest);

} // namespace atrium::local
