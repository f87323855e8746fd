// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/user.h"

namespace atrium {

/// Name as shown; "Unknown person" until the user list has it.
[[nodiscard]] QString nameOf(const User &user);
/// How a message's author is named before a preview: the first name, or the name; empty for someone not known yet.
[[nodiscard]] QString shortNameOf(const User &user);
/// One or two capitals; "?" for someone not known yet.
[[nodiscard]] QString initialsOf(const User &user);
[[nodiscard]] int tintOf(const UserId &id); ///< 0..5, same for the same person everywhere

} // namespace atrium
