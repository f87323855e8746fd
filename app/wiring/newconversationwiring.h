// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/separatewiring.h"
#include "app/wiring/startingwiring.h"

namespace atrium {

class InboxPane;
class MainWindow;
class NewConversationPage;
class Settings;

/// Joins the page on which a conversation is begun to the people and audiences of the mall in view, the account's one draft of it, and the
/// outbox.
class NewConversationWiring : public QObject {
    Q_OBJECT
public:
    NewConversationWiring(MainWindow *window, Account *account, Clock *clock, QObject *parent = nullptr);
    ~NewConversationWiring() override;

    void show(const Mall &mall);

Q_SIGNALS:
    void mallWanted(const atrium::CustomerScope &scope);
    void openWanted(const atrium::CustomerScope &scope, const atrium::ConversationId &id);

private:
    void connectDraft();
    void load();
    void refresh();
    void refreshPeople();
    void refreshState();
    void send(const NewDraft &draft, const QStringList &confirmed);
    void sent(const NewDraft &draft);
    void goOnInExisting();
    void takenBack(const QString &localId);
    [[nodiscard]] QList<Audience> audiences() const;
    [[nodiscard]] QList<RecipientSet> recents() const;

    MainWindow *m_window;
    InboxPane *m_pane;
    NewConversationPage *m_page;
    Account *m_account;
    Clock *m_clock;
    StartingWiring m_starting;
    SeparateWiring m_separate;
    Soon m_soon;
    Soon m_peopleSoon;
    Mall m_mall;
    ConversationStore *m_store {nullptr};
    std::shared_ptr<ConversationFeed> m_feed;
    ConversationId m_existing;
    std::unique_ptr<QObject> m_connections; // context of what is connected to the mall in view
};

} // namespace atrium
