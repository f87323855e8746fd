// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

#include <QPointer>

namespace atrium {

class NotesDialog;
class SendingsPane;

/// Joins the charts of the sendings pane, and the dialog where notes are written, to those of the account.
class NotesWiring : public QObject {
    Q_OBJECT
public:
    NotesWiring(SendingsPane *pane, Account *account, Clock *clock, QObject *parent = nullptr);
    ~NotesWiring() override;

    void show(const Mall &mall);

private:
    void open();
    void begin(const std::optional<Instant> &at);
    void refresh();

    SendingsPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Mall m_mall;
    QPointer<NotesDialog> m_dialog;
};

} // namespace atrium
