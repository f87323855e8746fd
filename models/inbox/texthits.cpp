// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/texthits.h"

#include "models/base/folding.h"

namespace atrium {

QList<TextHit> findFolded(QStringView text, const QString &words, int most)
{
    QList<TextHit> hits;
    if (words.isEmpty() || !folded(text).contains(words)) // most texts have none, and need no account of where letters came from
        return hits;
    const Folded all = foldedWithPlaces(text);
    qsizetype at = all.text.indexOf(words);
    while (at >= 0 && hits.size() < most) {
        const qsizetype from = all.from.at(at);
        const qsizetype last = at + words.size() - 1;
        qsizetype after = last + 1; // past what else the last letter is spelled as
        while (after < all.text.size() && all.from.at(after) == all.from.at(last))
            ++after;
        const qsizetype end = all.from.at(after);
        hits.append({.from = static_cast<int>(from), .length = static_cast<int>(end - from)});
        at = all.text.indexOf(words, after);
    }
    return hits;
}

} // namespace atrium
