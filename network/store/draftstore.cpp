// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/draftstore.h"

#include "network/local/drafts.h"

#include <algorithm>
#include <utility>

namespace atrium {

DraftStore::DraftStore(Database *local, QObject *parent)
    : QObject(parent)
    , m_local(local)
{
}

void DraftStore::load()
{
    m_local->read<QList<Draft>>(local::readDrafts, this, [this](const QList<Draft> &drafts) {
        const QSet<Key> early = std::exchange(m_early, {});
        m_loaded = true;
        for (const Draft &draft : drafts) {
            const Key key = keyOf(draft.scope, draft.conversation);
            const QString typed = m_drafts.value(key).content;
            if (!early.contains(key)) {
                m_drafts.insert(key, draft);
                Q_EMIT restored(draft); // the conversation may be open already, with nothing in it
            } else if (typed != draft.content) { // who typed did not see what was there: neither is lost
                Draft both = draft;
                if (!typed.isEmpty())
                    both.content += u'\n' + typed;
                both.cursor = static_cast<int>(both.content.size());
                restore(both);
            }
        }
        Q_EMIT changed();
    });
}

Draft DraftStore::draft(const CustomerScope &scope, const ConversationId &conversation) const
{
    return m_drafts.value(keyOf(scope, conversation), Draft {.scope = scope, .conversation = conversation});
}

QList<Draft> DraftStore::all() const
{
    QList<Draft> all = m_drafts.values();
    std::sort(all.begin(), all.end(), [](const Draft &a, const Draft &b) {
        return std::pair(a.scope.value, a.conversation.value) < std::pair(b.scope.value, b.conversation.value);
    });
    return all;
}

void DraftStore::set(const Draft &draft)
{
    const Key key = keyOf(draft.scope, draft.conversation);
    if (!m_loaded)
        m_early.insert(key);
    const bool visible = m_drafts.value(key).content != draft.content;
    if (draft.content.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, draft);
    m_local->write([draft](QSqlDatabase &db) { return local::saveDraft(db, draft); }, this,
        [this, draft](const std::optional<DatabaseError> &error) {
            if (error)
                Q_EMIT notKept(error->detail);
            else
                Q_EMIT kept(draft);
        });
    if (visible)
        Q_EMIT changed();
}

void DraftStore::restore(const Draft &draft)
{
    set(draft);
    Q_EMIT restored(draft);
}

void DraftStore::dropped(const CustomerScope &scope, const ConversationId &conversation)
{
    if (!m_loaded)
        m_early.insert(keyOf(scope, conversation));
    if (m_drafts.remove(keyOf(scope, conversation)) > 0)
        Q_EMIT changed();
}

} // namespace atrium
