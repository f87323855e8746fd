// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// What this program was built from.
struct BuildInfo {
    QString version {}; ///< "0.1.0"
    QString commit {}; ///< of its source, abbreviated; empty where it was built without its history
    QString qtBuilt {}; ///< the Qt it was compiled with
    QString qtRunning {}; ///< the one it runs on now
};
[[nodiscard]] BuildInfo buildInfo();

/// Something this program stands on, with the licence it may be used under.
struct Library {
    QString name {};
    QString licence {}; ///< SPDX identifier
    QString copyright {};
    QString homepage {};
    friend bool operator==(const Library &, const Library &) = default;
};
/// From the lines of packaging/licences/libraries.csv, the first of which names the columns; others that lack one are left out.
[[nodiscard]] QList<Library> librariesFrom(const QByteArray &csv);
/// Those of this program; the same list is in its package, with versions (packaging/sbom).
[[nodiscard]] QList<Library> libraries();

} // namespace atrium
