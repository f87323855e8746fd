// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/annotation.h"

#include <QList>

class QSqlDatabase;

/// The table of annotations. Each function runs on the database thread.
namespace atrium::local {

[[nodiscard]] QList<Annotation> readAnnotations(QSqlDatabase &db);
/// Returns an error text or nothing, as the next one does.
[[nodiscard]] QString saveAnnotation(QSqlDatabase &db, const Annotation &annotation);
[[nodiscard]] QString removeAnnotation(QSqlDatabase &db, const QString &id);

} // namespace atrium::local
