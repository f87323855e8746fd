// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/auth/tokenvault.h"

#include <QPointer>

namespace QKeychain {
class Job;
}

namespace atrium {

/// The keychain of this computer through QtKeychain, without its insecure fallback. QtKeychain's EntryNotFound also means "locked" or
/// "cancelled", deleting on a locked keyring reports success, and its jobs have no time-out: so each write is verified by reading, a
/// deletion writes over the token first (which a locked keyring refuses) and is verified too, each job has a watchdog, and a service that
/// is not up yet is tried once more. One request at a time, in the order they came: several accounts never mean several prompts, and a
/// forgetting cannot be overtaken by a writing.
class KeychainVault : public TokenVault {
    Q_OBJECT
public:
    struct Waits {
        milliseconds watchdog {60'000}; ///< a person may be typing a password into the keyring's own prompt
        milliseconds lateRetry {10'000}; ///< services may start after us at login
    };
    explicit KeychainVault(Clock *clock, QObject *parent = nullptr);
    KeychainVault(Clock *clock, Waits waits, QObject *parent = nullptr);

    void read(const AccountId &account, QObject *context, Read f) override;
    void write(const AccountId &account, const QByteArray &token, QObject *context, Done f) override;
    void forget(const AccountId &account, QObject *context, Done f) override;

private:
    using Outcome = std::function<void(Result<QByteArray, VaultError>)>;
    using Work = std::function<void()>;
    void begin(Work work); // its turn may come later
    void end(const Work &tell); // of the work whose turn it is
    /// make() builds the job; it is built again for the late retry. f comes in any case, unless we are gone.
    void run(std::function<QKeychain::Job *()> make, bool mayRetry, Outcome f);

    Clock *m_clock;
    Waits m_waits;
    QList<Work> m_queue; // the first one is under way
};

} // namespace atrium
