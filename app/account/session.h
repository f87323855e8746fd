// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/renewal.h"
#include "network/auth/tokenvault.h"

namespace atrium {

/// How one account's sign-in stands, for the shell to put into words (sessionwords.h).
struct SessionStatus {
    enum State {
        SignedOut,
        Checking, ///< the vault is being read, or the first access token is being fetched
        SignedIn,
        Expired, ///< only the person can help
    };
    enum Trouble {
        None,
        VaultSlow, ///< reading takes longer than a blink: the keychain may be asking the person something
        VaultUnread, ///< the vault gave nothing out; it may do so later
        VaultUnkept, ///< signed in, and the vault did not take it: good until the program ends
        ProviderAway, ///< renewal does not get there, and goes on trying
    };
    State state {SignedOut};
    Trouble trouble {None};
    VaultError::Kind vault {VaultError::Missing}; ///< of the two Vault troubles that have a reason
    friend bool operator==(const SessionStatus &, const SessionStatus &) = default;
};

/// The sign-in of one account: holds its tokens in memory, gives its client the access token, reads and writes its entry in the vault,
/// renews, and says once when only a person can help. It knows nothing of other accounts.
///
/// A refresh token that was replaced goes to the vault before its access token is used: what was spent at the provider is worthless, and
/// the sooner its successor rests the smaller is the moment in which a crash costs a sign-in. Nobody waits for that writing, since a
/// keychain may ask a person first.
class Session : public QObject {
    Q_OBJECT
public:
    /// details: of the browser's way, with the issuer set. client and vault outlive the session.
    Session(AccountId account, ApiClient *client, TokenVault *vault, SignInDetails details, const ClientSetup &setup = {},
        QObject *parent = nullptr);
    ~Session() override;

    /// Reads the vault, and goes on with what is there. Again after VaultUnread.
    void restore();
    /// Somebody signed in, and the server accepted it. Written to the vault unless that is kept for this run.
    void adopt(const Credentials &credentials, const SignInDetails &details);
    /// After VaultUnkept: once more, or not any more.
    void keepAgain();
    void keepForThisRun();

    struct Ended {
        bool revoked {true}; ///< the provider knows; a pasted token cannot be revoked by us and counts as done
        std::optional<VaultError> vault {}; ///< why the entry may still be there
    };
    /// Ends it: nothing leaves any more, the provider is told, the vault forgets. f comes once, when both have answered or given up; the
    /// session must live until then, its client need not.
    void end(QObject *context, std::function<void(Ended)> f);

    [[nodiscard]] const AccountId &account() const { return m_account; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; } ///< secrets
    [[nodiscard]] const SignInDetails &details() const { return m_provider->details(); }
    [[nodiscard]] const SessionStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed();
    /// Once per session that is over: only the person can help.
    void signInWanted();

private:
    void tokenRejected();
    void wake(const Credentials &credentials); // from the vault
    void renew();
    void take(const oidc::Tokens &tokens);
    void expire();
    void keep();
    void setStatus(const SessionStatus &status);
    void setTrouble(SessionStatus::Trouble trouble);
    void setSignedIn(); // with the trouble that lasts

    AccountId m_account;
    QPointer<ApiClient> m_client;
    TokenVault *m_vault;
    Clock *m_clock;
    ClientSetup m_setup;
    Credentials m_credentials;
    SessionStatus m_status;
    std::unique_ptr<IdentityProvider> m_provider;
    std::unique_ptr<Renewal> m_renewal;
    Wait m_patience;
    std::optional<VaultError::Kind> m_unkept; // why the last writing failed
    qint64 m_renewedAt {0}; // ticks
    bool m_proven {false}; // the access token in force has been accepted at least once
    bool m_keeping {false}; // a writing is under way
    bool m_keepNext {false}; // and what it writes is out of date already
    bool m_forThisRun {false};
};

} // namespace atrium
