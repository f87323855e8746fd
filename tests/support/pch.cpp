// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A target needs a source of its own to own a precompiled header; this is it.
namespace {
[[maybe_unused]] constexpr int the_precompiled_header_needs_a_file = 0;
}
