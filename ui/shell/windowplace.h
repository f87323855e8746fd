// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

#include <optional>

namespace atrium {

/// Where a window was left. Device-independent pixels of the virtual desktop.
struct WindowPlace {
    QRect box {}; ///< its frame's corner and its size, as it is while not maximised
    bool maximised {};
    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;

    [[nodiscard]] QByteArray toText() const; ///< "120,80,1280,800" and ",maximised"
    [[nodiscard]] static std::optional<WindowPlace> fromText(const QByteArray &text);
};

/// Where a window that was left at `box` comes up now. It stays there while its upper edge can be reached on one of the screens; else it
/// moves into the nearest one, no larger than that. screens: what windows may take of each, the primary one first; without any, box stays.
[[nodiscard]] QRect placedOnScreens(const QRect &box, const QList<QRect> &screens);

} // namespace atrium
