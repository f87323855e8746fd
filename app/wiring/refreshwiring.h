// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

class QWidget;

namespace atrium {

class Power;
class Reachability;

/// Joins the refresher to what it plans by: the malls, the window, the settings, sleep and the network.
class RefreshWiring : public QObject {
    Q_OBJECT
public:
    RefreshWiring(
        QWidget *window, Account *account, Settings *settings, Power *power, Reachability *reachability, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepMalls();
    void tellPace();
    void tellWindow();

    QWidget *m_window;
    Account *m_account;
    Settings *m_settings;
};

} // namespace atrium
