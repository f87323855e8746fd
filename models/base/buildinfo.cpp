// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/buildinfo.h"

#include <QFile>

namespace atrium {

using namespace Qt::StringLiterals;

BuildInfo buildInfo()
{
    return {.version = QStringLiteral(ATRIUM_VERSION),
        .commit = QStringLiteral(ATRIUM_COMMIT),
        .qtBuilt = QStringLiteral(QT_VERSION_STR),
        .qtRunning = QString::fromLatin1(qVersion())};
}

QList<Library> librariesFrom(const QByteArray &csv)
{
    QList<Library> list;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 5)
            list.append({.name = cells[0], .licence = cells[2], .copyright = cells[3], .homepage = cells[4]});
    }
    return list;
}

QList<Library> libraries()
{
    QFile file(u":/licences/libraries.csv"_s);
    return file.open(QIODevice::ReadOnly) ? librariesFrom(file.readAll()) : QList<Library>();
}

} // namespace atrium
