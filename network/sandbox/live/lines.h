// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace atrium::sandbox {

/// What colleagues say while the demo runs, in one language.
struct Lines {
    const char16_t *country; // of the malls where it is spoken
    std::vector<const char16_t *> answers;
    std::vector<const char16_t *> news;
};

/// The lines of a country; English ones where there are no own.
[[nodiscard]] const Lines &linesOf(const QString &country);

} // namespace atrium::sandbox
