// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstscreen.h"

#include "app/account/clientsetup.h"
#include "app/account/transport.h"
#include "ui/account/firstrun.h"

#include <QWindow>

namespace atrium {

using namespace Qt::StringLiterals;

FirstScreen::FirstScreen(Clock *clock, Settings *settings, Transport *transport, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_transport(transport)
{
}

FirstScreen::~FirstScreen() = default;

QString FirstScreen::newcomer()
{
    return u"machine.newcomer"_s; // no account can have this id: theirs hold no dot
}

void FirstScreen::show(const Visit &visit)
{
    if (m_shown.page && m_account != visit.account)
        close();
    m_visit = visit;
    m_account = visit.account;
    const QString owner = m_account.value.isEmpty() ? newcomer() : m_account.value;
    if (!m_shown.page)
        make();
    m_shown.page->setServer(visit.server);
    m_shown.page->setSignInDetails(visit.details);
    m_shown.page->setIdentity(m_settings->text(Setting::ProductName, owner), m_settings->text(Setting::UserAgent, owner));
    m_shown.page->setProxy(m_transport->proxy());
    m_shown.page->setWay(m_settings->text(Setting::SignInWay, owner) == "token"_L1 ? FirstRun::Way::Token : FirstRun::Way::Browser);
    m_shown.page->setLocked(m_settings->locked(Setting::ServerAddress), m_transport->proxyLocked());
    m_shown.page->setProblem(visit.problem.isEmpty() ? m_transport->caProblem() : visit.problem);
    m_shown.page->setOffersDemo(visit.over == nullptr);
    m_shown.page->show();
    if (visit.over && visit.over->windowHandle())
        m_shown.page->windowHandle()->setTransientParent(visit.over->windowHandle());
    m_shown.page->raise();
    m_shown.page->activateWindow();
}

void FirstScreen::make()
{
    const QString owner = m_account.value.isEmpty() ? newcomer() : m_account.value;
    m_shown.page = std::make_unique<FirstRun>();
    m_shown.attempts = std::make_unique<AccountWiring>(m_shown.page.get(), m_clock, clientSetup(m_settings, m_transport, owner));
    m_shown.check = std::make_unique<CheckWiring>(m_shown.page.get(), m_clock, m_transport->tls(), m_transport->route());
    connect(m_shown.attempts.get(), &AccountWiring::accepted, this, &FirstScreen::accepted);
    connect(m_shown.page.get(), &FirstRun::demoWanted, this, &FirstScreen::demoWanted);
    connect(m_shown.page.get(), &FirstRun::proxyChosen, m_transport, &Transport::chooseProxy);
    connect(m_shown.page.get(), &FirstRun::identityChosen, this, [this, owner](const QString &product, const QString &agent) {
        m_settings->set(Setting::ProductName, product, owner);
        m_settings->set(Setting::UserAgent, agent, owner);
    });
}

void FirstScreen::turnAway(const QString &sentence)
{
    if (m_shown.attempts)
        m_shown.attempts->turnAway(sentence);
}

void FirstScreen::sayAnew()
{
    if (!m_shown.page || !m_shown.page->isVisible() || m_shown.page->holdsWork())
        return;
    Visit visit = m_visit;
    if (const QString entered = m_shown.page->server(); !entered.isEmpty())
        visit.server = entered;
    visit.problem.clear(); // it was said in the other language
    close();
    show(visit);
}

void FirstScreen::close()
{
    if (!m_shown.page)
        return;
    m_shown.page->hide();
    m_former.push_back(std::exchange(m_shown, {}));
    m_account = {};
    QMetaObject::invokeMethod(
        this, [this] { m_former.clear(); }, Qt::QueuedConnection);
}

} // namespace atrium
