// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plaintable.h"

#include "models/sendings/explanation.h"
#include "ui/charts/tablehead.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int caveatSize = 14;

bool isNumber(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto *table = qobject_cast<const PlainTable *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = table && table->hoveredRow() == index.row();
    painter->fillRect(option.rect, selected ? t.selected : over ? t.hover : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.grid);
    if (selected && t.selectedEdge.isValid()) {
        for (const int y : {option.rect.top(), option.rect.bottom()})
            painter->fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), t.selectedEdge);
    }
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    paintCell(*painter, option.rect.adjusted(density().pad, 0, -density().pad, -1), option, index);
    painter->restore();
}

void TableDelegate::paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont font = typeface(Type::Body);
    if (isNumber(index))
        paintNumber(painter, box, tokens().text, index);
    else if (digitsWidth(text, font) <= box.width())
        paintDigits(painter, box, text, font, tokens().text, QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    else
        paintLine(painter, box, text, font, tokens().text);
}

void TableDelegate::paintNumber(QPainter &painter, const QRect &box, const QColor &ink, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QFont font = typeface(Type::Body);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintDigits(painter, box, text, font, ink, QStyle::visualAlignment(direction, Qt::AlignRight));
    if (index.data(CaveatRole).toStringList().isEmpty())
        return;
    const int x = box.right() + 1 - digitsWidth(text, font) - density().padXs - 1 - caveatSize;
    const QRect mark(x, box.top() + (box.height() - caveatSize) / 2, caveatSize, caveatSize);
    paintIcon(painter, QStyle::visualRect(direction, box, mark), u"info"_s, tokens().muted);
}

int TableDelegate::cellWidth(const QModelIndex &index) const
{
    const bool marked = isNumber(index) && !index.data(CaveatRole).toStringList().isEmpty();
    return digitsWidth(index.data().toString(), typeface(Type::Body)) + (marked ? caveatSize + density().padXs + 1 : 0);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {cellWidth(index) + 2 * density().pad + 1, PlainTable::rowHeight()};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Plain text, whatever it looks like.
    const QStringList caveats = index.data(CaveatRole).toStringList();
    if (!caveats.isEmpty())
        QToolTip::showText(
            event->globalPos(), u"<p style='white-space:pre-wrap'>"_s + caveats.join(u'\n').toHtmlEscaped() + u"</p>"_s, view, option.rect);
    // What is cut is said in full.
    else if (index.isValid() && cellWidth(index) > option.rect.width() - 2 * density().pad)
        QToolTip::showText(event->globalPos(), u"<p style='white-space:pre-wrap'>"_s + index.data().toString().toHtmlEscaped() + u"</p>"_s,
            view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

PlainTable::PlainTable(const QString &objectName, QWidget *parent)
    : QTableView(parent)
    , m_head(new TableHead(this))
{
    setObjectName(objectName);
    m_head->setObjectName(objectName + u"Head"_s);
    setHorizontalHeader(m_head);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves: rows are walked with arrows
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    measure();
}

int PlainTable::rowHeight()
{
    // Compact ones hold their line and little else: 36 and 24 px, so that half as many again are seen.
    return density().compact ? lineHeight(Type::Body) + 4 : density().control + 4;
}

void PlainTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    measure();
}

void PlainTable::measure()
{
    verticalHeader()->setMinimumSectionSize(rowHeight());
    verticalHeader()->setDefaultSectionSize(rowHeight());
    verticalScrollBar()->setSingleStep(rowHeight());
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // All that Qt's table adds is to tell screen readers that the focus is on that cell, wherever it is.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): past it, as said above
    viewport()->update(); // the ring is wider than the cells that Qt paints anew
}

void PlainTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    const QRect box = row.isValid() ? QRect(0, row.top(), viewport()->width(), row.height() - 1) : viewport()->rect();
    paintFocusRing(painter, box);
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT enterPressed();
        return;
    }
    const int rows = model() ? model()->rowCount() : 0;
    if (plain && rows > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        // QTableView would go to the ends of the row, and rows are what one walks here.
        setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : rows - 1, std::max(0, currentIndex().column())));
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlainTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void PlainTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void PlainTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
        scheduleDelayedItemsLayout();
        viewport()->update();
    }
}

} // namespace atrium
