// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPainter>
#include <QString>

namespace atrium {

struct Tokens;

/// Small parts that several delegates paint alike (look/11). All rectangles are in device-independent pixels.
void paintInitials(QPainter &painter, const QRect &box, const QString &initials, int tint, bool audience);
void paintBadge(QPainter &painter, const QRect &box, const QString &count);
void paintTag(QPainter &painter, const QRect &box, const QString &text);
/// A key in a thin frame; ink is the colour of the letters.
void paintKeyCap(QPainter &painter, const QRect &box, const QString &keys, const QColor &ink, const QColor &edge);
[[nodiscard]] QSize badgeSize(const QString &count);
[[nodiscard]] QSize tagSize(const QString &text);
[[nodiscard]] QSize keyCapSize(const QString &keys);
/// 2 px accent ring inside box; the focus of rows and fields.
void paintFocusRing(QPainter &painter, const QRect &box);
/// A filled box with round corners, and an edge of one pixel inside it where edge is valid.
void paintBox(QPainter &painter, const QRect &box, int radius, const QColor &fill, const QColor &edge = {});
/// A dot of 12 px in the room of a small icon: a mall's or an account's, in menus.
[[nodiscard]] QIcon dotIcon(const QColor &colour);
/// Plain remote text on one line, elided, direction by its own first strong letter and isolated from its neighbours. Left means leading:
/// it is mirrored by the painter's layout direction unless align has Qt::AlignAbsolute.
void paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
    Qt::Alignment align = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

} // namespace atrium
