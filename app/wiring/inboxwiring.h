// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "app/wiring/threadwiring.h"
#include "app/wiring/triagewiring.h"
#include "network/store/mergedconversations.h"
#include "network/types/liststate.h"

namespace atrium {

class InboxPane;
class MainWindow;

/// Joins the inbox's list to the conversations of the mall in view, or of all malls.
class InboxWiring : public QObject {
    Q_OBJECT
public:
    InboxWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~InboxWiring() override;

    void show(const Mall &mall);
    /// Rows of several malls stand together, and each keeps its own: what is done with it is done there.
    void showAll(const QList<Mall> &malls);
    [[nodiscard]] bool showsAll() const { return m_malls.size() > 1; }
    /// Opens a conversation of a mall in view. done: empty, or why it cannot be shown; not called when a mall is shown meanwhile.
    void open(const CustomerScope &scope, const ConversationId &id, const std::function<void(const std::optional<ApiError> &)> &done);

Q_SIGNALS:
    /// Something to be read once, whatever pane is in view.
    void remark(const QString &sentence);

private:
    [[nodiscard]] bool isShowing() const { return !m_merged.isEmpty(); } // no mall is known before the first answer
    [[nodiscard]] bool inArchive() const;
    void begin(const QList<Mall> &malls);
    void watch();
    void retry();
    void refreshRows();
    void refreshState();
    void refreshArchive();
    [[nodiscard]] ListState stateOfAll() const;
    void tellTrouble();
    [[nodiscard]] QTimeZone listZone() const;
    void wantInView();

    MainWindow *m_window;
    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_rowsSoon;
    ThreadWiring m_thread;
    TriageWiring m_triage;
    QList<Mall> m_malls; // in view
    QStringList m_inView; // row ids
    MergedConversations m_merged; // of m_malls, in their order
    QSet<Key> m_wanted; // to be opened: they are shown wherever they belong
    std::unique_ptr<QObject> m_connections; // context of what is connected to the malls in view
};

} // namespace atrium
