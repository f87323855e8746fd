// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/digits.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

namespace atrium {

namespace {

/// Of one font on one device; measuring shapes a text each time, and a table has thousands of numbers.
struct DigitWidths {
    std::array<qreal, 10> each {};
    qreal widest {};

    explicit DigitWidths(const QFontMetricsF &metrics)
    {
        for (size_t i = 0; i < each.size(); ++i)
            each[i] = metrics.horizontalAdvance(QChar(static_cast<char16_t>(u'0' + i)));
        widest = *std::max_element(each.begin(), each.end());
    }
};

/// dots: of the device, an inch; 0 for none in particular.
DigitWidths digitWidths(const QFont &font, int dots, const QFontMetricsF &metrics)
{
    struct Known {
        QFont font;
        int dots;
        DigitWidths widths;
    };
    // A pane has two or three; what is no longer asked for falls out.
    constexpr size_t most = 4;
    static std::deque<Known> known;
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &one) { return one.dots == dots && one.font == font; });
    if (found != known.end())
        return found->widths;
    if (known.size() == most)
        known.pop_back();
    return known.emplace_front(Known {font, dots, DigitWidths(metrics)}).widths;
}

/// Calls step(piece, its own width, how far it takes the next one, isDigit) from left to right; runs without digits stay whole, so that
/// their letters keep kerning.
template<class Step>
void walk(const QString &text, const QFontMetricsF &metrics, const DigitWidths &widths, Step step)
{
    qsizetype from = 0;
    while (from < text.size()) {
        if (text.at(from).isDigit()) {
            const QString digit = text.mid(from, 1);
            const char16_t c = digit.at(0).unicode();
            const qreal own = c >= u'0' && c <= u'9' ? widths.each[c - u'0'] : metrics.horizontalAdvance(digit);
            step(digit, own, std::max(widths.widest, own), true);
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isDigit())
            ++to;
        const QString run = text.mid(from, to - from);
        const qreal own = metrics.horizontalAdvance(run);
        step(run, own, own, false);
        from = to;
    }
}

} // namespace

int digitsWidth(const QString &text, const QFont &font)
{
    qreal width = 0;
    const QFontMetricsF metrics(font);
    walk(text, metrics, digitWidths(font, 0, metrics), [&](const QString &, qreal, qreal advance, bool) { width += advance; });
    return static_cast<int>(std::ceil(width));
}

void paintDigits(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align)
{
    const QFontMetricsF metrics(font, painter.device());
    const int whole = digitsWidth(text, font);
    if (whole > box.width() + 1) { // half a number is a wrong one: it must be seen that something is missing
        const QString part = metrics.elidedText(text, Qt::ElideRight, box.width());
        if (part != text && digitsWidth(part, font) <= box.width() + 1)
            paintDigits(painter, box, part, font, colour, align);
        return;
    }
    const int width = whole;
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
    walk(text, metrics, digitWidths(font, painter.device()->logicalDpiY(), metrics),
        [&](const QString &piece, qreal own, qreal advance, bool digit) {
            const qreal shift = digit ? (advance - own) / 2 : 0;
            painter.drawText(QPointF(x + shift, baseline), piece);
            x += advance;
        });
    painter.restore();
}

} // namespace atrium
