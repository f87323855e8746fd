// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace atrium::sandbox {

/// What people write about, to be recombined. {shop}, {place}, {unit} and {n} are filled in; the lines alternate between two people.
struct Topic {
    std::vector<const char16_t *> lines;
};

struct Language {
    std::vector<const char16_t *> places;
    std::vector<Topic> topics;
};

/// Norwegian comes first; the night watch's log is written in it.
[[nodiscard]] const std::vector<Language> &languages();
[[nodiscard]] const std::vector<const char16_t *> &shops();
/// Lines of the night watch's log.
[[nodiscard]] const std::vector<const char16_t *> &logNotes();

} // namespace atrium::sandbox
