// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"
#include "network/types/recipient.h"

#include <QDateTime>
#include <QTimeZone>

/// What is said before a message goes to many, or from the wrong mall (features 3.11): pure.
namespace atrium {

/// How far a message goes.
struct Spread {
    struct Line {
        bool audience {};
        QString title {}; ///< names, single line, plain
        QString note {}; ///< roles; since when the size is known
        std::optional<qint64> size {}; ///< empty: not reported
        friend bool operator==(const Line &, const Line &) = default;
    };
    qint64 people {}; ///< those chosen and the sizes that are known; whoever is in two audiences counts twice
    int unknown {}; ///< audiences whose size is not reported
    QList<Line> lines {};
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// audiences: what is known of them. Days are those of the zone.
[[nodiscard]] Spread reachOf(const QList<Recipient> &to, const QList<Audience> &audiences, const QDateTime &now, const QTimeZone &zone);
/// More than `limit` people, or any audience of unknown size: sending needs a second, deliberate act.
[[nodiscard]] bool reachesMany(const Spread &reach, int limit);
/// "This reaches 44 people and 1 audience whose size is not reported".
[[nodiscard]] QString reachSentence(const Spread &reach, bool separately);
/// "41 people", "size not reported".
[[nodiscard]] QString sizeWords(const std::optional<qint64> &size);

/// Those who were chosen in another mall than the one written from.
[[nodiscard]] QList<Recipient> foreignOf(const QList<Recipient> &to, const CustomerScope &from);
/// "Katarzyna Wiśniewska was chosen at Galeria Lipowa. You are writing from Fjordtorget." Both names are plain, single-line text.
[[nodiscard]] QString foreignSentence(const QList<Recipient> &foreign, const QString &home, const QString &from);

/// As it is shown: plain, single line. "Audience #15" where no name is known.
[[nodiscard]] QString nameOf(const Recipient &one);
[[nodiscard]] QString nameOf(const Audience &one);
/// "Magnus Øvergård, Solveig Hegdal +2".
[[nodiscard]] QString namesOf(const QList<Recipient> &to, qsizetype most);

} // namespace atrium
