// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingstable.h"

#include "models/sendings/sendingsmodel.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/common/clipboard.h"
#include "ui/inbox/overlaybar.h"
#include "ui/sendings/cellexplainer.h"
#include "ui/sendings/columnsmenu.h"
#include "ui/sendings/sendingsdelegate.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 4;
constexpr int rowsMeasured = 100; // beyond those in view, for the widths of columns: a thousand would take as long as three frames
constexpr int leastName = 168; // px of the name's column

} // namespace

SendingsTable::SendingsTable(Actions *actions, SendingsModel *model, QWidget *parent)
    : PlainTable(u"sendingsTable"_s, parent)
    , m_actions(actions)
    , m_explainer(new CellExplainer(this))
{
    setItemDelegate(new SendingsDelegate(this));
    setModel(model);
    head()->setSortIndicator(model->sortColumn(), model->sortOrder());
    head()->setSorting(true);
    setSortingEnabled(true);
    head()->setResizeContentsPrecision(rowsMeasured);
    head()->setSectionsMovable(true);
    head()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openColumnsMenu(this, head(), head()->logicalIndexAt(at)); });
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, this, [this] {
        if (m_pinned >= 0)
            viewport()->update(); // what was moved along holds the pinned column's picture
    });
    connect(head(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_setting)
            Q_EMIT columnsChanged();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &SendingsTable::fitSoon);
    setMinimumHeight(leastHeight());
    overlayScrollBar(this);
}

int SendingsTable::leastHeight()
{
    return density().controlLow + 4 + leastRows * rowHeight();
}

void SendingsTable::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current, and being current chooses: taking the focus alone must not.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void SendingsTable::keyPressEvent(QKeyEvent *event)
{
    // The keys of the actions table, listened to here: other lists answer the same keys in their own way.
    const QKeySequence pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    const bool next = m_actions->get(ActionId::NextRow)->shortcuts().contains(pressed);
    if (!next && !m_actions->get(ActionId::PreviousRow)->shortcuts().contains(pressed)) {
        const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QVariant fold = currentIndex().data(SendingsModel::FoldRole);
        if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
            Q_EMIT markWanted();
        } else if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && currentIndex().isValid()) {
            const bool unfold = (event->key() == Qt::Key_Right) != rightToLeft;
            if (fold.isValid() && fold.toBool() != unfold)
                Q_EMIT foldWanted(currentIndex().data(RowIdRole).toString(), unfold);
            else if (!fold.isValid() || horizontalScrollBar()->maximum() > 0)
                PlainTable::keyPressEvent(event);
        } else {
            PlainTable::keyPressEvent(event);
        }
        return;
    }
    const int rows = model()->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : next ? -1 : rows;
    if (const int to = from + (next ? 1 : -1); to >= 0 && to < rows)
        setCurrentIndex(model()->index(to, std::max(0, currentIndex().column())));
}

void SendingsTable::fitSoon()
{
    if (!std::exchange(m_fitPending, true))
        QMetaObject::invokeMethod(this, &SendingsTable::fitColumns, Qt::QueuedConnection);
}

/// Each column as wide as the widest cell in view, and the name takes the rest. Where not even its least is left, the table scrolls.
void SendingsTable::fitColumns()
{
    m_fitPending = false;
    if (!isVisible()) // showEvent() does it then; and a hidden table would measure each of its rows
        return;
    int others = 0;
    for (int column = 0; column < SendingsModel::ColumnCount; ++column) {
        if (column == SendingsModel::SendingColumn || isColumnHidden(column))
            continue;
        const int wanted = std::max(sizeHintForColumn(column), head()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        others += wanted;
    }
    setColumnWidth(SendingsModel::SendingColumn, std::max(leastName * density().bodyPx / 13, viewport()->width() - others));
}

void SendingsTable::resizeEvent(QResizeEvent *event)
{
    PlainTable::resizeEvent(event);
    fitColumns();
}

void SendingsTable::showEvent(QShowEvent *event)
{
    PlainTable::showEvent(event);
    fitColumns();
}

void SendingsTable::changeEvent(QEvent *event)
{
    PlainTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        setMinimumHeight(leastHeight());
        fitSoon();
    }
}

void SendingsTable::setMarked(const QSet<QString> &rowIds)
{
    m_marked = rowIds;
    viewport()->update();
}

bool SendingsTable::isMarked(const QModelIndex &index) const
{
    return m_marked.contains(index.data(RowIdRole).toString());
}

QString SendingsTable::columnsText() const
{
    QStringList columns;
    for (int place = 0; place < head()->count(); ++place) {
        const int column = head()->logicalIndex(place);
        columns << (isColumnHidden(column) ? u"-%1"_s : column == m_pinned ? u"!%1"_s : u"%1"_s).arg(column);
    }
    return columns.join(u',');
}

void SendingsTable::setColumnsText(const QString &text)
{
    const QStringList columns = text.split(u',', Qt::SkipEmptyParts);
    m_setting = true;
    for (int column = 0; column < head()->count(); ++column) {
        setColumnHidden(column, false);
        head()->moveSection(head()->visualIndex(column), column);
    }
    int place = 0;
    m_pinned = -1;
    for (const QString &one : columns) {
        bool ok = false;
        const bool pin = one.startsWith(u'!');
        const int column = one.mid(pin || one.startsWith(u'-') ? 1 : 0).toInt(&ok);
        if (!ok || column < 0 || column >= head()->count() || head()->visualIndex(column) < place)
            continue;
        head()->moveSection(head()->visualIndex(column), place++);
        setColumnHidden(column, one.startsWith(u'-') && column != SendingsModel::SendingColumn);
        if (pin)
            m_pinned = column;
    }
    head()->setPinned(m_pinned);
    m_setting = false;
    fitSoon();
}

void SendingsTable::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    fitColumns();
    Q_EMIT columnsChanged();
}

void SendingsTable::moveColumn(int column, int steps)
{
    int to = head()->visualIndex(column);
    const int step = steps < 0 ? -1 : 1;
    for (int left = std::abs(steps); left > 0;) {
        to += step;
        if (to < 0 || to >= head()->count())
            return;
        if (!head()->isSectionHidden(head()->logicalIndex(to)))
            --left;
    }
    head()->moveSection(head()->visualIndex(column), to);
}

void SendingsTable::pinColumn(int column)
{
    m_pinned = column;
    head()->setPinned(column);
    if (column >= 0) {
        setColumnHidden(column, false);
        head()->moveSection(head()->visualIndex(column), 0);
    }
    viewport()->update();
    Q_EMIT columnsChanged();
}

void SendingsTable::paintEvent(QPaintEvent *event)
{
    PlainTable::paintEvent(event);
    if (m_pinned < 0 || horizontalScrollBar()->value() == horizontalScrollBar()->minimum())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int width = columnWidth(m_pinned);
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < model()->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QModelIndex index = model()->index(row, m_pinned);
        option.rect = QRect(x, rowViewportPosition(row), width, PlainTable::rowHeight());
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegate()->paint(&painter, option, index);
    }
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? x : x + width - 1, 0, 1, viewport()->height()), tokens().controlBorder);
}

void SendingsTable::resetColumns()
{
    setColumnsText({});
    Q_EMIT columnsChanged();
}

void SendingsTable::mousePressEvent(QMouseEvent *event)
{
    PlainTable::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const QVariant fold = index.data(SendingsModel::FoldRole);
    if (event->button() != Qt::LeftButton || !fold.isValid() || index.column() != SendingsModel::SendingColumn)
        return;
    const QRect cell = visualRect(index);
    const int reach = density().pad + density().iconSmall + density().padXs;
    const int at = event->position().toPoint().x();
    if (layoutDirection() == Qt::RightToLeft ? at > cell.right() - reach : at < cell.left() + reach) // on its arrow
        Q_EMIT foldWanted(index.data(RowIdRole).toString(), !fold.toBool());
}

void SendingsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sendingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &SendingsTable::openWanted);
    menu->addAction(isMarked(index) ? tr("Take out of the comparison") : tr("Add to the comparison"), this, &SendingsTable::markWanted);
    if (const QVariant fold = index.data(SendingsModel::FoldRole); fold.isValid()) {
        const QString rowId = index.data(RowIdRole).toString();
        menu->addAction(fold.toBool() ? tr("Fold") : tr("Unfold"), this, [this, rowId, fold] { Q_EMIT foldWanted(rowId, !fold.toBool()); });
    }
    m_explainer->fill(menu, index);
    const QString number = index.data(SendingsModel::NumberRole).toString();
    menu->addAction(tr("Copy the number %1", "of a sending").arg(number), this, [number] { copyText(number.mid(1)); });
    const QRect row = visualRect(index);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(row.bottomLeft()));
}

} // namespace atrium
