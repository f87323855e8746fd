// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/composerwiring.h"

#include "app/account/outboxjoin.h"
#include "app/wiring/mallof.h"
#include "app/wiring/zone.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/plaintext.h"
#include "ui/inbox/inboxpane.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr int quoteMost = 60; // letters
constexpr qsizetype mayBeRepeated = 20; // letters: "Thank you!" is said twice in any talk

} // namespace

ComposerWiring::ComposerWiring(InboxPane *pane, Account *account, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_replies(account)
    , m_heldSoon([this] { showHeld(); })
    , m_snippets(pane, account)
{
    pane->setSnippetValues([this] { return snippetValues(); });
    Outbox *outbox = account->outbox();
    DraftStore *drafts = account->drafts();
    pane->setTextCheck([this](const QString &text) {
        const Mall from = mallOf(*m_account, m_scope);
        QStringList sentences;
        for (const TextConcern &concern : concernsWith(text)) {
            if (concern.kind != TextConcern::Unfilled) // the composer's own
                sentences << sentenceFor(concern, from);
        }
        return sentences;
    });
    connect(pane, &InboxPane::textMeant, this, &ComposerWiring::meant);
    connect(pane, &InboxPane::replyWanted, this, &ComposerWiring::reply);
    connect(pane, &InboxPane::resendWanted, outbox, &Outbox::resend);
    connect(pane, &InboxPane::discardWanted, this, [this](const QString &localId) {
        unsayRow(localId);
        takeBackToDraft(*m_account, localId);
    });
    connect(pane, &InboxPane::undoSendWanted, this, [this](const QString &localId) {
        unsayRow(localId);
        m_replies.undo(localId);
    });
    connect(&m_replies, &Replies::taken, pane, &InboxPane::draftTaken);
    connect(&m_replies, &Replies::refused, this, [this](const QString &text) {
        unsay(text);
        m_pane->draftRefused(tr("This message could not be kept on the disk, so it was not sent. The text is still here."));
    });
    connect(&m_replies, &Replies::refusedElsewhere, this, [this](const QString &text) {
        m_pane->say(tr("A message could not be kept on the disk, so it was not sent. It is in its conversation's draft: %1", "a message")
                        .arg(isolated(singleLine(text, quoteMost))));
    });
    connect(&m_replies, &Replies::tooLate, this, [this] { m_pane->say(tr("It has just left and cannot be brought back.")); });
    connect(pane, &InboxPane::sendNowWanted, outbox, &Outbox::sendNow);
    connect(outbox, &Outbox::changed, &m_heldSoon, &Soon::ask);
    connect(drafts, &DraftStore::restored, this, &ComposerWiring::show);
    connect(pane, &InboxPane::draftChanged, this, [this, drafts](const QString &text, int cursor) {
        if (m_open)
            drafts->set({.scope = m_scope, .conversation = m_id, .content = text, .cursor = cursor});
    });
    connect(drafts, &DraftStore::kept, this,
        [this](const Draft &draft) { m_pane->setDraftKept(isOpen(draft.scope, draft.conversation) && !draft.content.isEmpty()); });
    connect(
        drafts, &DraftStore::notKept, this, [this] { m_pane->say(tr("This text cannot be kept on the disk. Copy it before you close.")); });
    connect(outbox, &Outbox::arrived, this, &ComposerWiring::seeAnswered);
}

ComposerWiring::~ComposerWiring()
{
    m_pane->setSnippetValues({});
    m_pane->setTextCheck({});
    m_pane->setHeld({});
}

void ComposerWiring::open(const CustomerScope &scope, const ConversationId &id)
{
    m_scope = scope;
    m_id = id;
    m_open = true;
    show(m_account->drafts()->draft(scope, id));
    showHeld();
}

void ComposerWiring::close()
{
    if (m_open)
        m_replies.leave(m_scope, m_id);
    m_open = false;
    showHeld();
}

void ComposerWiring::reply(const QString &text)
{
    if (!m_open)
        return;
    if (const qint64 unseen = unseenOf(m_scope, m_id); unseen > 0)
        m_answered[keyOf(m_scope, m_id)] = unseen;
    const QDateTime now = m_account->client()->clock()->now();
    m_said.removeIf([&](const Said &one) { return !isLately(one.at, now); });
    m_said.append({.key = keyOf(m_scope, m_id), .text = text.trimmed(), .at = now});
    m_replies.send(m_scope, m_id, text);
}

/// As for a conversation that is begun (features 3.11), but for who it goes to: they are chosen already. A host that was meant once is not
/// asked about again, or nobody would read the question.
QList<TextConcern> ComposerWiring::concernsWith(const QString &text) const
{
    if (!m_open)
        return {};
    QList<TextConcern> concerns = concernsOf(text, mallOf(*m_account, m_scope), m_account->malls());
    concerns.removeIf([this](const TextConcern &one) {
        const bool host = one.kind == TextConcern::StrangeHost || one.kind == TextConcern::DevHost;
        return host && m_meantHosts.contains(one.what.toLower());
    });
    const QDateTime now = m_account->client()->clock()->now();
    const QString key = keyOf(m_scope, m_id);
    const bool repeated = text.trimmed().size() >= mayBeRepeated && std::any_of(m_said.begin(), m_said.end(), [&](const Said &one) {
        return one.key == key && one.text == text.trimmed() && isLately(one.at, now);
    });
    if (repeated)
        concerns.append(TextConcern {.kind = TextConcern::Repeated});
    return concerns;
}

void ComposerWiring::meant(const QString &text)
{
    QStringList kinds;
    for (const TextConcern &one : concernsWith(text)) {
        kinds << wordFor(one.kind);
        if (one.kind == TextConcern::StrangeHost || one.kind == TextConcern::DevHost)
            m_meantHosts.insert(one.what.toLower());
    }
    kinds.removeDuplicates();
    if (!kinds.isEmpty())
        m_account->auditConfirmed(Account::Confirmed::Reply, m_scope, kinds);
}

/// It comes back before it has left, or never left: sent again, it is not a second time.
void ComposerWiring::unsay(const QString &text)
{
    const QString key = keyOf(m_scope, m_id);
    m_said.removeIf([&](const Said &one) { return one.key == key && one.text == text.trimmed(); });
}

void ComposerWiring::unsayRow(const QString &localId)
{
    for (const OutboxEntry &entry : m_account->outbox()->entries()) {
        if (entry.row.localId == localId)
            unsay(entry.row.content);
    }
}

void ComposerWiring::showHeld()
{
    QList<Outgoing> held;
    if (m_open) {
        const QList<OutboxEntry> entries = m_account->outbox()->entries();
        for (const OutboxEntry &entry : entries) {
            if (entry.rest == OutgoingRest::Hold && isOpen(entry.row.scope, entry.row.conversation))
                held.append(entry.row);
        }
    }
    m_pane->setHeld(held);
}

/// Of a group, and of an audience, nobody can say whose name is meant.
SnippetValues ComposerWiring::snippetValues() const
{
    SnippetValues values;
    if (!m_open)
        return values;
    const Mall here = mallOf(*m_account, m_scope);
    values.mall = singleLine(here.name);
    values.date = dateIn(here.country, m_account->client()->clock()->now().toTimeZone(zoneOf(here)).date());
    values.myName = singleLine(m_account->conversations(m_scope)->myself().fullName());
    if (const int row = m_pane->conversations()->rowOf(keyOf(m_scope, m_id)); row >= 0) {
        const ConversationCard &card = m_pane->conversations()->rowAt(row);
        if (card.people.size() == 1 && card.conversation.audiences.isEmpty())
            values.name = singleLine(card.people.constFirst().firstName);
    }
    return values;
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

/// Zero for a conversation that is not known; which view of the list is shown changes nothing.
qint64 ComposerWiring::unseenOf(const CustomerScope &scope, const ConversationId &id) const
{
    const auto card = m_pane->conversations()->card(keyOf(scope, id));
    return card ? card->conversation.unseen : 0;
}

void ComposerWiring::show(const Draft &draft)
{
    if (isOpen(draft.scope, draft.conversation))
        m_pane->setDraft(draft.content, draft.cursor);
}

} // namespace atrium
