// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plainlabel.h"

#include "ui/common/digits.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    // Qt shows a tip as rich text when it looks like markup; one that begins with a tag of ours and is escaped can only be what it says.
    // Rich text is broken narrowly, and a short tip needs no second line.
    constexpr int oneLine = 60;
    const QString space = text.size() <= oneLine ? u"pre"_s : u"pre-wrap"_s;
    return text.isEmpty() ? QString() : QString(u"<p style='white-space:"_s + space + u"'>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

/// Lays text out in lines of a fixed distance and returns the natural size.
QSize layOut(QTextLayout &layout, int width, int distance, bool wrap, Qt::Alignment align)
{
    QTextOption option;
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(align & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter));
    layout.setTextOption(option);
    qreal widest = 0;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * distance + std::floor((distance - line.height()) / 2)});
        widest = std::max(widest, line.naturalTextWidth());
        ++lines;
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), std::max(1, lines) * distance};
}

QString separated(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

PlainLabel::PlainLabel(const QString &text, Type type, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void PlainLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::setMuted(bool muted)
{
    setTone(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void PlainLabel::setTone(QPalette::ColorRole role)
{
    if (role != foregroundRole()) // Qt paints anew in any case
        setForegroundRole(role);
}

void PlainLabel::setType(Type type)
{
    m_type = type;
    restyle();
}

void PlainLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

int PlainLabel::oneLineWidth() const
{
    return m_tabular ? digitsWidth(text(), font()) : static_cast<int>(std::ceil(fontMetrics().horizontalAdvance(text())));
}

QSize PlainLabel::laidOut(int width) const
{
    const int distance = lineHeight(m_type);
    for (const Measure &one : m_measures) {
        if (one.width == width && one.distance == distance && one.wraps == wordWrap() && one.text == text() && one.font == font())
            return one.size;
    }
    QTextLayout layout(separated(text()), font());
    const QSize size = layOut(layout, width, distance, wordWrap(), Qt::AlignLeft);
    m_measures[m_nextMeasure] = {text(), font(), distance, width, wordWrap(), size};
    m_nextMeasure = (m_nextMeasure + 1) % m_measures.size();
    return size;
}

QSize PlainLabel::measured(int width) const
{
    QSize size = laidOut(width);
    if (m_tabular)
        size.setWidth(oneLineWidth());
    const QMargins margins = contentsMargins();
    return {size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom()};
}

QSize PlainLabel::sizeHint() const
{
    // A wrapped text would like to be about 60 letters wide, and no wider than it is.
    constexpr int unbounded = 1 << 20;
    const QSize whole = measured(unbounded);
    if (!wordWrap())
        return whole;
    const int width = std::min(whole.width(), fontMetrics().averageCharWidth() * 60);
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int line = lineHeight(m_type);
    if (m_elide != Qt::ElideNone)
        return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), line};
    if (wordWrap())
        return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16), line};
    return sizeHint();
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    return measured(std::max(1, width - margins.left() - margins.right())).height();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    // Text that can be selected needs QLabel's own machinery; it is plain all the same.
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect box = contentsRect();
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole());
    painter.setPen(ink);
    const bool elide = m_elide != Qt::ElideNone && !wordWrap() && oneLineWidth() > box.width();
    if (m_tabular && !elide) {
        paintDigits(painter, box, text(), font(), ink, align);
        return;
    }
    QTextLayout layout(elide ? fontMetrics().elidedText(text(), m_elide, box.width()) : separated(text()), font(), this);
    const QSize size = layOut(layout, box.width(), lineHeight(m_type), wordWrap(), align);
    int top = box.y();
    if (align & Qt::AlignVCenter)
        top += (box.height() - size.height()) / 2;
    else if (align & Qt::AlignBottom)
        top += box.height() - size.height();
    layout.draw(&painter, QPointF(box.x(), top));
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elide != Qt::ElideNone && oneLineWidth() > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), escaped(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::restyle()
{
    setFont(typeface(m_type));
    updateGeometry();
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(escaped(text));
    // Where a widget has no description of its own, Qt gives a screen reader the tip, with its markup.
    constexpr char given[] = "atriumTip";
    const QString description = widget->accessibleDescription();
    const bool ours = description.isEmpty() || description == widget->property(given).toString();
    widget->setProperty(given, text);
    if (ours && description != text)
        widget->setAccessibleDescription(text);
}

} // namespace atrium
