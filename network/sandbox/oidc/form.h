// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

namespace atrium::sandbox {

/// Fields as application/x-www-form-urlencoded has them, from a body or a query.
class Form {
public:
    explicit Form(const QByteArray &encoded);
    [[nodiscard]] static Form ofQuery(const Request &request);
    [[nodiscard]] static Form ofBody(const Request &request);

    /// A sentence when no field of it can be relied on: a name comes twice, a value is no text or too long. Otherwise empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Empty when there is none: an empty field counts as absent (RFC 6749, 3.1).
    [[nodiscard]] QString value(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return !value(name).isEmpty(); }
    /// The first of the names that has no value; empty when all have one.
    [[nodiscard]] QString missing(const QStringList &names) const;

private:
    QHash<QString, QString> m_fields;
    QString m_problem;
};

} // namespace atrium::sandbox
