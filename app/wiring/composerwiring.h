// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/account/replies.h"
#include "app/wiring/snippetswiring.h"
#include "app/wiring/soon.h"
#include "models/inbox/snippets.h"
#include "models/people/textguards.h"

namespace atrium {

class InboxPane;

/// Joins the composer of the inbox pane to the drafts and the outbox, for the conversation that is open.
class ComposerWiring : public QObject {
    Q_OBJECT
public:
    ComposerWiring(InboxPane *pane, Account *account, QObject *parent = nullptr);
    ~ComposerWiring() override;

    /// From now on what is typed belongs to that conversation, whose draft is shown.
    void open(const CustomerScope &scope, const ConversationId &id);
    /// From now on it belongs to none.
    void close();
    /// A reply that was accepted marks what it answers as seen.
    void setSeesAnswered(bool sees) { m_seesAnswered = sees; }

private:
    void reply(const QString &text);
    [[nodiscard]] QList<TextConcern> concernsWith(const QString &text) const;
    void meant(const QString &text);
    void unsay(const QString &text);
    void unsayRow(const QString &localId);
    struct Said {
        QString key {}; ///< row id
        QString text {};
        QDateTime at {}; ///< UTC
    };
    void showHeld();
    void seeAnswered(const Outgoing &row);
    void show(const Draft &draft);
    [[nodiscard]] bool isOpen(const CustomerScope &scope, const ConversationId &id) const
    {
        return m_open && scope == m_scope && id == m_id;
    }
    [[nodiscard]] SnippetValues snippetValues() const;
    [[nodiscard]] QString keyOf(const CustomerScope &scope, const ConversationId &id) const;
    [[nodiscard]] qint64 unseenOf(const CustomerScope &scope, const ConversationId &id) const;

    InboxPane *m_pane;
    Account *m_account;
    CustomerScope m_scope;
    ConversationId m_id;
    bool m_open {false};
    Replies m_replies;
    Soon m_heldSoon;
    SnippetsWiring m_snippets;
    bool m_seesAnswered {true};
    QList<Said> m_said; ///< in this run, within repeatedWithin
    QSet<QString> m_meantHosts; ///< that links may lead to: it was said once
    QHash<QString, qint64> m_answered; ///< by row id: unseen messages when a reply was written that has not arrived yet
};

} // namespace atrium
