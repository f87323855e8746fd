// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atrium {

/// Qt Charts shows assistive technology nothing. From the first call on, every EventChart is a chart whose children are its points, each
/// with its sentence, its place, and the cursor as focus.
void teachChartsToSpeak();

} // namespace atrium
