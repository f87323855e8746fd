// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// A place in a text, in its own characters.
struct TextHit {
    int from {};
    int length {};
    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Where the words, folded as models/base/folding does it, stand in the text: from left to right, none overlapping another, `most` of them
/// at the most. An empty one stands nowhere.
[[nodiscard]] QList<TextHit> findFolded(QStringView text, const QString &words, int most = 10'000);

} // namespace atrium
