// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/textblock.h"

#include "ui/theme/tokens.h"

#include <QFontDatabase>
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

/// Letters as wide and heavy as their run has them, in no colour yet: this decides where lines break.
QTextCharFormat shapeOf(int look, const QFont &font)
{
    QTextCharFormat format;
    if (look & TextRun::Code) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(font.pixelSize());
        format.setFont(fixed);
    }
    if (look & TextRun::Strong)
        format.setFontWeight(QFont::DemiBold);
    if (look & TextRun::Emphasis)
        format.setFontItalic(true);
    return format;
}

QTextCharFormat formatOf(int look, const QFont &font, bool coloured)
{
    QTextCharFormat format = shapeOf(look, font);
    if (!coloured)
        return format;
    if (look & TextRun::Code)
        format.setBackground(tokens().hover);
    if (look & TextRun::Marker)
        format.setForeground(tokens().muted);
    if (look & TextRun::Link) {
        format.setForeground(tokens().accent);
        format.setFontUnderline(true);
    }
    return format;
}

/// The part of [from, from + length) that lies in the piece, in its own characters.
std::optional<QTextLayout::FormatRange> within(
    const TextBlock::Piece &piece, qsizetype from, qsizetype length, const QTextCharFormat &format)
{
    const qsizetype begin = std::max(from, piece.from);
    const qsizetype end = std::min(from + length, piece.from + piece.length);
    if (begin >= end)
        return {};
    return QTextLayout::FormatRange {static_cast<int>(begin - piece.from), static_cast<int>(end - begin), format};
}

QList<QTextLayout::FormatRange> formatsOf(const TextBlock::Piece &piece, const TextSetting &setting, bool coloured)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : setting.runs) {
        if (const auto range = within(piece, run.from, run.length, formatOf(run.look, setting.font, coloured)))
            formats.append(*range);
    }
    return formats;
}

/// Behind the letters from..to of a line: in several boxes, where writing directions mix. Formats would set the letters anew, and lines
/// might break elsewhere than measured.
void paintBehind(QPainter &painter, const QTextLine &line, qsizetype from, qsizetype to, QPointF at, bool current)
{
    const int begin = static_cast<int>(std::max<qsizetype>(from, line.textStart()));
    const int end = static_cast<int>(std::min<qsizetype>(to, line.textStart() + line.textLength()));
    QList<QRectF> boxes;
    for (int i = begin; i < end; ++i) {
        const qreal a = line.cursorToX(i, QTextLine::Leading);
        const qreal b = line.cursorToX(i, QTextLine::Trailing);
        const QRectF box(at.x() + std::min(a, b), at.y() + line.y(), std::abs(b - a), line.height());
        if (!boxes.isEmpty() && boxes.last().right() + 1 >= box.left() && box.right() + 1 >= boxes.last().left())
            boxes.last() |= box;
        else
            boxes.append(box);
    }
    for (const QRectF &box : std::as_const(boxes)) {
        painter.fillRect(box, tokens().warnSoft);
        if (current) // told apart by more than a colour
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), tokens().accent);
    }
}

void paintHits(QPainter &painter, const QTextLine &line, const TextBlock::Piece &piece, const TextMarks &marks, QPointF at)
{
    for (const TextHit &hit : marks.hits) {
        if (hit.from < piece.from + piece.length && hit.from + hit.length > piece.from)
            paintBehind(painter, line, hit.from - piece.from, hit.from + hit.length - piece.from, at, hit == marks.current);
    }
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

TextBlock measureText(const QString &text, qsizetype upTo, int most, const TextSetting &setting)
{
    TextBlock block;
    upTo = std::min(upTo, text.size());
    do { // at least one piece: an empty text has a line too
        TextBlock::Piece piece {.from = block.measured, .top = block.height};
        const qsizetype end = pieceEnd(text, piece.from, upTo);
        piece.length = end - piece.from;
        const QString part = text.sliced(piece.from, piece.length);
        QTextLayout layout(part, setting.font);
        layout.setFormats(formatsOf(piece, setting, false));
        const QSize size = layOut(layout, setting.width, setting.lineDistance);
        piece.height = size.height();
        piece.rightToLeft = part.isRightToLeft();
        block.pieces.append(piece);
        block.width = std::max(block.width, std::min(size.width(), setting.width));
        block.height += piece.height;
        block.measured = end < text.size() && text.at(end) == u'\n' ? end + 1 : end;
    } while (block.measured < upTo && block.height < most);
    return block;
}

void paintText(QPainter &painter, QPoint topLeft, const TextBlock &block, const QString &text, const TextSetting &setting,
    const QColor &colour, const QRect &visible, const TextMarks &marks)
{
    painter.save();
    painter.setPen(colour);
    for (const TextBlock::Piece &piece : block.pieces) {
        const int top = topLeft.y() + piece.top;
        if (top + piece.height <= visible.top())
            continue;
        if (top > visible.bottom() || piece.from + piece.length > text.size())
            break;
        QTextLayout layout(text.sliced(piece.from, piece.length), setting.font, painter.device());
        layout.setFormats(formatsOf(piece, setting, true));
        layOut(layout, setting.width, setting.lineDistance);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int lineTop = top + static_cast<int>(line.y());
            if (lineTop + line.height() < visible.top() || lineTop > visible.bottom())
                continue;
            const qreal shift = piece.rightToLeft ? block.width - line.naturalTextWidth() : 0;
            const QPointF at(topLeft.x() + shift, top);
            paintHits(painter, line, piece, marks, at);
            line.draw(&painter, at);
        }
    }
    painter.restore();
}

qsizetype characterAt(const TextBlock &block, const QString &text, const TextSetting &setting, QPoint point)
{
    for (const TextBlock::Piece &piece : block.pieces) {
        if (point.y() < piece.top || point.y() >= piece.top + piece.height || piece.from + piece.length > text.size())
            continue;
        QTextLayout layout(text.sliced(piece.from, piece.length), setting.font);
        layout.setFormats(formatsOf(piece, setting, false));
        layOut(layout, setting.width, setting.lineDistance);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal y = point.y() - piece.top;
            if (y < line.y() || y >= line.y() + line.height())
                continue;
            const QRectF letters = line.naturalTextRect();
            const qreal x = point.x() - (piece.rightToLeft ? block.width - line.naturalTextWidth() : 0);
            if (x < letters.left() || x >= letters.right())
                return -1;
            return piece.from + line.xToCursor(x, QTextLine::CursorOnCharacter);
        }
    }
    return -1;
}

int topOfCharacter(const TextBlock &block, const QString &text, const TextSetting &setting, qsizetype character)
{
    for (const TextBlock::Piece &piece : block.pieces) {
        if (character < piece.from || character > piece.from + piece.length || piece.from + piece.length > text.size())
            continue;
        QTextLayout layout(text.sliced(piece.from, piece.length), setting.font);
        layout.setFormats(formatsOf(piece, setting, false));
        layOut(layout, setting.width, setting.lineDistance);
        const QTextLine line = layout.lineForTextPosition(static_cast<int>(character - piece.from));
        return piece.top + (line.isValid() ? static_cast<int>(line.y()) : 0);
    }
    return 0;
}

} // namespace atrium
