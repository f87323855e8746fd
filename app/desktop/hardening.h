// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atrium {

/// A core dump of this process would hold the user's token. Release builds switch dumps off and keep other processes of the user from
/// reading our memory; debug builds stay debuggable.
void hardenProcess();

} // namespace atrium
