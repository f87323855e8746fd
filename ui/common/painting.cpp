// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/painting.h"

#include "ui/common/digits.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QIconEngine>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastInitialsPx = 11;
constexpr int menuDot = 12;

/// Drawn anew at each size and for each screen.
class Dot : public QIconEngine {
public:
    explicit Dot(const QColor &colour)
        : m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QRect &box, QIcon::Mode, QIcon::State) override
    {
        QRect dot(0, 0, menuDot, menuDot);
        dot.moveCenter(box.center());
        paintBox(*painter, dot, menuDot / 2, m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size); // in pixels of the device
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(density().iconSmall, density().iconSmall)}; }
    [[nodiscard]] QIconEngine *clone() const override { return std::make_unique<Dot>(*this).release(); }

private:
    QColor m_colour;
};

QFont smallStrong()
{
    QFont font = typeface(Type::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void paintBox(QPainter &painter, const QRect &box, int radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter.setPen(QPen(edge, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(box), radius, radius);
    }
    painter.restore();
}

void paintInitials(QPainter &painter, const QRect &box, const QString &initials, int tint, bool audience)
{
    const Tokens &t = tokens();
    const Tokens::Pair &pair = t.initials[static_cast<unsigned>(tint) % 6];
    paintBox(painter, box, box.width() / 2, audience ? t.hover : pair.fill);
    if (audience) {
        const int size = std::min(density().icon, box.width() * 5 / 9);
        QRect inner(0, 0, size, size);
        inner.moveCenter(box.center());
        paintIcon(painter, inner, u"people"_s, t.muted);
        return;
    }
    QFont font = typeface(Type::Strong);
    font.setPixelSize(std::max(leastInitialsPx, box.width() * 36 / 100));
    painter.save();
    painter.setFont(font);
    painter.setPen(pair.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

QSize badgeSize(const QString &count)
{
    const int height = density().badge;
    return {std::max(height, digitsWidth(count, smallStrong()) + 12), height};
}

void paintBadge(QPainter &painter, const QRect &box, const QString &count)
{
    const Tokens &t = tokens();
    paintBox(painter, box, box.height() / 2, t.accent);
    paintDigits(painter, box, count, smallStrong(), t.onAccent, Qt::AlignHCenter);
}

QSize tagSize(const QString &text)
{
    return {QFontMetrics(typeface(Type::Caption)).horizontalAdvance(text) + 12, density().tag};
}

void paintTag(QPainter &painter, const QRect &box, const QString &text)
{
    const Tokens &t = tokens();
    paintBox(painter, box, 4, t.surface, t.border);
    painter.save();
    painter.setFont(typeface(Type::Caption));
    painter.setPen(t.muted);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QSize keyCapSize(const QString &keys)
{
    const int height = density().tag - 2;
    return {std::max(height, QFontMetrics(typeface(Type::Caption)).horizontalAdvance(keys) + 10), height};
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &keys, const QColor &ink, const QColor &edge)
{
    paintBox(painter, box, 4, {}, edge);
    painter.save();
    painter.setFont(typeface(Type::Caption));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), density().radius - 1, density().radius - 1);
    painter.restore();
}

QIcon dotIcon(const QColor &colour)
{
    return QIcon(std::make_unique<Dot>(colour).release()); // owned by the icon
}

void paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align,
    Qt::TextElideMode elide)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    const QFontMetrics metrics(font, painter.device());
    const Qt::Alignment seen = align & Qt::AlignAbsolute ? align : QStyle::visualAlignment(painter.layoutDirection(), align);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(seen & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter)); // as seen: QTextLayout itself mirrors nothing
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(metrics.elidedText(text, elide, box.width()), font, painter.device());
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    const int top = box.y() + (box.height() - metrics.height()) / 2;
    painter.save();
    painter.setPen(colour);
    layout.draw(&painter, QPoint(box.x(), top));
    painter.restore();
}

} // namespace atrium
