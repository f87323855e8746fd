// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/sandbox/sandboxserver.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace atrium {

/// A sandbox that serves from its own threads while a test's event loop runs. Its world lies in a file and its port stays, so that it
/// can be stopped and started again as if a computer had been restarted.
class RunningSandbox {
public:
    explicit RunningSandbox(sandbox::Options options = {});
    ~RunningSandbox();
    RunningSandbox(const RunningSandbox &) = delete;
    RunningSandbox &operator=(const RunningSandbox &) = delete;

    void start(); ///< again, on the same port with the same world
    void stop();
    /// Where the console is sent: to the sandbox, or under `packaging/dev fidelity` to the proxy in front of it.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int port() const { return m_options.port; }
    [[nodiscard]] QString token() const { return m_options.token; }

    /// The admin endpoint; each call is answered before it returns. Faults and counts are those since the last start.
    void fault(const QString &spec);
    void clearFaults();
    void changeToken(const QString &token);
    /// How many requests arrived for that path, whatever became of them. customer: only those with that X-Customer, "id=448".
    [[nodiscard]] int arrivals(const QString &path, const QString &verb = {}, const QString &customer = {});
    /// Requests that arrived, for whatever path.
    [[nodiscard]] int allArrivals() { return arrivals({}); }

    /// A request past the console, with the sandbox's token and headers: status and body.
    struct Reply {
        int status {};
        QByteArray head {};
        QByteArray body {};
    };
    [[nodiscard]] Reply ask(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {}, const QByteArray &bearer = {});

private:
    QTemporaryDir m_folder;
    sandbox::Options m_options;
    int m_proxy {0}; // the port of the one that validates; 0: none
    std::unique_ptr<sandbox::SandboxServer> m_server;
};

} // namespace atrium
