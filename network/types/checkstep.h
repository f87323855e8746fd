// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/proxychoice.h"

#include <optional>

namespace atrium {

/// One step of the connection check: what was found, as facts. The words are made where it is shown.
struct CheckStep {
    enum class Kind { Server, Proxy, Encryption, Clock, SignIn };
    enum class State { Waiting, Running, Good, Warn, Bad };
    enum class Finding {
        None, ///< waiting or running
        Skipped, ///< a step before it failed, and without that one there is nothing to find out
        TimedOut, ///< no word within the time a step has
        HostFound, ///< host and ms
        HostIsAddress, ///< nothing to look up
        HostLeftToProxy, ///< unknown here, and the proxy looks names up itself
        HostNotFound,
        NoNetwork, ///< the name is unknown because this computer is connected to nothing
        ProxyKnown, ///< as proxy says
        ProxyUnreachable, ///< proxy names it
        ProxyWantsPassword,
        Encrypted, ///< protocol and validTo
        EncryptedNotForLong, ///< the same, and the certificate ends within two weeks
        ThisComputer, ///< plain http, which never leaves the computer
        CertificateRefused, ///< detail says why, in the words of the system
        NoConnection, ///< found, and nothing answers there
        ClockRight, ///< skewMs
        ClockOff, ///< skewMs
        NoDate, ///< the answer had no Date header
        ServiceFound, ///< host is the sign-in service's
        ServiceMissing, ///< httpStatus: there is no document
        ServiceUnreadable, ///< a document without what is needed
    };

    Kind kind {};
    State state {State::Waiting};
    Finding finding {Finding::None};
    QString host {}; ///< with its port, where that is not the usual one and the step is about who answers there
    qint64 ms {}; ///< how long it took
    ProxyInUse proxy {};
    QString protocol {}; ///< "TLS 1.3"
    std::optional<Instant> validTo {}; ///< end of the server's certificate
    qint64 skewMs {}; ///< this computer's clock less the server's
    int httpStatus {};
    QString detail {}; ///< for support: addresses, cipher, the system's own words; untrusted, at most 2,000 characters

    friend bool operator==(const CheckStep &, const CheckStep &) = default;
};

} // namespace atrium
