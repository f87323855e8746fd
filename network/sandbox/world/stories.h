// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/sendings.h"
#include "network/sandbox/world/themes.h"

namespace atrium::sandbox {

// Things that happen to a chain, planted so that an analysis can be seen to find them. Their ids are the same for every seed and
// clock, their times are told from the clock; tests/fixtures/world.md says what a good analyst would write about each.

inline constexpr qint64 firstStory = 900'011; // ids of their sendings
inline constexpr qint64 firstPartOfSplit = 901'001; // those of the campaign in three hundred parts
inline constexpr int partsOfSplit = 300;
inline constexpr qint64 splitCampaign = 920;

/// The planted sendings, in no order.
[[nodiscard]] std::vector<Sending> storySendings(Stage &stage);

/// What the campaign of a story says; null for all others.
[[nodiscard]] const ThemeText *storyText(qint64 campaign);

} // namespace atrium::sandbox
