// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "models/base/clock.h"

class QWidget;

namespace atrium {

class Power;
class Reachability;

/// Joins the refresher to what it plans by: the malls, the window, whoever sits at it, the settings, sleep and the network.
class RefreshWiring : public QObject {
    Q_OBJECT
public:
    /// Nobody is at it when neither key nor pointer of any of our windows was touched for as long.
    static constexpr milliseconds stillAfter {120'000};

    RefreshWiring(QWidget *window, Account *account, Settings *settings, Clock *clock, Power *power, Reachability *reachability,
        QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepMalls();
    void tellPace();
    void tellWindow();
    void touched();
    void watchStillness(milliseconds wait);

    QWidget *m_window;
    Account *m_account;
    Settings *m_settings;
    Clock *m_clock;
    Wait m_stillWait;
    qint64 m_touchedAt {0}; // ticks
    bool m_still {false};
};

} // namespace atrium
