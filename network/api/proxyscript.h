// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace atrium {

/// What this computer says about proxy configuration scripts (PAC) and what runs them. Read once a look-up; the judgement is separate.
///
/// Qt asks libproxy, and libproxy without a plugin that runs JavaScript answers "no proxy" where a script is configured: silently direct.
/// It does not tell the two apart, so we look where it looks: the environment, GNOME's settings, KDE's file.
struct ProxyFacts {
    QStringList
        environment {}; ///< values of http_proxy, https_proxy, all_proxy in either case; libproxy takes "pac+http://..." and "wpad:"
    QStringList exceptions {}; ///< of no_proxy
    QString gnomeMode {}; ///< org.gnome.system.proxy mode: "none", "manual", "auto"; empty: not there
    QString gnomeScript {}; ///< its autoconfig-url; empty with "auto": found by the network (WPAD)
    int kdeType {0}; ///< "ProxyType" of kioslaverc, in a KDE session: 2 script, 3 found by the network
    QString kdeScript {};
    bool runner {false}; ///< something that runs scripts is installed

    friend bool operator==(const ProxyFacts &, const ProxyFacts &) = default;
};

/// The address of a script that is configured for this host and cannot be run; "wpad:" where the network would name it; empty otherwise.
[[nodiscard]] QString scriptThatCannotRun(const ProxyFacts &facts, const QString &host);

/// Reads files and may start a settings service: not for the GUI thread.
[[nodiscard]] ProxyFacts readProxyFacts();

/// Whether a plugin of libproxy that runs scripts lies below that folder ("/usr/lib"), or a libproxy that needs none (0.5).
[[nodiscard]] bool scriptRunnerBelow(const QString &folder);

} // namespace atrium
