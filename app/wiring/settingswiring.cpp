// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/settingswiring.h"

#include "app/wiring/accountswiring.h"
#include "ui/common/actions.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

SettingsWiring::SettingsWiring(MainWindow *window, AccountsWiring *accounts, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accounts(accounts)
    , m_settings(settings)
{
    connect(window, &MainWindow::settingsWanted, this, &SettingsWiring::open);
}

SettingsWiring::~SettingsWiring()
{
    if (m_settingsWindow)
        m_settingsWindow->deleteLater(); // we may be inside one of its signals
}

void SettingsWiring::open()
{
    if (!m_settingsWindow) {
        auto *settings = new SettingsWindow(m_settings, m_window);
        m_settingsWindow = settings;
        settings->setAttribute(Qt::WA_DeleteOnClose);
        const auto say = [settings = m_settingsWindow](const QString &sentence, bool trouble) {
            if (settings)
                settings->say(sentence, trouble);
        };
        connect(m_accounts, &AccountsWiring::cardsChanged, settings, &SettingsWindow::setAccounts);
        connect(settings, &SettingsWindow::pageWanted, this, &SettingsWiring::openPage);
        connect(settings, &SettingsWindow::exportWanted, this, [this, say](const QString &file) { m_accounts->exportTo(file, say); });
        connect(settings, &SettingsWindow::importWanted, this, [this, say](const QString &file) { m_accounts->importFrom(file, say); });
        settings->setAccounts(m_accounts->cards());
    }
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

/// Each has an action of its own, with a key that works without this window, too.
void SettingsWiring::openPage(SettingPage page)
{
    const auto trigger = [this](ActionId id) { m_window->actions()->get(id)->trigger(); };
    switch (page) {
    case SettingPage::None:
        return;
    case SettingPage::Accounts:
        return m_accounts->openPage();
    case SettingPage::Connection:
        return trigger(ActionId::ConnectionPanel);
    case SettingPage::Keys:
        return trigger(ActionId::KeyOverlay);
    case SettingPage::About:
        return trigger(ActionId::About);
    }
}

} // namespace atrium
