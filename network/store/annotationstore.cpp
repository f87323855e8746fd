// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/annotationstore.h"

#include "network/local/annotations.h"

#include <algorithm>
#include <utility>

namespace atrium {

AnnotationStore::AnnotationStore(Database *local, QObject *parent)
    : QObject(parent)
    , m_local(local)
{
}

void AnnotationStore::load()
{
    m_local->read<QList<Annotation>>(local::readAnnotations, this, [this](const QList<Annotation> &kept) {
        m_loaded = true;
        const QSet<QString> early = std::exchange(m_early, {});
        for (const Annotation &one : kept) {
            if (!early.contains(one.id))
                m_annotations.insert(one.id, one);
        }
        if (!kept.isEmpty())
            Q_EMIT changed();
    });
}

QList<Annotation> AnnotationStore::of(const CustomerScope &scope) const
{
    QList<Annotation> all;
    for (const Annotation &one : m_annotations) {
        if (one.scope == scope)
            all << one;
    }
    std::sort(all.begin(), all.end(), [](const Annotation &a, const Annotation &b) { return a.at == b.at ? a.id < b.id : a.at < b.at; });
    return all;
}

void AnnotationStore::save(const Annotation &annotation)
{
    if (!m_loaded)
        m_early.insert(annotation.id);
    if (m_annotations.contains(annotation.id) && m_annotations.value(annotation.id) == annotation)
        return;
    m_annotations.insert(annotation.id, annotation);
    write([annotation](QSqlDatabase &db) { return local::saveAnnotation(db, annotation); });
}

void AnnotationStore::remove(const QString &id)
{
    if (!m_loaded)
        m_early.insert(id);
    if (m_annotations.remove(id) > 0 || !m_loaded)
        write([id](QSqlDatabase &db) { return local::removeAnnotation(db, id); });
}

void AnnotationStore::write(Database::Work work)
{
    m_local->write(std::move(work), this, [this](const std::optional<DatabaseError> &error) {
        if (error)
            Q_EMIT notKept(error->detail);
    });
    Q_EMIT changed();
}

} // namespace atrium
