// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/selfcheck.h"
#include "models/base/settings.h"
#include "network/api/proxies.h"
#include "network/auth/tokenvault.h"

namespace atrium {

class ApiClient;

/// The rows about proxies as the client takes them; what is none of the words a row may hold counts as its default.
[[nodiscard]] ProxyChoice proxyOf(const Settings &settings);

/// The entry of the proxy's password in the keychain. No account can have this id: ids of accounts hold no dot.
[[nodiscard]] AccountId proxyEntry();

/// The way out of this computer, and whom to trust there, for every client of this program: as the settings say, now and whenever one of
/// those rows changes. The password of a proxy that asks for one rests in the keychain under an entry of its own, or in memory where that
/// takes nothing.
class Transport : public QObject {
    Q_OBJECT
public:
    /// vault: null keeps the password in memory. settings, vault and clock outlive it.
    Transport(Settings *settings, TokenVault *vault, Clock *clock, QObject *parent = nullptr);
    ~Transport() override;

    /// Once the password is here, if there is one: at once, or when the keychain has answered.
    void whenReady(QObject *context, const std::function<void()> &f);
    void follow(ApiClient *client);
    [[nodiscard]] ProxyChoice proxy() const { return proxyOf(*m_settings); }
    /// Kept, and in force for the very next request. password null: what is kept stays; empty: there is none.
    void chooseProxy(const ProxyChoice &choice, const QByteArray &password);
    [[nodiscard]] QString caFile() const { return m_settings->text(Setting::CaFile); }
    void chooseCaFile(const QString &path); ///< empty: none any more
    [[nodiscard]] QString caProblem() const; ///< why nothing leaves; empty: the file is fine, or there is none
    [[nodiscard]] bool proxyLocked() const; ///< by policy, at least in part
    [[nodiscard]] bool caFileLocked() const { return m_settings->locked(Setting::CaFile); }

    /// For the connection check: the same way, the same trust.
    [[nodiscard]] FindRoute route();
    [[nodiscard]] QSslConfiguration tls() const;

Q_SIGNALS:
    void proxyChanged();
    void trustChanged();

private:
    void readPassword();
    void proxyIsOther();

    Settings *m_settings;
    TokenVault *m_vault;
    Proxies m_proxies;
    QByteArray m_password;
    bool m_reading {false};
    bool m_choosing {false}; // rows change one by one, and half a choice is none
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace atrium
