// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

#include "ui/charts/tablehead.h"

#include <QEvent>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

ChartTable::ChartTable(QAbstractItemModel *model, QWidget *parent)
    : PlainTable(u"chartTable"_s, parent)
{
    setModel(model);
    head()->setSorting(false); // time has one order
    connect(model, &QAbstractItemModel::columnsInserted, this, &ChartTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &ChartTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChartTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &ChartTable::fitColumns);
}

/// Each column as wide as its widest cell in view, and the rest of the room shared by the numbers; the time stays at the leading edge.
void ChartTable::fitColumns()
{
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    int all = 0;
    for (int column = 0; column < columns; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), head()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        all += wanted;
    }
    const int spare = viewport()->width() - all;
    for (int column = 1; spare > 0 && column < columns; ++column)
        setColumnWidth(column, columnWidth(column) + spare * column / (columns - 1) - spare * (column - 1) / (columns - 1));
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    PlainTable::resizeEvent(event);
    fitColumns();
}

void ChartTable::changeEvent(QEvent *event)
{
    PlainTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

} // namespace atrium
