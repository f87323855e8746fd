// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/threadwiring.h"

#include <vector>

namespace atrium {

class MainWindow;
class ThreadWindow;

/// Conversations in windows of their own. Each is joined as the one in the main window is; what is typed in one of several that show the
/// same conversation stands in all of them. They come back at the next start, until the person closes them.
class PopoutWiring : public QObject {
    Q_OBJECT
public:
    PopoutWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~PopoutWiring() override;

    /// What the last run left open; as soon as the malls are known.
    void restore();
    [[nodiscard]] QList<ThreadWindow *> windows() const;

Q_SIGNALS:
    /// Chosen in such a window, to be shown in the main one.
    void openWanted(const atrium::CustomerScope &scope, const atrium::ConversationId &id);
    /// Why there is no window.
    void remark(const QString &sentence);

private:
    struct Popout;
    void popOut(const QString &rowId);
    Popout *open(const Mall &mall, const ConversationId &id);
    void fill(Popout &popout);
    void forget(ThreadWindow *window);
    void keep() const;
    [[nodiscard]] Popout *find(const CustomerScope &scope, const ConversationId &id) const;
    void mirrorFrom(InboxPane *pane);
    void mirror(const InboxPane *from, const QString &text, int cursor);
    void clearSent();
    [[nodiscard]] QList<InboxPane *> panesOf(const QString &rowId) const; ///< that show that conversation

    MainWindow *m_window;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    std::vector<std::unique_ptr<Popout>> m_popouts;
    std::vector<std::unique_ptr<ThreadWindow>> m_leaving; // closed, and still in their own signal: they must not outlive clock and settings
    QHash<QString, const InboxPane *> m_senders; // by row id: whose text is on its way to the disk
    bool m_restored {false};
};

} // namespace atrium
