// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notificationwords.h"

#include <QRect>

namespace atrium {

/// Where everything of one row of the centre stands (look/03). Empty boxes are not painted. Drawn from left to right; whoever paints
/// mirrors all boxes for right-to-left.
struct NotificationLayout {
    QRect fill {}; ///< of selection, hover and focus
    QRect dot {}; ///< filled: new, ring: received, not painted: seen
    QRect tile {};
    QRect icon {}; ///< in the tile
    QRect title {};
    QRect time {};
    QRect mallDot {};
    QRect mall {};
    QRect preview {};
    QRect state {};
};

/// Sizes and fonts are those of density() and typeface() at the moment. row: the whole row, in any coordinates.
[[nodiscard]] NotificationLayout layOutNotification(const NotificationWords &words, const QRect &row);

/// A day above its rows: title, and the date behind it.
struct DayLayout {
    QRect title {};
    QRect date {};
};
[[nodiscard]] DayLayout layOutDay(const DayWords &words, const QRect &row);
[[nodiscard]] int dayHeight();

} // namespace atrium
