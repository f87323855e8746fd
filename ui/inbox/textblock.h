// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace atrium {

/// A message's text as lines: plain, wrapped anywhere if need be, each paragraph in the direction of its first strong letter. The text is
/// cut into pieces (paragraphs, and parts of very long ones) that are laid out one at a time, so that only what is seen is painted.
struct TextBlock {
    struct Piece {
        qsizetype from {};
        qsizetype length {};
        int top {};
        int height {};
        bool rightToLeft {};
    };
    QList<Piece> pieces {};
    qsizetype measured {}; ///< characters of the text that the pieces cover
    int width {}; ///< of the widest line
    int height {};
};

/// Where the piece that begins at `from` ends, before `upTo`; a line break there belongs to no piece.
[[nodiscard]] qsizetype pieceEnd(const QString &text, qsizetype from, qsizetype upTo);

/// Measures `upTo` characters, or fewer when they are higher than `most` pixels: the piece that passes it is the last.
[[nodiscard]] TextBlock measureText(const QString &text, qsizetype upTo, int width, int most, const QFont &font, int lineDistance);

/// Paints the pieces that touch `visible`. width: that of measureText(); topLeft and visible are in the painter's coordinates.
void paintText(QPainter &painter, QPoint topLeft, const TextBlock &block, const QString &text, int width, const QFont &font,
    int lineDistance, const QColor &colour, const QRect &visible);

} // namespace atrium
