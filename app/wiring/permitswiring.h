// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

class MainWindow;

/// Joins the controls of the panes to what the account is known to lack in the mall in view. Whole lists and charts say it themselves:
/// their own state carries the 403.
class PermitsWiring : public QObject {
    Q_OBJECT
public:
    PermitsWiring(MainWindow *window, Account *account, QObject *parent = nullptr);

    /// From now on the controls are about that mall.
    void show(const CustomerScope &scope);

private:
    void refresh();

    MainWindow *m_window;
    Account *m_account;
    CustomerScope m_scope;
};

} // namespace atrium
