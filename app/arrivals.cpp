// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arrivals.h"

#include "app/account/accountcards.h"
#include "app/account/recognition.h"
#include "app/account/strangers.h"
#include "app/firstscreen.h"
#include "models/base/settings.h"
#include "ui/account/firstrun.h"
#include "ui/theme/tokens.h"

#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

Arrivals::Arrivals(FirstScreen *screen, OpenAccounts *accounts, Settings *settings, QString profile, Open open, QObject *parent)
    : QObject(parent)
    , m_screen(screen)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_profile(std::move(profile))
    , m_open(std::move(open))
{
    connect(screen, &FirstScreen::accepted, this, &Arrivals::accept);
}

SignInDetails Arrivals::detailsOf(const Settings &settings, const QString &owner)
{
    return {.issuer = QUrl(settings.text(Setting::Issuer, owner)),
        .clientId = settings.text(Setting::ClientId, owner),
        .scopes = settings.text(Setting::Scopes, owner)};
}

void Arrivals::accept(SignIn *attempt)
{
    AccountId id = m_screen->account();
    Account *account = m_accounts->set()->find(id);
    if (account && account->client()->server() != attempt->server()) { // another server is another account
        account = nullptr;
        id = {};
    }
    if (id.value.isEmpty())
        id = keptFor(attempt->server());
    if (id.value.isEmpty())
        return enter(attempt, {});
    if (!account)
        account = m_open(id, attempt->server(), withIssuer(detailsOf(*m_settings, id.value), attempt->server()));
    if (!account)
        return;
    auto *recognition = new Recognition(account, attempt->credentials(), attempt->details(), attempt);
    connect(recognition, &Recognition::decided, this, [this, attempt, account](Whose whose) { judge(attempt, account, whose); });
}

void Arrivals::judge(SignIn *attempt, Account *account, Whose whose)
{
    if (whose == Whose::Same)
        return enter(attempt, account->id());
    askStranger(
        m_screen->page(), accountName(*account, *m_settings), whose, attempt, [this, attempt, id = account->id()](Admission wanted) {
            if (wanted == Admission::GoBack)
                m_screen->turnAway(turnedAway());
            else
                enter(attempt, wanted == Admission::Owner ? id : AccountId {});
        });
}

void Arrivals::enter(SignIn *attempt, AccountId id)
{
    if (!m_screen->admit())
        return; // the page was left
    const AccountId asked = m_screen->account();
    Account *account = m_accounts->set()->find(id);
    const QString owner = asked.value.isEmpty() ? FirstScreen::newcomer() : asked.value;
    // Whoever pastes a token keeps what was said about the browser's way.
    const bool browser = attempt->credentials().way == Credentials::Way::Browser;
    const SignInDetails used = browser
        ? attempt->details()
        : withIssuer(account ? m_accounts->session(id)->details() : detailsOf(*m_settings, owner), attempt->server());
    if (id.value.isEmpty())
        id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_settings->set(Setting::SignInWay, browser ? u"browser"_s : u"token"_s, id.value);
    if (!isOfRun(id))
        keepSignIn(id, *attempt, used); // first: the account is made by them
    if (!account)
        account = m_open(id, attempt->server(), used);
    if (!account)
        return;
    m_screen->close();
    Q_EMIT arrived(account, attempt->credentials(), used);
    rememberSubject(account, attempt->credentials(), used);
}

void Arrivals::keepSignIn(const AccountId &id, const SignIn &attempt, const SignInDetails &details)
{
    const QUrl server = attempt.server();
    const AccountId asked = m_screen->account();
    Account *askedAccount = m_accounts->set()->find(asked);
    // Somebody else at the same server came in through the screen of an account: what the service calls this program is the same.
    const QString from = asked.value.isEmpty()                                      ? FirstScreen::newcomer()
        : askedAccount && asked != id && askedAccount->client()->server() == server ? asked.value
                                                                                    : QString();
    if (!from.isEmpty()) {
        for (const Setting row : {Setting::ProductName, Setting::UserAgent})
            m_settings->set(row, m_settings->value(row, from), id.value);
    }
    if (asked.value.isEmpty())
        m_settings->forget(FirstScreen::newcomer());
    if (!m_accounts->set()->find(id) && m_settings->text(Setting::AccountColour, id.value).isEmpty())
        m_settings->set(Setting::AccountColour, freeColour(), id.value);
    const bool browser = attempt.credentials().way == Credentials::Way::Browser;
    m_settings->set(Setting::ServerAddress, server.toString(), id.value);
    if (browser) {
        m_settings->set(Setting::Issuer, details.issuer == server ? QString() : details.issuer.toString(), id.value);
        m_settings->set(Setting::ClientId, details.clientId, id.value);
        m_settings->set(Setting::Scopes, details.scopes, id.value);
    }
}

/// What was typed for an account that nobody signed out of waits in its folder, not in a new one's. Empty when there is none.
AccountId Arrivals::keptFor(const QUrl &server) const
{
    QList<AccountId> kept = OpenAccounts::kept(m_profile, *m_settings);
    kept.removeIf([&](const AccountId &id) {
        return m_accounts->set()->find(id) || m_settings->text(Setting::ServerAddress, id.value) != server.toString();
    });
    return kept.size() == 1 ? kept.constFirst() : AccountId {};
}

/// Kept with the account: by its place alone it would change when another one is removed.
QString Arrivals::freeColour() const
{
    constexpr int colours = 6;
    const auto &all = m_accounts->set()->all();
    for (int i = 0; i < colours; ++i) {
        QString colour = accountColour({}, i).name();
        if (std::none_of(all.begin(), all.end(),
                [&](const auto &account) { return m_settings->text(Setting::AccountColour, account->id().value) == colour; }))
            return colour;
    }
    return {};
}

} // namespace atrium
