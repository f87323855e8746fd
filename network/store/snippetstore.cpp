// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/snippetstore.h"

#include "network/local/snippets.h"

#include <algorithm>
#include <utility>

namespace atrium {

SnippetStore::SnippetStore(Database *local, QObject *parent)
    : QObject(parent)
    , m_local(local)
{
}

void SnippetStore::load()
{
    m_local->read<QList<Snippet>>(local::readSnippets, this, [this](const QList<Snippet> &snippets) {
        m_loaded = true;
        const QSet<QString> early = std::exchange(m_early, {});
        for (const Snippet &snippet : snippets) {
            if (!early.contains(snippet.id))
                m_snippets.insert(snippet.id, snippet);
        }
        Q_EMIT changed();
    });
}

QList<Snippet> SnippetStore::all() const
{
    QList<Snippet> all = m_snippets.values();
    std::sort(all.begin(), all.end(), [](const Snippet &a, const Snippet &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

void SnippetStore::save(const Snippet &snippet)
{
    if (!m_loaded)
        m_early.insert(snippet.id);
    if (m_snippets.value(snippet.id) == snippet && !snippet.id.isEmpty())
        return;
    m_snippets.insert(snippet.id, snippet);
    write([snippet](QSqlDatabase &db) { return local::saveSnippet(db, snippet); });
}

void SnippetStore::remove(const QString &id)
{
    if (!m_loaded)
        m_early.insert(id);
    if (m_snippets.remove(id) > 0)
        write([id](QSqlDatabase &db) { return local::removeSnippet(db, id); });
}

void SnippetStore::write(Database::Work work)
{
    m_local->write(std::move(work), this, [this](const std::optional<DatabaseError> &error) {
        if (error)
            Q_EMIT notKept(error->detail);
    });
    Q_EMIT changed();
}

} // namespace atrium
