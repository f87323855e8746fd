// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tablehead.h"

#include "ui/common/announcer.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 12; // px of the arrow beside the sorted column's name

int headHeight()
{
    return density().controlLow + 4;
}

} // namespace

TableHead::TableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"tableHead"_s);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(density().padXl * 2);
    viewport()->setAttribute(Qt::WA_Hover);
}

void TableHead::setSorting(bool on)
{
    setSectionsClickable(on);
    setSortIndicatorShown(on);
    setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus);
}

void TableHead::setPinned(int column)
{
    m_pinned = column;
    viewport()->update();
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight()};
}

QString TableHead::columnName(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QSize TableHead::sectionSizeFromContents(int logicalIndex) const
{
    const Density &d = density();
    const QFontMetrics metrics(typeface(Type::Caption));
    return {metrics.horizontalAdvance(columnName(logicalIndex)) + 2 + 2 * d.pad, headHeight()};
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    painter->save();
    painter->setClipping(false);
    painter->setLayoutDirection(layoutDirection());
    const int alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool trailing = alignment & Qt::AlignRight;
    const bool sorted = sectionsClickable() && isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool over = sectionsClickable() && rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    const QColor ink = sorted || over ? t.text : t.muted;
    const QFont font = typeface(Type::Caption);
    const QRect inner = rect.adjusted(d.pad, 0, -d.pad, 0);
    const int words = std::min(QFontMetrics(font).horizontalAdvance(columnName(logicalIndex)) + 2, inner.width());
    // Laid out as for left to right and mirrored as a whole. The mark stands in the padding before a number's name, so that names and
    // numbers align, and after any other.
    QRect name(trailing ? inner.right() + 1 - words : inner.left(), rect.top(), words, rect.height());
    QRect mark(trailing ? name.left() - markSize : name.right() + 1, 0, markSize, markSize);
    mark.moveTop(rect.top() + (rect.height() - markSize) / 2);
    name = QStyle::visualRect(layoutDirection(), rect, name);
    mark = QStyle::visualRect(layoutDirection(), rect, mark);
    paintLine(*painter, name, columnName(logicalIndex), font, ink);
    if (sorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        if (sortIndicatorOrder() == Qt::AscendingOrder) {
            painter->translate(mark.center() + QPointF(0.5, 0.5));
            painter->rotate(180);
            painter->translate(-(mark.center() + QPointF(0.5, 0.5)));
        }
        paintIcon(*painter, mark, u"arrow-down"_s, ink);
    }
    painter->restore();
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().surface);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter over(viewport());
    if (m_pinned >= 0 && m_pinned < count() && offset() != 0) {
        const int width = sectionSize(m_pinned);
        const QRect box(layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0, 0, width, viewport()->height());
        over.fillRect(box, tokens().surface);
        paintSection(&over, box, m_pinned);
    }
    over.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), tokens().border);
    if (hasFocus() && m_column < count())
        paintFocusRing(over, QRect(sectionViewportPosition(m_column), 0, sectionSize(m_column), viewport()->height()));
}

void TableHead::go(int column)
{
    m_column = column;
    announce(this, columnName(column));
    viewport()->update();
}

/// The next column in that direction that is not hidden; the one that has the focus when there is none.
int TableHead::shownFrom(int visual, int step) const
{
    for (int at = visual + step; at >= 0 && at < count(); at += step) {
        if (!isSectionHidden(logicalIndex(at)))
            return logicalIndex(at);
    }
    return m_column;
}

void TableHead::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (count() > 0 && sideways && sectionsMovable() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
        const int from = visualIndex(m_column);
        const int to = from + ((event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft) ? 1 : -1);
        if (to >= 0 && to < count()) {
            moveSection(from, to);
            announce(this, tr("%1, column %2 of %3").arg(columnName(m_column)).arg(to + 1).arg(count()));
            viewport()->update();
        }
        return;
    }
    if (count() == 0 || event->modifiers() & ~Qt::KeypadModifier) {
        QHeaderView::keyPressEvent(event);
        return;
    }
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int visual = visualIndex(m_column);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(shownFrom(visual, -step));
    case Qt::Key_Right:
        return go(shownFrom(visual, step));
    case Qt::Key_Home:
        return go(shownFrom(-1, 1));
    case Qt::Key_End:
        return go(shownFrom(count(), -1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // As a click does it.
        const QVariant initial = model()->headerData(m_column, Qt::Horizontal, Qt::InitialSortOrderRole);
        Qt::SortOrder order = initial.isValid() ? static_cast<Qt::SortOrder>(initial.toInt()) : Qt::AscendingOrder;
        if (sortIndicatorSection() == m_column)
            order = sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        setSortIndicator(m_column, order);
        announce(this,
            sortIndicatorOrder() == Qt::AscendingOrder ? tr("%1, sorted upward").arg(columnName(m_column))
                                                       : tr("%1, sorted downward").arg(columnName(m_column)));
        return;
    }
    default:
        event->ignore(); // not QHeaderView's: it would walk cells that it does not have
    }
}

void TableHead::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    announce(this, columnName(m_column));
    viewport()->update();
}

void TableHead::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void TableHead::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setMinimumSectionSize(density().padXl * 2);
        updateGeometry();
        viewport()->update();
    }
}

} // namespace atrium
