// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shownaccount.h"

#include "app/account/accountcards.h"
#include "app/composition.h"
#include "app/farewell.h"
#include "app/wiring/refreshwiring.h"
#include "ui/outbox/outboxpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standing.h"

namespace atrium {

ShownAccount::ShownAccount(Surroundings around)
    : m_around(std::move(around))
{
}

ShownAccount::~ShownAccount()
{
    m_account = nullptr; // what still tells of a session tells nobody
    m_refresh.reset();
    m_notices.reset(); // before the windows and accounts that they join
    m_formerNotices.reset();
    m_wiring.reset();
    m_settingsWiring.reset();
    m_accountsWiring.reset();
    m_formerAccountsWiring.reset();
    m_window.reset();
    m_leaving.reset();
}

void ShownAccount::makeWindow()
{
    AccountSet *all = m_around.accounts->set();
    m_window = std::make_unique<MainWindow>(m_around.settings, m_around.clock);
    m_accountsWiring = std::make_unique<AccountsWiring>(m_window.get(), all, m_around.settings, m_around.profile);
    connect(m_accountsWiring.get(), &AccountsWiring::switchWanted, this, &ShownAccount::switchWanted);
    connect(m_accountsWiring.get(), &AccountsWiring::addWanted, this, &ShownAccount::addWanted);
    connect(m_accountsWiring.get(), &AccountsWiring::removeWanted, this, &ShownAccount::removeWanted);
    connect(m_accountsWiring.get(), &AccountsWiring::imported, this, &ShownAccount::imported);
    m_settingsWiring = std::make_unique<SettingsWiring>(m_window.get(), m_accountsWiring.get(), all, m_around.settings);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &ShownAccount::signOutWanted);
    connect(m_window.get(), &MainWindow::quitWanted, this,
        [this, all] { askQuit(m_window.get(), *all, m_window.get(), [this] { m_window->closeForGood(); }); });
}

void ShownAccount::show(Account *account)
{
    leave();
    if (!m_window)
        makeWindow();
    join(account);
    m_window->show();
}

void ShownAccount::join(Account *account, std::unique_ptr<ToolsWiring> tools)
{
    m_account = account;
    m_session = m_around.accounts->session(account->id());
    m_wiring = std::make_unique<ShellWiring>(m_window.get(), account, m_around.clock, m_around.settings, std::move(tools));
    m_refresh =
        std::make_unique<RefreshWiring>(m_window.get(), account, m_around.settings, m_around.clock, m_around.power, m_around.reachability);
    m_notices = std::make_unique<NoticeWiring>(m_window.get(), account, m_session);
    connect(m_notices.get(), &NoticeWiring::signInWanted, this, &ShownAccount::signInWanted);
    connect(m_wiring.get(), &ShellWiring::remark, m_notices.get(), &NoticeWiring::tell);
    connect(m_notices.get(), &NoticeWiring::switchWanted, this, &ShownAccount::switchWanted);
    m_window->setTitleWord(isDemo(account->id()) ? Composition::tr("Demo") : QString());
    m_window->setDemo(isDemo(account->id()));
    m_accountsWiring->setCurrent(account->id());
    showSession();
}

void ShownAccount::leave()
{
    if (!m_account)
        return;
    m_refresh.reset();
    m_wiring->leave();
    m_wiring.reset();
    m_formerNotices = std::move(m_notices); // its button may be what brought us here
    m_formerNotices->disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_formerNotices.reset();
            showSession();
        },
        Qt::QueuedConnection);
    m_window->setTitleWord({});
    m_window->setDemo(false);
    m_account = nullptr;
    m_session = nullptr;
}

void ShownAccount::leaveWindow()
{
    m_settingsWiring.reset();
    m_window->hide();
    m_leaving = std::move(m_window); // we are inside one of its signals
    m_formerAccountsWiring = std::move(m_accountsWiring);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_formerNotices.reset();
            m_formerAccountsWiring.reset();
            m_leaving.reset();
        },
        Qt::QueuedConnection);
}

/// Words are made in many places, and some of them once: whatever shows the account is made anew, over data that stays where it is.
void ShownAccount::sayAnew()
{
    if (!m_window || !m_account)
        return;
    if (m_window->outbox()->isEditing()) { // a text that is half edited would go with its pane
        connect(m_window->outbox(), &OutboxPane::editorClosed, this, &ShownAccount::sayAnew,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const Standing standing = standingOf(m_window.get());
    Account *account = m_account;
    std::unique_ptr<ToolsWiring> tools = m_wiring->takeTools();
    leave();
    m_window->rebuild();
    join(account, std::move(tools)); // whatever window has the keyboard keeps it
    giveBack(standing, m_window->centralWidget());
}

void ShownAccount::showSession()
{
    if (!m_account)
        return;
    const SessionStatus &status = m_session->status();
    m_wiring->setSignedOut(status.state == SessionStatus::SignedOut || status.state == SessionStatus::Expired);
    const Account *other = m_around.accounts->inNeed(m_account->id());
    m_notices->setOther(other ? other->id() : AccountId {}, other ? accountName(*other, *m_around.settings) : QString());
}

bool ShownAccount::follow(const Place &place)
{
    if (m_wiring)
        m_wiring->follow(place);
    return m_wiring != nullptr;
}

bool ShownAccount::tell(const QString &sentence)
{
    if (m_notices)
        m_notices->tell(sentence);
    return m_notices != nullptr;
}

} // namespace atrium
