// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "app/wiring/threadwiring.h"
#include "app/wiring/triagewiring.h"

namespace atrium {

class InboxPane;
class MainWindow;

/// Joins the inbox's list to the conversations of the mall in view.
class InboxWiring : public QObject {
    Q_OBJECT
public:
    InboxWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~InboxWiring() override;

    void show(const Mall &mall);
    /// Opens a conversation of the mall in view. done: empty, or why it cannot be shown; not called when a mall is shown meanwhile.
    void open(const ConversationId &id, const std::function<void(const std::optional<ApiError> &)> &done);
    [[nodiscard]] const Mall &mall() const { return m_mall; }

Q_SIGNALS:
    /// Something to be read once, whatever pane is in view.
    void remark(const QString &sentence);

private:
    [[nodiscard]] bool isShowing() const { return m_feed != nullptr; } // no mall is known before the first answer
    void retry();
    void refreshRows();
    void refreshState();
    void refreshArchive();
    void wantInView();
    void more();

    MainWindow *m_window;
    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_rowsSoon;
    ThreadWiring m_thread;
    TriageWiring m_triage;
    Mall m_mall;
    QStringList m_inView; // row ids
    ConversationStore *m_store {nullptr};
    std::shared_ptr<ConversationFeed> m_feed;
    std::shared_ptr<ConversationFeed> m_all; // with archived ones, once somebody looked at the archive
    std::unique_ptr<QObject> m_connections; // context of what is connected to the mall in view
};

} // namespace atrium
