// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// Text as it is searched for: lower case, without accents, and with l for ł, o for ø, d for đ and ð, ss for ß, ae for æ, oe for œ, th for
/// þ, a for å. So "zlote" is found in "Złote". What has no width (joiners, isolates) is left out; other scripts keep their letters.
[[nodiscard]] QString folded(QStringView text);

/// Folded text that knows where it came from: for painting what was found in the text as it is shown.
struct Folded {
    QString text {};
    QList<qsizetype> from {}; ///< of each letter of `text` its place in the source; one more at the end, the source's length
};
[[nodiscard]] Folded foldedWithPlaces(QStringView text);

} // namespace atrium
