// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/session.h"

#include "app/logging.h"

namespace atrium {

namespace {

constexpr milliseconds blink(400); // a keychain that is open answers in 20 ms (platform 3)
constexpr qint64 freshFor = 60'000; // ms; no provider gives tokens that are over sooner

} // namespace

Session::Session(AccountId account, ApiClient *client, TokenVault *vault, SignInDetails details, const ClientSetup &setup, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_client(client)
    , m_vault(vault)
    , m_clock(client->clock())
    , m_setup(setup)
    , m_provider(std::make_unique<IdentityProvider>(std::move(details), m_clock, setup))
{
    client->setToken({}); // nothing leaves before there is something to show at the door
    connect(client, &ApiClient::signInNeeded, this, &Session::tokenRejected);
    connect(client, &ApiClient::finished, this, [this](const RequestRecord &record) {
        if (!record.failure)
            m_proven = true;
    });
}

Session::~Session() = default;

void Session::restore()
{
    if (m_status.state == SessionStatus::Checking)
        return; // one question at a time: each may be a prompt
    setStatus({.state = SessionStatus::Checking});
    m_patience = Wait(m_clock, m_clock->after(blink, this, [this] { setTrouble(SessionStatus::VaultSlow); }));
    m_vault->read(m_account, this, [this](const Result<QByteArray, VaultError> &read) {
        m_patience.stop();
        if (m_status.state != SessionStatus::Checking)
            return; // the person was faster
        if (!read) {
            setStatus({.state = SessionStatus::SignedOut, .trouble = SessionStatus::VaultUnread, .vault = read.error().kind});
            return;
        }
        if (const auto credentials = fromVaultEntry(*read))
            wake(*credentials);
        else
            setStatus({.state = SessionStatus::SignedOut, .trouble = SessionStatus::VaultUnread, .vault = VaultError::Missing});
    });
}

void Session::wake(const Credentials &credentials)
{
    m_credentials = credentials;
    keepOutOfLogs(credentials.access);
    keepOutOfLogs(credentials.refresh);
    if (credentials.access.isEmpty()) {
        setStatus({.state = SessionStatus::Checking});
        renew();
        return;
    }
    m_proven = true; // it was when it was kept
    setSignedIn();
    m_client->setToken(credentials.access);
}

void Session::adopt(const Credentials &credentials, const SignInDetails &details)
{
    m_patience.stop();
    if (m_renewal)
        m_renewal->stop();
    if (details != m_provider->details()) {
        m_renewal.reset(); // before the provider it asks
        m_provider = std::make_unique<IdentityProvider>(details, m_clock, m_setup);
    }
    m_credentials = credentials;
    keepOutOfLogs(credentials.access);
    keepOutOfLogs(credentials.refresh);
    m_forThisRun = false;
    m_unkept.reset();
    m_proven = true; // whoever signed in asked the server first
    setSignedIn();
    if (credentials.kept().isEmpty()) // what rests there is of an earlier sign-in; there is nothing to say when it stays
        m_vault->forget(m_account, this, [](const auto &) {});
    keep();
    m_client->setToken(credentials.access);
}

void Session::tokenRejected()
{
    if (m_status.state != SessionStatus::SignedIn)
        return;
    // A fresh token that is refused at once would be renewed and refused for ever.
    const bool neverGood = !m_proven && m_clock->ticks() - m_renewedAt < freshFor;
    if (m_credentials.refresh.isEmpty() || neverGood)
        expire();
    else
        renew();
}

void Session::renew()
{
    if (!m_renewal) {
        m_renewal = std::make_unique<Renewal>(m_provider.get(), m_clock);
        connect(m_renewal.get(), &Renewal::renewed, this, &Session::take);
        connect(m_renewal.get(), &Renewal::refused, this, &Session::expire);
        connect(m_renewal.get(), &Renewal::delayed, this, [this] { setTrouble(SessionStatus::ProviderAway); });
    }
    m_renewal->renew(m_credentials.refresh);
}

void Session::take(const oidc::Tokens &tokens)
{
    m_credentials.access = tokens.access;
    keepOutOfLogs(tokens.access);
    m_proven = false;
    m_renewedAt = m_clock->ticks();
    if (!tokens.refresh.isEmpty() && tokens.refresh != m_credentials.refresh) {
        m_credentials.refresh = tokens.refresh;
        keepOutOfLogs(tokens.refresh);
        keep();
    }
    setSignedIn();
    m_client->setToken(tokens.access);
}

void Session::expire()
{
    setStatus({.state = SessionStatus::Expired});
    Q_EMIT signInWanted();
}

void Session::keep()
{
    if (m_forThisRun || m_credentials.kept().isEmpty())
        return;
    m_keepNext = true;
    if (m_keeping)
        return; // writings that overtake each other would leave the older token
    m_keeping = true;
    m_keepNext = false;
    m_vault->write(m_account, toVaultEntry(m_credentials), this, [this](const std::optional<VaultError> &error) {
        m_keeping = false;
        if (m_status.state == SessionStatus::SignedOut)
            return;
        if (m_keepNext) {
            keep();
            return;
        }
        m_unkept = error && !m_forThisRun ? std::optional(error->kind) : std::nullopt;
        if (m_status.state == SessionStatus::SignedIn)
            setSignedIn();
    });
}

void Session::keepAgain()
{
    m_unkept.reset();
    setSignedIn();
    keep();
}

void Session::keepForThisRun()
{
    m_forThisRun = true;
    m_unkept.reset();
    setSignedIn();
}

void Session::end(QObject *context, std::function<void(Ended)> f)
{
    m_patience.stop();
    if (m_renewal)
        m_renewal->stop();
    if (m_client)
        m_client->setToken({});
    const QByteArray refresh = m_credentials.refresh;
    m_credentials = {};
    setStatus({.state = SessionStatus::SignedOut});

    struct Both {
        Ended ended;
        int missing {2};
    };
    auto both = std::make_shared<Both>();
    const auto answered = [both, f = std::move(f), context = QPointer<QObject>(context)] {
        if (--both->missing == 0 && context)
            f(both->ended);
    };
    m_vault->forget(m_account, this, [both, answered](const std::optional<VaultError> &error) {
        both->ended.vault = error;
        answered();
    });
    if (refresh.isEmpty()) {
        answered();
        return;
    }
    m_provider->revoke(refresh, this, [both, answered](const Result<NoAnswer, SignInFailure> &revoked) {
        both->ended.revoked = revoked.ok();
        answered();
    });
}

void Session::setTrouble(SessionStatus::Trouble trouble)
{
    SessionStatus status = m_status;
    status.trouble = trouble;
    setStatus(status);
}

void Session::setSignedIn()
{
    SessionStatus status {.state = SessionStatus::SignedIn};
    if (m_unkept) {
        status.trouble = SessionStatus::VaultUnkept;
        status.vault = *m_unkept;
    }
    setStatus(status);
}

void Session::setStatus(const SessionStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT changed();
}

} // namespace atrium
