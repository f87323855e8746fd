// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settingrows.h"

#include <QObject>
#include <QPointer>

namespace atrium {

class AccountSet;
class AccountsWiring;
class MainWindow;
class SettingsWindow;

/// Joins the settings window to the accounts of the program and to the pages it leads to.
class SettingsWiring : public QObject {
    Q_OBJECT
public:
    SettingsWiring(MainWindow *window, AccountsWiring *accountsWiring, AccountSet *accounts, Settings *settings, QObject *parent = nullptr);
    ~SettingsWiring() override;

private:
    void open(const QString &row = {});
    void openPage(SettingPage page);
    void measureKept();
    void removeKept();

    MainWindow *m_window;
    AccountsWiring *m_accountsWiring;
    AccountSet *m_accounts;
    Settings *m_settings;
    QPointer<SettingsWindow> m_settingsWindow;
};

} // namespace atrium
