// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/result.h"

#include <QObject>

#include <functional>

namespace atrium {

/// Why a vault could not do what it was asked. Never contains the secret.
struct VaultError {
    enum Kind {
        Missing, ///< nothing stored, or the keyring is locked, or its prompt was cancelled: these cannot be told apart
        Denied,
        Unavailable, ///< no service, no bus
        TimedOut, ///< a prompt was left open
    } kind {Unavailable};
    QString detail {}; ///< the system's own words
};

/// Where a user token rests between two starts: the keychain, or memory. There is no third place.
class TokenVault : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Read = std::function<void(Result<QByteArray, VaultError>)>;
    using Done = std::function<void(std::optional<VaultError>)>; ///< empty: it worked, and was verified

    /// Each callback runs once, later, unless context dies before.
    virtual void read(const AccountId &account, QObject *context, Read f) = 0;
    virtual void write(const AccountId &account, const QByteArray &token, QObject *context, Done f) = 0;
    virtual void forget(const AccountId &account, QObject *context, Done f) = 0;
};

} // namespace atrium
