// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/proxychoice.h"

#include <QHash>
#include <QNetworkProxy>
#include <QSet>
#include <QUrl>

#include <functional>
#include <memory>

namespace atrium {

/// What the system said about one address.
struct SystemProxies {
    QNetworkProxy first {QNetworkProxy::NoProxy}; ///< of several: the first; Qt knows no second try
    QString script {}; ///< a configuration script that is set up and cannot be run; then `first` is none
};

/// Asks the system about an address. Runs on a thread of its own and may take its time: a script is downloaded, a network waited for.
using ProxyLookUp = std::function<SystemProxies(const QUrl &)>;
[[nodiscard]] SystemProxies askSystem(const QUrl &url);

/// The exclusion that matches this host; empty: none. "example.com" matches itself and what is below it, "*.example.com" only the latter,
/// "10.0.0.0/8" a range of addresses.
[[nodiscard]] QString matchingExclusion(const QString &host, const QStringList &exclusions);

/// "http://proxy.example:8080"; never with a name or a password. Empty for none.
[[nodiscard]] QString addressOf(const QNetworkProxy &proxy);

/// How a request leaves, and why so.
struct ProxyWay {
    QNetworkProxy proxy {QNetworkProxy::NoProxy};
    ProxyInUse said {};
};

/// The effective proxy of each request. The system is asked on a worker thread, once an address, and again after a while or after a
/// failure; meanwhile the old answer holds. This computer itself is never reached through a proxy.
class Proxies : public QObject {
    Q_OBJECT
public:
    explicit Proxies(Clock *clock, QObject *parent = nullptr);
    ~Proxies() override;

    /// False when nothing is different.
    bool choose(const ProxyChoice &choice, const QByteArray &password);
    void setLookUp(ProxyLookUp lookUp) { m_lookUp = std::move(lookUp); }
    /// Why the choice cannot be followed; empty: it can.
    [[nodiscard]] QString problem() const;
    /// Whether wayTo() knows. Asks the system when it does not, or no longer for sure; found() follows.
    bool ready(const QUrl &url);
    [[nodiscard]] ProxyWay wayTo(const QUrl &url) const;
    /// Something did not work: what is known is asked again, at the next occasion.
    void doubt();

Q_SIGNALS:
    void found();

private:
    struct Known {
        SystemProxies system {};
        qint64 at {}; // ticks
    };
    struct Mailbox;
    void ask(const QUrl &url);
    void take(const QString &key, const SystemProxies &answer);
    [[nodiscard]] std::optional<ProxyWay> withoutAsking(const QUrl &url) const;

    Clock *m_clock;
    ProxyLookUp m_lookUp;
    ProxyChoice m_choice;
    QByteArray m_password;
    QHash<QString, Known> m_known; // by scheme, host and port
    QSet<QString> m_asked;
    std::shared_ptr<Mailbox> m_mailbox; // outlives us while the system is thinking
};

} // namespace atrium
