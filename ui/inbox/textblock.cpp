// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/textblock.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

constexpr qsizetype longestPiece = 2'000; // characters; less than a millisecond of layout
constexpr qsizetype searchedForBlank = 200;

/// Lays one piece out, lines `distance` apart or more where a letter is taller. Returns the natural size.
QSize layOut(QTextLayout &layout, int width, int distance)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal widest = 0;
    int top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int room = std::max(distance, static_cast<int>(std::ceil(line.height())));
        line.setPosition({0, top + std::floor((room - line.height()) / 2)});
        top += room;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), top};
}

} // namespace

qsizetype pieceEnd(const QString &text, qsizetype from, qsizetype upTo)
{
    const QStringView rest = QStringView(text).sliced(from, std::min(upTo - from, longestPiece + 1));
    const qsizetype lineBreak = rest.indexOf(u'\n');
    if (lineBreak >= 0)
        return from + lineBreak;
    if (rest.size() <= longestPiece)
        return from + rest.size();
    const qsizetype blank = rest.lastIndexOf(u' ', longestPiece - 1);
    if (blank > longestPiece - searchedForBlank)
        return from + blank + 1;
    return from + (rest.at(longestPiece - 1).isHighSurrogate() ? longestPiece - 1 : longestPiece);
}

TextBlock measureText(const QString &text, qsizetype upTo, int width, int most, const QFont &font, int lineDistance)
{
    TextBlock block;
    upTo = std::min(upTo, text.size());
    do { // at least one piece: an empty text has a line too
        TextBlock::Piece piece {.from = block.measured, .top = block.height};
        const qsizetype end = pieceEnd(text, piece.from, upTo);
        piece.length = end - piece.from;
        const QString part = text.sliced(piece.from, piece.length);
        QTextLayout layout(part, font);
        const QSize size = layOut(layout, width, lineDistance);
        piece.height = size.height();
        piece.rightToLeft = part.isRightToLeft();
        block.pieces.append(piece);
        block.width = std::max(block.width, std::min(size.width(), width));
        block.height += piece.height;
        block.measured = end < text.size() && text.at(end) == u'\n' ? end + 1 : end;
    } while (block.measured < upTo && block.height < most);
    return block;
}

void paintText(QPainter &painter, QPoint topLeft, const TextBlock &block, const QString &text, int width, const QFont &font,
    int lineDistance, const QColor &colour, const QRect &visible)
{
    painter.save();
    painter.setPen(colour);
    for (const TextBlock::Piece &piece : block.pieces) {
        const int top = topLeft.y() + piece.top;
        if (top + piece.height <= visible.top())
            continue;
        if (top > visible.bottom() || piece.from + piece.length > text.size())
            break;
        QTextLayout layout(text.sliced(piece.from, piece.length), font, painter.device());
        layOut(layout, width, lineDistance);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int lineTop = top + static_cast<int>(line.y());
            if (lineTop + line.height() < visible.top() || lineTop > visible.bottom())
                continue;
            const qreal shift = piece.rightToLeft ? block.width - line.naturalTextWidth() : 0;
            line.draw(&painter, QPointF(topLeft.x() + shift, top));
        }
    }
    painter.restore();
}

} // namespace atrium
