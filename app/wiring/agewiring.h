// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

class MainWindow;

/// Joins the mall switcher to what the refresher knows of each mall's age.
class AgeWiring : public QObject {
    Q_OBJECT
public:
    AgeWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

private:
    void tellAges();

    MainWindow *m_window;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
};

} // namespace atrium
