// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/texthits.h"
#include "models/inbox/textruns.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace atrium {

/// A message's text as lines: no markup, wrapped anywhere if need be, each paragraph in the direction of its first strong letter. The text
/// is cut into pieces (paragraphs, and parts of very long ones) that are laid out one at a time, so that only what is seen is painted.
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

/// How a text is set: what measuring, painting and pointing must agree on.
struct TextSetting {
    QFont font {};
    int lineDistance {};
    int width {}; ///< that lines may have
    QList<TextRun> runs {};
};

/// Measures `upTo` characters, or fewer when they are higher than `most` pixels: the piece that passes it is the last.
[[nodiscard]] TextBlock measureText(const QString &text, qsizetype upTo, int most, const TextSetting &setting);

/// Places that were searched for lie on a colour of their own; the current one stands out.
struct TextMarks {
    QList<TextHit> hits {};
    std::optional<TextHit> current {};
};

/// Paints the pieces that touch `visible`. topLeft and visible are in the painter's coordinates.
void paintText(QPainter &painter, QPoint topLeft, const TextBlock &block, const QString &text, const TextSetting &setting,
    const QColor &colour, const QRect &visible, const TextMarks &marks = {});

/// The character under a point, measured from the block's top left corner; -1 beside the letters.
[[nodiscard]] qsizetype characterAt(const TextBlock &block, const QString &text, const TextSetting &setting, QPoint point);
/// Where a character's line is, from the block's top; 0 for one that is not measured.
[[nodiscard]] int topOfCharacter(const TextBlock &block, const QString &text, const TextSetting &setting, qsizetype character);

} // namespace atrium
