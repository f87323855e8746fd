// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace atrium::sandbox {

/// A seeded user, as the sign-in provider knows one.
struct Account {
    QString id;
    QString firstName;
    QString lastName;
    QString email; // users have none in the world: it is made of the name, and nobody receives mail there

    [[nodiscard]] QString name() const { return firstName + u' ' + lastName; }
};

/// In the order of List Users.
[[nodiscard]] QList<Account> firstAccounts(const QSqlDatabase &database, int count);
/// By the user's id.
[[nodiscard]] std::optional<Account> accountOf(const QSqlDatabase &database, const QString &id);
/// By the user's id or email.
[[nodiscard]] std::optional<Account> accountByHint(const QSqlDatabase &database, const QString &hint);

} // namespace atrium::sandbox
