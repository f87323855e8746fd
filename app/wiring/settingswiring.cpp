// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/settingswiring.h"

#include "app/account/accountset.h"
#include "app/wiring/accountswiring.h"
#include "ui/common/actions.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

SettingsWiring::SettingsWiring(
    MainWindow *window, AccountsWiring *accountsWiring, AccountSet *accounts, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accountsWiring(accountsWiring)
    , m_accounts(accounts)
    , m_settings(settings)
{
    connect(window, &MainWindow::settingsWanted, this, [this] { open(); });
    connect(window, &MainWindow::settingWanted, this, &SettingsWiring::open);
}

SettingsWiring::~SettingsWiring()
{
    if (m_settingsWindow)
        m_settingsWindow->deleteLater(); // we may be inside one of its signals
}

void SettingsWiring::open(const QString &row)
{
    if (!m_settingsWindow) {
        auto *settings = new SettingsWindow(m_settings, m_window);
        m_settingsWindow = settings;
        settings->setAttribute(Qt::WA_DeleteOnClose);
        const auto say = [settings = m_settingsWindow](const QString &sentence, bool trouble) {
            if (settings)
                settings->say(sentence, trouble);
        };
        connect(m_accountsWiring, &AccountsWiring::cardsChanged, settings, &SettingsWindow::setAccounts);
        connect(settings, &SettingsWindow::pageWanted, this, &SettingsWiring::openPage);
        connect(settings, &SettingsWindow::exportWanted, this, [this, say](const QString &file) { m_accountsWiring->exportTo(file, say); });
        connect(
            settings, &SettingsWindow::importWanted, this, [this, say](const QString &file) { m_accountsWiring->importFrom(file, say); });
        connect(settings, &SettingsWindow::removeKeptWanted, this, &SettingsWiring::removeKept);
        settings->setAccounts(m_accountsWiring->cards());
    }
    measureKept();
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
    if (!row.isEmpty())
        m_settingsWindow->showRow(row);
}

/// Over all accounts: whichever answers last completes the sum. Where a file cannot be read, there is nothing to be said of it.
void SettingsWiring::measureKept()
{
    auto sum = std::make_shared<SettingsWindow::Kept>();
    auto left = std::make_shared<size_t>(m_accounts->all().size());
    for (const std::unique_ptr<Account> &account : m_accounts->all()) {
        account->cache()->measure(m_settingsWindow, [this, sum, left](const std::optional<cache::Use> &use) {
            sum->messages += use ? use->messages : 0;
            sum->bytes += use ? use->bytes : 0;
            if (--*left == 0 && m_settingsWindow)
                m_settingsWindow->setKept(*sum);
        });
    }
}

void SettingsWiring::removeKept()
{
    auto left = std::make_shared<size_t>(m_accounts->all().size());
    auto failed = std::make_shared<bool>(false);
    for (const std::unique_ptr<Account> &account : m_accounts->all()) {
        account->cache()->removeTexts(m_settingsWindow, [this, left, failed](const std::optional<cache::Purged> &done) {
            *failed = *failed || !done || done->oldLeft > 0;
            if (--*left > 0 || !m_settingsWindow)
                return;
            measureKept(); // how many there are now stands beside the button
            m_settingsWindow->say(*failed ? tr("Not all of the kept messages could be removed. The disk may be full.")
                                          : tr("The kept messages were removed from this computer."),
                *failed);
        });
    }
}

/// Each has an action of its own, with a key that works without this window, too.
void SettingsWiring::openPage(SettingPage page)
{
    const auto trigger = [this](ActionId id) { m_window->actions()->get(id)->trigger(); };
    switch (page) {
    case SettingPage::None:
        return;
    case SettingPage::Accounts:
        return m_accountsWiring->openPage();
    case SettingPage::Connection:
        return trigger(ActionId::ConnectionPanel);
    case SettingPage::Keys:
        return trigger(ActionId::KeyOverlay);
    case SettingPage::About:
        return trigger(ActionId::About);
    case SettingPage::Snippets:
        return trigger(ActionId::Snippets);
    }
}

} // namespace atrium
