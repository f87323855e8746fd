// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

/// Each case is measured twice, as `name/ours` and `name/<reference>`; the ratio is made of the two medians.
namespace atrium::bench {

inline constexpr int runs = 300;
/// Cases whose name starts so count `batch` requests a run.
inline constexpr auto perSecond = "Requests a second: ";
inline constexpr int batch = 20;
inline constexpr int callRuns = 2000; ///< of single calls: a 99th percentile wants so many

class Figures;

void registerDecoding();
/// Runs at once. False when a side read something else.
[[nodiscard]] bool measureReports(Figures &figures);
/// Likewise.
[[nodiscard]] bool measurePalette(Figures &figures);
/// Starts a sandbox, which lives as long as what is returned. Null when it could not, with the reason on stderr.
[[nodiscard]] std::shared_ptr<void> registerCalls();
/// As above.
[[nodiscard]] std::shared_ptr<void> registerServing();

} // namespace atrium::bench
