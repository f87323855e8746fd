// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atrium {

/// Where a word stands in its paragraph.
struct SpellWord {
    int at {};
    int length {};
    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/// The words of a paragraph that a dictionary can judge. Not among them: what has a digit, links, addresses, {{variables}}, #references,
/// what is written in capitals alone, and single letters.
[[nodiscard]] QList<SpellWord> wordsToCheck(const QString &paragraph);

/// Which of the languages ("en", "nb", "sv", "pl", "de") the text is written in, by its small words and its letters. `now` stays until
/// another one is clearly ahead; where nothing speaks for any, it is `now`, or the first one. Empty: there are none.
[[nodiscard]] QString guessedLanguage(const QString &text, const QStringList &languages, const QString &now);

} // namespace atrium
