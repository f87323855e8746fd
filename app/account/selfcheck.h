// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/checkstep.h"
#include "network/types/signindetails.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace atrium {

/// How requests to one server leave this computer.
struct CheckRoute {
    ProxyInUse inUse {};
    QNetworkProxy proxy {QNetworkProxy::NoProxy};
};

/// Finds the route to a server and tells it, at once or later, on the thread that asked; not any more once context is gone.
using FindRoute = std::function<void(const QUrl &server, QObject *context, std::function<void(const CheckRoute &)> found)>;

/// The connection check (SI7), one step after the other: name, proxy, encryption, clock, sign-in service. Two requests leave, without a
/// token, cookies or redirects, and every wait has an end.
class SelfCheck : public QObject {
    Q_OBJECT
public:
    /// tls: what the client itself would use, own certificates included. find empty: all goes directly.
    explicit SelfCheck(Clock *clock, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration(), FindRoute find = {},
        QObject *parent = nullptr);
    ~SelfCheck() override;

    /// From the first step; what an earlier start still waits for is dropped. An empty issuer is the server itself.
    void start(const QUrl &server, const SignInDetails &details);
    void setPatience(milliseconds each) { m_patience = each; } ///< what one step may take
    /// Whether this computer is connected to any network; by itself the check looks at its interfaces.
    void setHasNetwork(std::function<bool()> hasNetwork) { m_hasNetwork = std::move(hasNetwork); }
    [[nodiscard]] QList<CheckStep> steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// Whenever a step begins or ends; always all five, in order.
    void changed(const QList<atrium::CheckStep> &steps);

private:
    void findHost();
    void findRoute();
    void takeRoute(const CheckRoute &route);
    void reachServer();
    void takeEncryption();
    void serverAnswered();
    void findIssuer();
    void discoveryAnswered();

    [[nodiscard]] CheckStep &step(CheckStep::Kind kind) { return m_steps[static_cast<qsizetype>(kind)]; }
    [[nodiscard]] bool runs(CheckStep::Kind kind) const;
    void begin(CheckStep::Kind kind);
    void finish(CheckStep::Kind kind, CheckStep::State state, CheckStep::Finding finding);
    void fail(CheckStep::Kind kind, CheckStep::Finding finding);
    void then(void (SelfCheck::*next)());
    void request(const QUrl &url, void (SelfCheck::*answered)());
    void requestFailed(CheckStep::Kind kind);
    void drop();
    void dropReply();

    Clock *m_clock;
    QSslConfiguration m_tls;
    FindRoute m_find;
    std::function<bool()> m_hasNetwork;
    QNetworkAccessManager m_manager;
    QUrl m_server;
    SignInDetails m_details;
    QList<CheckStep> m_steps;
    CheckStep::Finding m_hostTrouble {CheckStep::Finding::None}; // why its name is unknown; a proxy may know it all the same
    milliseconds m_patience {4'000};
    std::unique_ptr<QObject> m_run; // context of everything that one start waits for
    int m_runs {0};
    int m_lookup {-1};
    QNetworkReply *m_reply {nullptr};
    QByteArray m_body;
    QStringList m_refusals; // of the certificate, in the words of the system
    qint64 m_begunAt {0}; // ticks
    Wait m_wait;
};

} // namespace atrium
