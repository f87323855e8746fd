// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace atrium::sandbox {

/// How big the world shall be.
struct Scale {
    quint64 seed {1};
    int conversations {40};
    int users {30};
    int malls {3};
    int messages {0};
    int sendings {-1}; // below 0: as the world says
    int notifications {-1}; // at most, of each user in each mall; as above
    bool chain {false}; // twelve malls and eighteen months around the small world
    QStringList asked {}; // which of these a kept world has to agree with
};

/// Fills an empty database with the world as it is at `now`; a file that holds a world already is left as it is, and
/// refused when it is another one than was asked for. Empty, or one
/// sentence about `file`.
[[nodiscard]] QString seedWorld(const QSqlDatabase &database, const QString &file, const Scale &scale, const QDateTime &now);

} // namespace atrium::sandbox
