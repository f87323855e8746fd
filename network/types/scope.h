// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"

#include <QStringList>

#include <variant>

namespace atrium {

/// The value of X-Customer (contract 1.8): shown, compared and sent, never parsed.
struct CustomerScope {
    QString value {};

    static CustomerScope one(qint64 customerId) { return {QStringLiteral("id=") + QString::number(customerId)}; }
    static CustomerScope several(const QList<qint64> &customerIds)
    {
        QStringList texts;
        for (const qint64 id : customerIds)
            texts << QString::number(id);
        return {QStringLiteral("id=") + texts.join(QLatin1Char('_'))};
    }
    static CustomerScope all() { return {QStringLiteral("all=all")}; }

    friend bool operator==(const CustomerScope &, const CustomerScope &) = default;
    friend size_t qHash(const CustomerScope &scope, size_t seed = 0) noexcept { return ::qHash(scope.value, seed); }
};

/// X-Loyalty-Club-Slug.
struct ClubSlug {
    QString value {};
    friend bool operator==(const ClubSlug &, const ClubSlug &) = default;
};

/// No context header at all.
struct Global {
    friend bool operator==(const Global &, const Global &) = default;
};

/// For whom a request acts; fixed when the request is written, so that switching malls cannot redirect it.
using Context = std::variant<Global, CustomerScope, ClubSlug>;

/// The whole name of a thing outside `network`: two malls, or two accounts, may both have a conversation 7.
struct Key {
    AccountId account {};
    CustomerScope scope {};
    QString id {};

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.account, key.scope, key.id); }
};

} // namespace atrium
