// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/outboxwiring.h"

#include "ui/outbox/outboxpane.h"

#include <algorithm>

namespace atrium {

OutboxWiring::OutboxWiring(OutboxPane *pane, Account *account, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_join(account)
    , m_soon([this] { m_pane->setContents(m_join.contents()); })
{
    connect(&m_join, &OutboxJoin::changed, &m_soon, &Soon::ask);
    connect(account->outbox(), &Outbox::started, this, &OutboxWiring::seeStarted);
    connectWishes();
    m_pane->setContents(m_join.contents());
}

OutboxWiring::~OutboxWiring()
{
    for (const QString &localId : std::as_const(m_edited))
        m_account->outbox()->endEdit(localId);
    m_pane->setContents({});
    m_pane->tell({});
}

void OutboxWiring::connectWishes()
{
    Outbox *outbox = m_account->outbox();
    Marks *marks = outbox->marks();
    Permits *permits = m_account->permits();
    connect(m_pane, &OutboxPane::openWanted, this, &OutboxWiring::openWanted);
    connect(m_pane, &OutboxPane::editWanted, this, &OutboxWiring::edit);
    connect(m_pane, &OutboxPane::editSaved, this, &OutboxWiring::save);
    connect(m_pane, &OutboxPane::editLeft, this, &OutboxWiring::endEdit);
    // Whoever asks again by hand may have been given the permit in the meantime.
    connect(m_pane, &OutboxPane::retryWanted, permits, &Permits::forget);
    connect(m_pane, &OutboxPane::marksRetryWanted, permits, &Permits::forget);
    connect(m_pane, &OutboxPane::retryAllWanted, permits, &Permits::forget);
    connect(m_pane, &OutboxPane::retryWanted, outbox, &Outbox::resend);
    connect(m_pane, &OutboxPane::retryAllWanted, outbox, &Outbox::resendAll);
    connect(m_pane, &OutboxPane::sendAloneWanted, outbox, &Outbox::sendAlone);
    connect(m_pane, &OutboxPane::sendNowWanted, outbox, &Outbox::sendNow);
    connect(m_pane, &OutboxPane::pauseWanted, outbox, &Outbox::setPaused);
    connect(m_pane, &OutboxPane::takeBackWanted, this, &OutboxWiring::takeBack);
    connect(m_pane, &OutboxPane::discardWanted, outbox, [outbox](const QString &localId) { (void)outbox->takeBack(localId); });
    const auto resend = [marks](const QList<MarkWish> &wishes) {
        for (const MarkWish &wish : wishes)
            marks->resend(wish);
    };
    connect(m_pane, &OutboxPane::marksRetryWanted, marks, resend);
    connect(m_pane, &OutboxPane::retryAllWanted, marks, [marks, resend] { resend(marks->wishes()); }); // only refused ones heed it
    connect(m_pane, &OutboxPane::marksTakeBackWanted, marks, [marks](const QList<MarkWish> &wishes) {
        for (const MarkWish &wish : wishes)
            marks->takeBack(wish);
    });
}

void OutboxWiring::edit(const QString &localId)
{
    if (!m_account->outbox()->beginEdit(localId)) // it has left in this moment, and its row says so
        return;
    m_edited.insert(localId);
    m_pane->openEditor(localId);
}

void OutboxWiring::save(const QString &localId, const QString &text)
{
    m_account->outbox()->edit(localId, text, this, [this, localId](const std::optional<DatabaseError> &error) {
        if (error) {
            m_pane->refuseEdit(localId, tr("The new text could not be kept on the disk. It is still here, and nothing was sent."));
            return;
        }
        m_edited.remove(localId);
        m_pane->closeEditor(localId);
    });
}

void OutboxWiring::endEdit(const QString &localId)
{
    m_edited.remove(localId);
    m_account->outbox()->endEdit(localId);
}

void OutboxWiring::takeBack(const QString &localId)
{
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Outgoing &one) { return one.localId == localId; });
    if (row == rows.end())
        return;
    const CustomerScope scope = row->scope;
    const ConversationId conversation = row->conversation; // the row goes
    if (takeBackToDraft(*m_account, localId))
        m_pane->note(tr("Not sent. The text is in the conversation's draft again."), scope, conversation);
}

/// The list has it, and whoever still looks at it goes on where it now is.
void OutboxWiring::seeStarted(const Outgoing &row, const std::optional<Kept<Conversation>> &conversation)
{
    m_account->conversations(row.scope)->conversations()->refresh();
    if (conversation && m_pane->isLookingAt(row.localId))
        Q_EMIT openWanted(row.scope, conversation->value.id);
}

} // namespace atrium
