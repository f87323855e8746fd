// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/kpicell.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWidth = 148; // narrower, and a figure of six digits has no air beside its neighbour

QFont smallLabel()
{
    QFont font = typeface(Type::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

/// A figure that has no room in its size is set smaller, never cut: a cut number is another number.
QFont fitting(const QString &text, Type type, int room)
{
    QFont font = typeface(type);
    const int least = typeface(Type::Caption).pixelSize();
    while (font.pixelSize() > least && digitsWidth(text, font) > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

KpiCell::KpiCell(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::ClickFocus);
    speakAs(this, QAccessible::StaticText);
}

int KpiCell::designedHeight()
{
    return 2 * lineHeight(Type::Caption) + lineHeight(Type::Figure) + 2 * density().pad + 2 * density().padXs;
}

int KpiCell::leastWidth()
{
    return cellWidth * density().bodyPx / 13;
}

void KpiCell::setWords(const KpiWords &words)
{
    m_words = words;
    setAccessibleName(words.spoken);
    setAccessibleDescription(words.caveats.join(u' '));
    update();
}

void KpiCell::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect inner = rect().adjusted(d.padL, d.pad, -d.padL, -d.pad);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const int small = lineHeight(Type::Caption);
    const int mark = d.iconSmall - 2;

    // Name, its mark, unit. The name comes first: the unit gives way, then the name is cut.
    const QFont caption = typeface(Type::Caption);
    const int markRoom = m_words.marked ? mark + d.padXs : 0;
    const int nameWanted = QFontMetrics(smallLabel()).horizontalAdvance(m_words.name) + 2;
    const int name = std::min(nameWanted, inner.width() - markRoom);
    const int unitRoom = inner.width() - name - markRoom - d.padS;
    paintLine(painter, placed({inner.left(), inner.top(), name, small}), m_words.name, smallLabel(), t.muted);
    if (m_words.marked)
        paintIcon(painter, placed({inner.left() + name + d.padXs, inner.top() + (small - mark) / 2, mark, mark}), u"info"_s, t.muted);
    if (QFontMetrics(caption).horizontalAdvance(m_words.unit) <= unitRoom)
        paintLine(
            painter, placed({inner.right() + 1 - unitRoom, inner.top(), unitRoom, small}), m_words.unit, caption, t.muted, Qt::AlignRight);

    const QRect figure = placed({inner.left(), inner.top() + small + d.padXs, inner.width(), lineHeight(Type::Figure)});
    if (m_words.figure.isEmpty()) // nothing chosen yet
        paintBox(painter, placed({inner.left(), figure.center().y() - d.padS, inner.width() / 2, d.padL}), 4, t.skeleton);
    else
        paintDigits(painter, figure, m_words.figure,
            fitting(m_words.figure, m_words.figureMuted ? Type::Title : Type::Figure, inner.width()),
            m_words.figureMuted ? t.muted : t.text, leading);

    const QRect foot(inner.left(), inner.bottom() + 1 - small, inner.width(), small);
    const int rate = digitsWidth(m_words.rate, smallLabel());
    const int remark = digitsWidth(m_words.remark, caption);
    if (rate <= foot.width())
        paintDigits(painter, placed(foot), m_words.rate, smallLabel(), m_words.rateMuted ? t.muted : t.text, leading);
    else
        paintLine(painter, placed(foot), m_words.rate, smallLabel(), m_words.rateMuted ? t.muted : t.text);
    if (rate + d.padS + remark <= foot.width())
        paintDigits(painter, placed(foot), m_words.remark, caption, m_words.remarkGood ? t.good : t.muted, trailing);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -2));
}

QRect KpiCell::figureBox() const
{
    const Density &d = density();
    const QRect inner = rect().adjusted(d.padL, d.pad, -d.padL, -d.pad);
    const int small = lineHeight(Type::Caption);
    const QRect foot(inner.left(), inner.bottom() + 1 - small, std::max(d.padXl, digitsWidth(m_words.rate, smallLabel())), small);
    return QStyle::visualRect(layoutDirection(), rect(), foot);
}

bool KpiCell::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // the pointer has rested here
        if (!m_words.figure.isEmpty())
            Q_EMIT explainWanted(false);
        return true;
    }
    return QWidget::event(event);
}

void KpiCell::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_words.figure.isEmpty())
        return QWidget::mousePressEvent(event);
    event->accept(); // passed on, it would be a press beside the box, which shuts it
    Q_EMIT explainWanted(true);
}

void KpiCell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KpiCell::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace atrium
