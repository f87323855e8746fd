// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/digits.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

/// Calls step(piece, advance, isDigit) from left to right; runs without digits stay whole, so that their letters keep kerning.
template<class Step>
void walk(const QString &text, const QFontMetricsF &metrics, Step step)
{
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    qsizetype from = 0;
    while (from < text.size()) {
        if (text.at(from).isDigit()) {
            const QString digit = text.mid(from, 1);
            step(digit, std::max(widest, metrics.horizontalAdvance(digit)), true);
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isDigit())
            ++to;
        const QString run = text.mid(from, to - from);
        step(run, metrics.horizontalAdvance(run), false);
        from = to;
    }
}

} // namespace

int digitsWidth(const QString &text, const QFont &font)
{
    qreal width = 0;
    walk(text, QFontMetricsF(font), [&](const QString &, qreal advance, bool) { width += advance; });
    return static_cast<int>(std::ceil(width));
}

void paintDigits(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align)
{
    const QFontMetricsF metrics(font, painter.device());
    const int width = digitsWidth(text, font);
    int left = box.x();
    if (align & Qt::AlignRight)
        left += box.width() - width;
    else if (align & Qt::AlignHCenter)
        left += (box.width() - width) / 2;
    qreal x = left;
    const qreal baseline = std::round(box.y() + (box.height() - metrics.height()) / 2 + metrics.ascent());
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    if (text.isRightToLeft()) { // pieces in their order would be the wrong order: equal widths are the lesser good
        painter.drawText(QPointF(x, baseline), text);
        painter.restore();
        return;
    }
    painter.setLayoutDirection(Qt::LeftToRight); // or each run's blanks jump to its other end
    walk(text, metrics, [&](const QString &piece, qreal advance, bool digit) {
        const qreal shift = digit ? (advance - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter.drawText(QPointF(x + shift, baseline), piece);
        x += advance;
    });
    painter.restore();
}

} // namespace atrium
