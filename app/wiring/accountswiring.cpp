// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/accountswiring.h"

#include "app/account/accountcards.h"
#include "app/account/accountexport.h"
#include "app/account/leaving.h"
#include "models/base/settings.h"
#include "ui/account/accountspage.h"
#include "ui/common/ask.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QSaveFile>

namespace atrium {

namespace {

constexpr qint64 mostRead = 2 * 1024 * 1024; // bytes, more than an import takes

} // namespace

AccountsWiring::AccountsWiring(MainWindow *window, AccountSet *accounts, Settings *settings, QString profile, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_profile(std::move(profile))
    , m_soon([this] { refresh(); })
{
    connect(accounts, &AccountSet::changed, &m_soon, &Soon::ask);
    connect(settings, &Settings::changed, &m_soon, &Soon::ask);
    connect(window, &MainWindow::accountChosen, this, &AccountsWiring::switchWanted);
    connect(window, &MainWindow::addAccountWanted, this, &AccountsWiring::addWanted);
    connect(window, &MainWindow::accountsWanted, this, &AccountsWiring::openPage);
}

AccountsWiring::~AccountsWiring()
{
    if (m_page)
        m_page->deleteLater(); // we may be inside one of its signals
    m_window->setAccounts({});
}

void AccountsWiring::setCurrent(const AccountId &id)
{
    m_current = id;
    refresh();
}

void AccountsWiring::openPage()
{
    if (!m_page) {
        m_page = new AccountsPage(m_window);
        m_page->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_page, &AccountsPage::renameWanted, this,
            [this](const AccountId &id, const QString &name) { m_settings->set(Setting::AccountName, name, id.value); });
        connect(m_page, &AccountsPage::colourWanted, this,
            [this](const AccountId &id, const QString &colour) { m_settings->set(Setting::AccountColour, colour, id.value); });
        connect(m_page, &AccountsPage::switchWanted, this, &AccountsWiring::switchWanted);
        connect(m_page, &AccountsPage::addWanted, this, &AccountsWiring::addWanted);
        connect(m_page, &AccountsPage::removeWanted, this, &AccountsWiring::askToRemove);
        connect(m_page, &AccountsPage::exportWanted, this, &AccountsWiring::exportTo);
        connect(m_page, &AccountsPage::importWanted, this, &AccountsWiring::importFrom);
        refresh();
    }
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void AccountsWiring::refresh()
{
    const QList<AccountCard> cards = accountCards(*m_accounts, *m_settings, m_current);
    m_window->setAccounts(cards);
    if (m_page)
        m_page->setAccounts(cards);
}

void AccountsWiring::askToRemove(const AccountId &id)
{
    Account *account = m_accounts->find(id);
    if (!account)
        return;
    ask(m_page, tr("Remove the account %1?").arg(accountName(*account, *m_settings)), removalQuestion(unsentOf(*account)),
        {{.text = tr("Remove"), .harmful = true}, {.text = tr("Keep it")}}, this,
        [this, id](int button) {
            if (button == 0)
                Q_EMIT removeWanted(id);
        },
        {.button = copyUnsent(), .text = unsentTexts(*account)});
}

void AccountsWiring::exportTo(const QString &file)
{
    QList<AccountId> ids;
    for (const std::unique_ptr<Account> &account : m_accounts->all())
        ids.append(account->id());
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(exportAccounts(*m_settings, ids)) > 0 && out.commit();
    m_page->say(
        written ? tr("Exported, without passwords or tokens.") : tr("It is not possible to write there. Choose another place."), !written);
}

void AccountsWiring::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return m_page->say(tr("This file cannot be read."), true);
    const ImportedAccounts found = importAccounts(in.read(mostRead), m_settings, AccountFiles::list(m_profile));
    if (!found.problem.isEmpty())
        return m_page->say(found.problem, true);
    m_page->say(tr("%Ln accounts imported. Sign in to each once.", nullptr, static_cast<int>(found.accounts.size())), false);
    Q_EMIT imported(found.accounts);
}

} // namespace atrium
