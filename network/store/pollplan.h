// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace atrium {

using std::chrono::milliseconds;

/// How much of the program a person can see.
enum class WindowState {
    Focused, ///< the keyboard is ours
    Still, ///< it is, and nobody has touched anything for a while
    Visible,
    Hidden, ///< minimised, in the tray or on no screen
};

/// How often what is read; settings rows.
struct PollPace {
    milliseconds focused {5'000}; ///< the open thread, while the keyboard is ours
    milliseconds still {15'000}; ///< the open thread, while the keyboard is ours and nobody is at it
    milliseconds background {60'000}; ///< lists, and the open thread otherwise
    milliseconds hidden {300'000}; ///< everything, while nobody looks or each byte is paid for
    int perMinute {20}; ///< calls in any 60 s for lists, those in view, the rest and healing together
};

/// What is watched and what was done, as the plan sees it. Time is an argument: milliseconds of Clock::ticks().
struct PollSituation {
    struct Watched {
        /// Aside: its pane is not in view, and nothing else is made of it; it is not asked for.
        enum Kind { Thread, InView, Rest, Aside } kind {Rest};
        bool wanted {}; ///< somebody waits for it, or something new is likely: now rather than when it is due
        bool heals {}; ///< it has later pages that should be read again
        std::optional<qint64> askedAt {};
        std::optional<qint64> healedAt {};
    };
    qint64 now {};
    WindowState window {WindowState::Focused};
    bool metered {};
    QList<Watched> watched {};
    QList<qint64> calls {}; ///< for lists, oldest first; those over a minute old do not matter
    std::optional<qint64> restAt {}; ///< the last of them for a list out of view
    std::optional<qint64> healedAt {}; ///< and the last for a later page
};

/// Indexes are those of PollSituation::watched.
struct PollStep {
    QList<qsizetype> ask {};
    std::optional<qsizetype> heal {};
    milliseconds next {}; ///< until it is worth planning again; above 0
};

/// What to ask now, and when to think again (design 3.8). Lists in view come first; the rest take turns, the one longest not asked first,
/// spread over the minute, and a quarter as often while nobody is at the desk. A wish goes beyond the budget, a few at a time, and what it
/// takes the rest goes without.
[[nodiscard]] PollStep planPoll(const PollPace &pace, const PollSituation &situation);

} // namespace atrium
