// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/snippets.h"

namespace atrium {

/// Snippets as a file for a colleague or another computer.
[[nodiscard]] QByteArray snippetsToJson(const QList<Snippet> &snippets);

/// What a file holds that is not there yet.
struct ImportedSnippets {
    QString problem {}; ///< one sentence; empty when the file was taken
    QList<Snippet> fresh {}; ///< with ids of their own
    int known {}; ///< are there already, word for word
    int tooMany {}; ///< had no room
};
/// The file is a stranger's: sizes are bounded, what has no text is left out, and it is taken as a whole or not at all.
[[nodiscard]] ImportedSnippets snippetsFromJson(const QByteArray &json, const QList<Snippet> &present);
/// What came of it, in one sentence.
[[nodiscard]] QString importSentence(const ImportedSnippets &imported);

} // namespace atrium
