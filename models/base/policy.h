// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace atrium {

/// What the machine's administrator decided: a JSON file in a system folder whose rows win over the user's and are shown as locked.
/// The path is given by the caller and never comes from the environment: a user must not be able to point it elsewhere.
class Policy {
public:
    Policy() = default;
    /// A missing file is no policy. An unreadable or malformed one is no policy either, and error() says why in one sentence.
    static Policy fromFile(const QString &path);

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QVariant value(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] QString error() const { return m_error; }

private:
    QHash<QString, QVariant> m_values;
    QString m_error;
};

} // namespace atrium
