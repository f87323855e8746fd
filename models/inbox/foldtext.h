// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// A text as it is compared: small letters without their marks; l for ł, o for ø, d for đ, ss for ß, ae for æ and the like. What is not
/// seen (marks, zero-width and other format characters) is left out.
struct FoldedText {
    QString text {};
    QList<int> origins {}; ///< of each letter: where in the source it stands; one more, the source's length
};

[[nodiscard]] QString foldText(QStringView text);
[[nodiscard]] FoldedText foldWithOrigins(QStringView text);

/// A place in a text, in its own characters.
struct TextHit {
    int from {};
    int length {};
    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Where the folded words stand in the text, from left to right, none overlapping another; `most` of them at the most. An empty one stands
/// nowhere.
[[nodiscard]] QList<TextHit> findFolded(QStringView text, const QString &folded, int most = 10'000);

} // namespace atrium
