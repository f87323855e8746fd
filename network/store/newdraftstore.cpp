// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/newdraftstore.h"

#include "network/local/newdraft.h"
#include "network/store/recipientsets.h"

#include <algorithm>
#include <utility>

namespace atrium {

namespace {

constexpr qsizetype recentMost = 40; // eight are shown, of one mall or of all

struct Left {
    NewDraft draft {};
    QList<RecipientSet> recents {};
};

} // namespace

NewDraftStore::NewDraftStore(Database *local, QObject *parent)
    : QObject(parent)
    , m_local(local)
{
}

void NewDraftStore::load()
{
    const auto read = [](QSqlDatabase &db) { return Left {.draft = local::readNewDraft(db), .recents = local::readRecentSets(db)}; };
    m_local->read<Left>(read, this, [this](const Left &kept) {
        m_loaded = true;
        m_recents = distinctSets(m_recents + kept.recents, recentMost);
        Q_EMIT recentsChanged();
        if (kept.draft.isEmpty() || kept.draft == m_draft)
            return;
        NewDraft both = kept.draft;
        if (m_early) { // who began anew did not see what was there: neither is lost
            for (const Recipient &one : std::as_const(m_draft.to)) {
                if (std::none_of(both.to.cbegin(), both.to.cend(), [&](const Recipient &other) { return other.key() == one.key(); }))
                    both.to.append(one);
            }
            if (!m_draft.content.isEmpty())
                both.content += (both.content.isEmpty() ? QString() : QString(u'\n')) + m_draft.content;
            both.cursor = static_cast<int>(both.content.size());
        }
        restore(both);
    });
}

void NewDraftStore::set(const NewDraft &draft)
{
    m_early = m_early || !m_loaded;
    const bool visible = m_draft.to != draft.to || m_draft.content != draft.content;
    m_draft = draft;
    m_local->write([draft](QSqlDatabase &db) { return local::saveNewDraft(db, draft); }, this,
        [this](const std::optional<DatabaseError> &error) {
            if (error)
                Q_EMIT notKept(error->detail);
            else
                Q_EMIT kept();
        });
    if (visible)
        Q_EMIT changed();
}

void NewDraftStore::restore(const NewDraft &draft)
{
    set(draft);
    Q_EMIT restored();
}

void NewDraftStore::dropped()
{
    m_early = m_early || !m_loaded;
    if (std::exchange(m_draft, {}) != NewDraft {})
        Q_EMIT changed();
}

void NewDraftStore::remember(const RecipientSet &set)
{
    m_recents = distinctSets(QList {set} + m_recents, recentMost);
    m_local->write([recents = m_recents](QSqlDatabase &db) { return local::saveRecentSets(db, recents); }, this,
        [](const auto &) {}); // a convenience: not kept, the list of conversations still says most of it
    Q_EMIT recentsChanged();
}

} // namespace atrium
