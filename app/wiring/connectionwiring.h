// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"

#include <QPointer>
#include <QTimeZone>

namespace atrium {

class ConnectionPanel;
class MainWindow;

/// Joins the sentence in the top bar, and the panel behind it, to the connection of one account.
class ConnectionWiring : public QObject {
    Q_OBJECT
public:
    ConnectionWiring(MainWindow *window, Account *account, QObject *parent = nullptr);
    ~ConnectionWiring() override;

    void setZone(const QTimeZone &zone);
    /// False when it was so before.
    bool setSignedOut(bool signedOut);

private:
    void show();
    void openPanel();
    void showFacts();

    MainWindow *m_window;
    Account *m_account;
    QTimeZone m_zone {QTimeZone::utc()};
    QPointer<ConnectionPanel> m_panel;
    Soon m_factsSoon;
    bool m_signedOut {false};
};

} // namespace atrium
