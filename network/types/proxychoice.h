// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace atrium {

/// How requests leave this computer, as the person or a policy chose. The password is a secret and travels apart.
struct ProxyChoice {
    enum class Mode { System, None, Manual };
    enum class Kind { Http, Socks5 };

    Mode mode {Mode::System};
    Kind kind {Kind::Http}; ///< of a manual one, as is what follows
    QString host {};
    int port {8080}; ///< 1 to 65535
    QString user {}; ///< empty: the proxy asks for nothing
    QStringList exclusions {}; ///< hosts reached directly: "example.com" with what is below it, "*.example.com", or an address

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// The way one request went, and why: for the connection panel and the first-run check.
struct ProxyInUse {
    enum class Reason {
        NotYet, ///< nothing was sent so far
        Chosen, ///< manual
        ChosenNone, ///< the person wants no proxy
        Excluded, ///< by the list of exclusions
        Loopback, ///< this computer is never reached through a proxy
        System, ///< the system names this one
        SystemNone, ///< the system names none for this address
        ScriptCannotRun, ///< the system has a configuration script, and what runs it is not installed: direct, and to be said
        LookingUp, ///< the system is being asked
    };

    Reason reason {Reason::NotYet};
    QString proxy {}; ///< "http://proxy.example:8080"; empty: direct
    QString detail {}; ///< the script's address, or an exclusion that matched

    friend bool operator==(const ProxyInUse &, const ProxyInUse &) = default;
};

} // namespace atrium
