// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palette/paletteentry.h"

#include <optional>
#include <string_view>
#include <vector>

namespace atrium {

/// What was typed, made ready: words in search letters, and which kinds are wanted. ">" asks for commands and settings, "@" for people,
/// "#" for sendings.
struct PaletteQuery {
    struct Word {
        QString text {};
        quint64 letters {}; ///< as lettersOf()
    };
    std::vector<Word> words {}; ///< at most eight
    QChar only {}; ///< the sign in front; null for none

    [[nodiscard]] static PaletteQuery of(const QString &typed);
    [[nodiscard]] bool wants(PaletteKind kind) const;
};

/// A bit for each letter that occurs, several rare ones to a bit: most of what cannot match is known by these alone.
[[nodiscard]] quint64 lettersOf(std::u16string_view text);

/// How well a word is found, the best first.
enum class PaletteFit { Start, Word, Beside, Inside, InsideBeside, Typo, Scattered };

/// title, beside: in search letters. Beside is what else an entry is found by. Empty: it is not found.
[[nodiscard]] std::optional<PaletteFit> fitOf(std::u16string_view word, std::u16string_view title, std::u16string_view beside);

/// The stretches of a shown title that the words were found in, in order and apart.
[[nodiscard]] QList<PaletteMark> marksOf(const PaletteQuery &query, const QString &title);

} // namespace atrium
