// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/types/snippet.h"

#include <QHash>
#include <QSet>

namespace atrium {

/// The snippets of one account, in local.db. Memory answers at once; the file follows.
class SnippetStore : public QObject {
    Q_OBJECT
public:
    explicit SnippetStore(Database *local, QObject *parent = nullptr);

    /// Reads the file. What was saved or removed meanwhile stays so.
    void load();
    [[nodiscard]] QList<Snippet> all() const; ///< in the order of their names
    void save(const Snippet &snippet);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    void notKept(const QString &reason); ///< technical

private:
    void write(Database::Work work);

    Database *m_local;
    QHash<QString, Snippet> m_snippets; // by id
    QSet<QString> m_early; // ids that were saved or removed before the file was read
    bool m_loaded {false};
};

} // namespace atrium
