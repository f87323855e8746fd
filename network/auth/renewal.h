// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/identityprovider.h"

namespace atrium {

/// Renews the access token of one account: one request at a time however many wait for it. Trouble on the way is waited out and tried
/// again for as long as it takes; only the provider's own refusal ends it.
class Renewal : public QObject {
    Q_OBJECT
public:
    Renewal(IdentityProvider *provider, Clock *clock, QObject *parent = nullptr);

    /// Joins the one that is under way. refreshToken: the one in force.
    void renew(const QByteArray &refreshToken);
    [[nodiscard]] bool underWay() const { return m_underWay; }
    void stop();

Q_SIGNALS:
    void renewed(const atrium::oidc::Tokens &tokens);
    /// The provider says no: the session is over.
    void refused(const QString &detail);
    /// It did not get there; it is tried again by itself.
    void delayed(const atrium::SignInFailure &failure);

private:
    void attempt();

    IdentityProvider *m_provider;
    Clock *m_clock;
    QByteArray m_token;
    int m_tries {0};
    int m_round {0}; // answers of a stopped one are not heard
    bool m_underWay {false};
    Wait m_pause;
};

} // namespace atrium
