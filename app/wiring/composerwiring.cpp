// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/composerwiring.h"

#include "app/account/outboxjoin.h"
#include "models/inbox/conversationsmodel.h"
#include "ui/inbox/inboxpane.h"

namespace atrium {

ComposerWiring::ComposerWiring(InboxPane *pane, Account *account, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
{
    Outbox *outbox = account->outbox();
    DraftStore *drafts = account->drafts();
    connect(pane, &InboxPane::replyWanted, this, &ComposerWiring::reply);
    connect(pane, &InboxPane::resendWanted, outbox, &Outbox::resend);
    connect(pane, &InboxPane::discardWanted, this, [account](const QString &localId) { takeBackToDraft(*account, localId); });
    connect(drafts, &DraftStore::restored, this, &ComposerWiring::showRestored);
    connect(pane, &InboxPane::draftChanged, this, [this, drafts](const QString &text, int cursor) {
        drafts->set({.scope = m_scope, .conversation = m_id, .content = text, .cursor = cursor});
    });
    connect(drafts, &DraftStore::kept, this, [this](const Draft &draft) {
        m_pane->setDraftKept(draft.conversation == m_id && draft.scope == m_scope && !draft.content.isEmpty());
    });
    connect(drafts, &DraftStore::notKept, this,
        [this] { m_pane->draftRefused(tr("This text cannot be kept on the disk. Copy it before you close.")); });
    connect(outbox, &Outbox::arrived, this, &ComposerWiring::seeAnswered);
}

void ComposerWiring::open(const CustomerScope &scope, const ConversationId &id)
{
    m_scope = scope;
    m_id = id;
    m_open = true;
    const Draft draft = m_account->drafts()->draft(scope, id);
    m_pane->setDraft(draft.content, draft.cursor);
}

void ComposerWiring::reply(const QString &text)
{
    if (!m_open)
        return;
    const CustomerScope scope = m_scope;
    if (const qint64 unseen = unseenOf(scope, m_id); unseen > 0)
        m_answered[keyOf(scope, m_id)] = unseen;
    m_account->outbox()->submit(scope, m_id, text, this, [this, text, scope, id = m_id](const std::optional<DatabaseError> &error) {
        if (error) {
            m_pane->draftRefused(tr("This message could not be kept on the disk, so it was not sent. The text is still here."));
            return;
        }
        m_account->drafts()->dropped(scope, id);
        if (id == m_id)
            m_pane->draftTaken(text);
    });
}

/// Who answers has read what stood there, but not what came while the answer waited to be sent.
void ComposerWiring::seeAnswered(const Outgoing &row)
{
    const qint64 read = m_answered.take(keyOf(row.scope, row.conversation));
    if (m_seesAnswered && read > 0 && unseenOf(row.scope, row.conversation) <= read)
        m_account->conversations(row.scope)->markSeen(row.conversation);
}

QString ComposerWiring::keyOf(const CustomerScope &scope, const ConversationId &id) const
{
    return ConversationsModel::rowIdOf({m_account->id(), scope, id.text()});
}

/// Zero for a conversation that is not in the list.
qint64 ComposerWiring::unseenOf(const CustomerScope &scope, const ConversationId &id) const
{
    const int row = m_pane->conversations()->rowOf(keyOf(scope, id));
    return row < 0 ? 0 : m_pane->conversations()->rowAt(row).conversation.unseen;
}

void ComposerWiring::showRestored(const Draft &draft)
{
    if (m_open && draft.scope == m_scope && draft.conversation == m_id)
        m_pane->setDraft(draft.content, draft.cursor);
}

} // namespace atrium
