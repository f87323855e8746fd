// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/messagelength.h"

#include "network/types/snippet.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace atrium {

/// What the variables of a snippet stand for in one conversation. An empty one is not known, and stays a variable.
struct SnippetValues {
    QString name {}; ///< {{name}}: first name of the one other person; of several nobody can say whose
    QString mall {}; ///< {{mall}}
    QString date {}; ///< {{date}}: today, as one writes it in the mall's country
    QString myName {}; ///< {{my name}}
    friend bool operator==(const SnippetValues &, const SnippetValues &) = default;
};

/// A variable in a text that is not filled in.
struct Placeholder {
    int at {}; ///< of the first brace
    int length {}; ///< braces included
    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// What one has begun to type to find a snippet.
struct SnippetQuery {
    int at {}; ///< of the slash
    QString words {}; ///< behind it
    friend bool operator==(const SnippetQuery &, const SnippetQuery &) = default;
};

constexpr int snippetNameMost = 60; ///< letters
constexpr int snippetTextMost = longestMessage; ///< as long as a message can be
constexpr int snippetsMost = 500;

/// The variables that can be filled in, as one writes them.
[[nodiscard]] QStringList snippetVariables();
/// The text with what is known filled in; what is not known stays as it is. Upper and lower case are the same.
[[nodiscard]] QString filledIn(const QString &text, const SnippetValues &values);
/// The first one at or behind `from`; a variable is at most 60 letters on one line.
[[nodiscard]] std::optional<Placeholder> nextPlaceholder(const QString &text, int from = 0);
/// today, short, as one writes it in that country ("NO"); by the locale in force where the country is not known.
[[nodiscard]] QString dateIn(const QString &country, const QDate &today);

/// Whether the text before the cursor ends in a slash that begins a word, with at most 40 letters behind it and no blank among them. What
/// stands behind `closedAt`, where one closed the list, is no query any more; -1: nowhere.
[[nodiscard]] std::optional<SnippetQuery> snippetQueryIn(const QString &before, int closedAt = -1);
/// Those whose name or text has each word: names that begin so first, then names, then texts; letters with and without marks are the same.
[[nodiscard]] QList<Snippet> snippetsMatching(const QList<Snippet> &all, const QString &words);
/// What stands for it in a list: its name, or the beginning of its text.
[[nodiscard]] QString snippetTitle(const Snippet &snippet);

} // namespace atrium
