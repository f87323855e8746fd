// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

#include <QPointer>

namespace atrium {

class InboxPane;
class SnippetsDialog;

/// Joins the composer and the dialog where snippets are written to those of the account.
class SnippetsWiring : public QObject {
    Q_OBJECT
public:
    SnippetsWiring(InboxPane *pane, Account *account, QObject *parent = nullptr);
    ~SnippetsWiring() override;

private:
    void open();
    void exportTo(const QString &file);
    void importFrom(const QString &file);
    void refresh();

    InboxPane *m_pane;
    Account *m_account;
    QPointer<SnippetsDialog> m_dialog;
};

} // namespace atrium
