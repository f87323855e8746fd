// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/composerwiring.h"
#include "app/wiring/peekwiring.h"
#include "app/wiring/seeing.h"
#include "app/wiring/soon.h"

namespace atrium {

class InboxPane;
class ThreadExporter;

/// Joins the open thread to its messages.
class ThreadWiring : public QObject {
    Q_OBJECT
public:
    ThreadWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~ThreadWiring() override;

    void setMall(const Mall &mall, ConversationStore *store);
    /// The list is of several: the mall is that of the conversation that is open, and said beside it.
    void setMalls(const QList<Mall> &malls);
    /// The list's rows changed: the head may read differently.
    void refreshHead();

Q_SIGNALS:
    void openWanted(const QString &rowId); ///< another conversation, chosen among those shared with somebody

private:
    void goTo(const Mall &mall);
    void connectArchive();
    void connectPeople();
    void exportThread(bool json);
    void open(const QString &rowId);
    void refreshEntries();
    void refreshAllEntries();
    void refreshState();
    [[nodiscard]] bool isOpen() const { return m_feed != nullptr; }

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    ComposerWiring m_composer;
    PeekWiring m_peek;
    Seeing m_seeing;
    QSet<MessageId> m_archiving; // gone from view, and not wished yet: it can be undone
    std::unique_ptr<ThreadExporter> m_exporter;
    Soon m_entriesSoon;
    QList<Mall> m_malls; // the list is of; empty: of m_mall alone
    Mall m_mall;
    ConversationStore *m_store {nullptr};
    ConversationId m_id;
    QString m_rowId;
    std::shared_ptr<MessageFeed> m_feed;
    std::unique_ptr<QObject> m_connections;
    bool m_allDue {true}; // entries that are shown may read differently
    quint64 m_edition {}; // of the feed's rows, when entries were shown last
    qsizetype m_shown {}; // so many of them
    bool m_dividerPending {false};
};

} // namespace atrium
