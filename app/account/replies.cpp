// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/replies.h"

#include "app/account/outboxjoin.h"

#include <algorithm>
#include <utility>

namespace atrium {

namespace {

constexpr qsizetype sentMost = 20; // more are never held at once by hand

} // namespace

Replies::Replies(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void Replies::send(const CustomerScope &scope, const ConversationId &id, const QString &text)
{
    const Draft draft = m_account->drafts()->draft(scope, id);
    const int cursor = draft.content == text ? draft.cursor : static_cast<int>(text.size());
    const int number = m_next++;
    m_pending[number] = {.scope = scope, .id = id, .text = text, .cursor = cursor};
    m_account->outbox()->submit(
        scope, id, text, this, [this, number](const std::optional<DatabaseError> &error) { settle(number, error); });
}

void Replies::settle(int number, const std::optional<DatabaseError> &error)
{
    const Reply reply = m_pending.extract(number).mapped();
    if (error) {
        putBack(reply);
    } else {
        m_sent.append(reply);
        if (m_sent.size() > sentMost)
            m_sent.removeFirst();
        if (!reply.left) {
            m_account->drafts()->dropped(reply.scope, reply.id);
            Q_EMIT taken(reply.text);
        }
    }
    if (m_pending.empty() && !m_undoAfter.isEmpty())
        undo(std::exchange(m_undoAfter, {}));
}

void Replies::putBack(const Reply &reply)
{
    if (!reply.left) {
        Q_EMIT refused(reply.text);
        return;
    }
    Draft draft = m_account->drafts()->draft(reply.scope, reply.id);
    draft.content = draft.content.isEmpty() ? reply.text : reply.text + u'\n' + draft.content;
    draft.cursor = static_cast<int>(draft.content.size());
    m_account->drafts()->restore(draft);
    Q_EMIT refusedElsewhere(reply.text);
}

void Replies::leave(const CustomerScope &scope, const ConversationId &id)
{
    for (auto &[number, reply] : m_pending) {
        if (reply.left || reply.scope != scope || reply.id != id)
            continue;
        reply.left = true;
        Draft draft = m_account->drafts()->draft(scope, id);
        if (!draft.content.startsWith(reply.text))
            continue; // it was changed: another text by now
        draft.content.remove(0, reply.text.size());
        if (draft.content.startsWith(u'\n'))
            draft.content.remove(0, 1);
        draft.cursor = static_cast<int>(draft.content.size());
        m_account->drafts()->set(draft);
    }
}

void Replies::undo(const QString &localId)
{
    if (!m_pending.empty()) { // whose texts a composer still holds
        m_undoAfter = localId;
        return;
    }
    if (!takeBackToDraft(*m_account, localId, cursorOf(localId)))
        Q_EMIT tooLate();
}

/// After a restart nobody knows; then it is the end of its text.
std::optional<int> Replies::cursorOf(const QString &localId) const
{
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Outgoing &one) { return one.localId == localId; });
    if (row == rows.end())
        return std::nullopt;
    const auto sent = std::find_if(m_sent.crbegin(), m_sent.crend(),
        [&](const Reply &one) { return one.scope == row->scope && one.id == row->conversation && one.text == row->content; });
    return sent == m_sent.crend() ? static_cast<int>(row->content.size()) : sent->cursor;
}

} // namespace atrium
