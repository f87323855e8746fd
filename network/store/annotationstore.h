// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/types/annotation.h"

#include <QHash>
#include <QSet>

namespace atrium {

/// The annotations of one account, in local.db. Memory answers at once; the file follows.
class AnnotationStore : public QObject {
    Q_OBJECT
public:
    explicit AnnotationStore(Database *local, QObject *parent = nullptr);

    /// Reads the file. What was saved or removed meanwhile stays so.
    void load();
    [[nodiscard]] QList<Annotation> of(const CustomerScope &scope) const; ///< in time's order
    void save(const Annotation &annotation);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    void notKept(const QString &reason); ///< technical

private:
    void write(Database::Work work);

    Database *m_local;
    QHash<QString, Annotation> m_annotations; // by id
    QSet<QString> m_early; // ids that were saved or removed before the file was read
    bool m_loaded {false};
};

} // namespace atrium
