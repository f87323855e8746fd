// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/base/actions.h"
#include "models/palette/paletteentry.h"

namespace atrium {

class InboxWiring;
class MainWindow;
class SendingsWiring;

/// Joins the palette to what can be found in the mall in view, loaded or kept on this computer, and to what becomes of what is chosen.
class PaletteWiring : public QObject {
    Q_OBJECT
public:
    PaletteWiring(MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, Clock *clock, Settings *settings,
        QObject *parent = nullptr);
    ~PaletteWiring() override;

    void show(const Mall &mall);

Q_SIGNALS:
    void mallWanted(const atrium::CustomerScope &scope); ///< it is in view when this returns
    void remark(const QString &sentence); ///< why something that was chosen could not be shown or done

private:
    void open();
    void fillCommands();
    void fillMalls();
    void fillPeople();
    void fillLoaded();
    void readConversations(const std::optional<cache::Position> &below);
    void readSendings(const std::optional<cache::Position> &below);
    void showNote();
    void take(const PaletteEntry &entry);
    void openConversation(const ConversationId &id);
    void openPerson(const UserId &id);
    void seekPerson(const UserId &id, const std::optional<cache::Position> &below);
    [[nodiscard]] PaletteEntry entryOf(const Conversation &conversation) const;
    [[nodiscard]] PaletteEntry entryOf(const Sending &sending) const;
    [[nodiscard]] QString refusalOf(ActionId id) const;
    [[nodiscard]] bool isOpen() const;
    void remember(const PaletteKey &key);

    MainWindow *m_window;
    Account *m_account;
    InboxWiring *m_inbox;
    SendingsWiring *m_sendings;
    Clock *m_clock;
    Settings *m_settings;
    Mall m_mall;
    ConversationStore *m_conversationStore {};
    std::shared_ptr<ConversationFeed> m_conversations;
    std::shared_ptr<SendingFeed> m_sendingFeed;
    QList<PaletteEntry> m_keptConversations; // while they are read
    QList<PaletteEntry> m_keptSendings; // likewise
    qint64 m_keptAt {-1}; // ticks; when the reading of what is kept began
    int m_reading {}; // of the two that are under way
    bool m_peopleDue {true}; // somebody has a name, or another one, since they were taken in
    bool m_namesDue {}; // of people in conversations, or of sendings, that were not known when they were read
    QList<PaletteKey> m_recents;
    Wait m_peopleSoon;
    bool m_peopleWait {};
    std::unique_ptr<QObject> m_connections; // context of what belongs to the mall in view
};

} // namespace atrium
