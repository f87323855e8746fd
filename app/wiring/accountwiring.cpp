// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/accountwiring.h"

#include "app/account/sessionwords.h"
#include "app/logging.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/browser.h"
#include "ui/common/humantext.h"

namespace atrium {

AccountWiring::AccountWiring(FirstRun *page, Clock *clock, ClientSetup setup, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_clock(clock)
    , m_setup(std::move(setup))
{
    connect(page, &FirstRun::signInWanted, this, &AccountWiring::tryToken);
    connect(page, &FirstRun::browserSignInWanted, this, &AccountWiring::tryBrowser);
    connect(page, &FirstRun::browserSignInCancelled, this, &AccountWiring::cancel);
}

AccountWiring::~AccountWiring() = default;

void AccountWiring::tryToken(const QString &server, const QString &token)
{
    m_browser.reset();
    m_page->setBusy(true);
    check(ServerAddress::fromText(server).url, {.access = token.trimmed().toUtf8()}, {});
}

void AccountWiring::tryBrowser(const QString &server, const SignInDetails &details)
{
    const QUrl address = ServerAddress::fromText(server).url;
    m_page->setProblem({});
    m_page->setWaitingForBrowser(true);
    m_browser = std::make_unique<BrowserSignIn>(withIssuer(details, address), m_clock, m_setup);
    connect(m_browser.get(), &BrowserSignIn::browserWanted, this, &AccountWiring::openBrowser);
    connect(m_browser.get(), &BrowserSignIn::signedIn, this, [this, address](const Credentials &credentials) {
        m_page->setWaitingForBrowser(false);
        m_page->setBusy(true);
        check(address, credentials, m_browser->details());
    });
    connect(m_browser.get(), &BrowserSignIn::failed, this,
        [this](const SignInFailure &failure) { fail(sentenceFor(failure), failure.detail); });
    m_browser->start();
}

void AccountWiring::cancel()
{
    m_page->setWaitingForBrowser(false);
    m_browser.reset();
}

void AccountWiring::openBrowser(const QUrl &address)
{
    // We go on waiting: the address may be carried into a browser by hand.
    if (!openInBrowser(address))
        m_page->setProblem(tr("No browser could be opened. Open the address under Details in a browser on this computer."),
            address.toString(QUrl::FullyEncoded));
}

void AccountWiring::check(const QUrl &server, const Credentials &credentials, const SignInDetails &details)
{
    m_page->setProblem({});
    keepOutOfLogs(credentials.access);
    keepOutOfLogs(credentials.refresh);
    m_check = std::make_unique<SignIn>(server, credentials, details, m_clock, m_setup);
    connect(
        m_check.get(), &SignIn::accepted, this, [this] { Q_EMIT accepted(m_check->server(), m_check->credentials(), m_check->details()); });
    connect(m_check.get(), &SignIn::refused, this, &AccountWiring::refuse);
}

void AccountWiring::refuse(const ApiError &error)
{
    if (m_browser)
        m_browser->giveBack(m_check->credentials());
    fail(error.kind == ErrorKind::Unauthorised ? tr("The server does not accept this sign-in. Nothing was kept.") : sentenceFor(error),
        error.detail);
}

void AccountWiring::fail(const QString &sentence, const QString &detail)
{
    m_page->setWaitingForBrowser(false);
    m_page->setBusy(false);
    m_page->setProblem(sentence, detail);
}

} // namespace atrium
