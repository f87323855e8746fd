// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/accountwiring.h"

#include "app/account/sessionwords.h"
#include "app/logging.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/browser.h"

namespace atrium {

AccountWiring::AccountWiring(FirstRun *page, Clock *clock, ClientSetup setup, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_clock(clock)
    , m_setup(std::move(setup))
{
    connect(page, &FirstRun::signInWanted, this, &AccountWiring::tryToken);
    connect(page, &FirstRun::browserSignInWanted, this, &AccountWiring::tryBrowser);
    connect(page, &FirstRun::browserSignInCancelled, this, &AccountWiring::leave);
    connect(page, &FirstRun::browserOpenAgainWanted, this, [this] { openBrowser(m_address); });
    connect(page, &FirstRun::left, this, &AccountWiring::leave);
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
    m_address.clear();
    m_browser = std::make_unique<BrowserSignIn>(withIssuer(details, address), m_clock, m_setup);
    connect(m_browser.get(), &BrowserSignIn::browserWanted, this, &AccountWiring::openBrowser);
    connect(m_browser.get(), &BrowserSignIn::signedIn, this, [this, address](const Credentials &credentials) {
        m_page->setWaitingForBrowser(false);
        m_page->setBusy(true);
        check(address, credentials, m_browser->details());
    });
    connect(m_browser.get(), &BrowserSignIn::failed, this,
        [this, address, details](const SignInFailure &failure) { failBrowser(address, details, failure); });
    m_browser->start();
}

void AccountWiring::leave()
{
    if (m_check && m_browser)
        m_browser->giveBack(m_check->credentials());
    else
        m_browser.reset();
    m_check.reset();
    m_page->setBusy(false);
    m_page->setWaitingForBrowser(false);
}

bool AccountWiring::admit()
{
    if (!m_check)
        return false;
    m_check->setParent(this);
    m_check.release()->deleteLater(); // we may be in its callback
    return true;
}

void AccountWiring::turnAway(const QString &sentence, const QString &detail)
{
    if (m_check && m_browser)
        m_browser->giveBack(m_check->credentials());
    (void)admit();
    fail(sentence, detail);
}

void AccountWiring::openBrowser(const QUrl &address)
{
    m_address = address;
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
    connect(m_check.get(), &SignIn::accepted, this, [this] { Q_EMIT accepted(m_check.get()); });
    connect(m_check.get(), &SignIn::refused, this, [this](const ApiError &error) { turnAway(notLetIn(error), error.detail); });
}

void AccountWiring::failBrowser(const QUrl &server, const SignInDetails &asked, const SignInFailure &failure)
{
    if (!m_address.isEmpty() || !lacksIssuer(failure, asked, server)) // once the browser was there, so was the sign-in service
        return fail(sentenceFor(failure), failure.detail);
    fail(issuerMissing(), failure.detail);
    m_page->openDetails();
}

void AccountWiring::fail(const QString &sentence, const QString &detail)
{
    m_page->setWaitingForBrowser(false);
    m_page->setBusy(false);
    m_page->setProblem(sentence, detail);
}

} // namespace atrium
