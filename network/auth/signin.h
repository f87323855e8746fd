// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/identityprovider.h"

class QOAuthHttpServerReplyHandler;

namespace atrium {

/// One sign-in through the system browser: authorization code with PKCE (RFC 7636, S256) and the answer on loopback (RFC 8252). Whoever
/// owns it opens the browser; letting go of it is cancelling. Answers that do not carry our state are not ours: the page in the browser
/// says so, and we go on waiting, so that no other page can end a sign-in.
class BrowserSignIn : public QObject {
    Q_OBJECT
public:
    /// patience: how long the person may stay away.
    BrowserSignIn(const SignInDetails &details, Clock *clock, const ClientSetup &setup = {}, milliseconds patience = milliseconds(600'000),
        QObject *parent = nullptr);
    ~BrowserSignIn() override;

    void start();
    /// What signedIn() brought is not wanted after all: the provider is told, whatever comes of it.
    void giveBack(const Credentials &credentials);
    [[nodiscard]] const SignInDetails &details() const { return m_provider.details(); }

Q_SIGNALS:
    /// To be opened in the browser. Once.
    void browserWanted(const QUrl &address);
    /// Exactly one of these two ends it.
    void signedIn(const atrium::Credentials &credentials);
    void failed(const atrium::SignInFailure &failure);

private:
    void listen(const oidc::Discovery &provider);
    void take(const QVariantMap &answer); // what came back from the browser
    void fail(const SignInFailure &failure);
    [[nodiscard]] QUrl authorizationAddress(const QString &endpoint) const;

    Clock *m_clock;
    IdentityProvider m_provider;
    milliseconds m_patience;
    QString m_issuer; // as discovery spells it
    QByteArray m_state;
    QByteArray m_verifier;
    QString m_redirect;
    std::unique_ptr<QOAuthHttpServerReplyHandler> m_door; // closed once we have an answer; its page may still be on the way
    Wait m_wait;
    bool m_answered {false};
};

} // namespace atrium
