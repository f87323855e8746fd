// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium::sandbox {

// Unix-only: signals are blocked in every thread and waited for in one.

/// To be called before the first thread is started.
void holdStopSignals();
/// Returns when SIGINT or SIGTERM arrives.
void sleepUntilStopSignal();

} // namespace atrium::sandbox
