// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/fittedtable.h"

#include "ui/charts/tablehead.h"
#include "ui/theme/density.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace atrium {

FittedTable::FittedTable(const QString &objectName, int giving, int least, QWidget *parent)
    : PlainTable(objectName, parent)
    , m_giving(giving)
    , m_least(least)
{
}

void FittedTable::setModel(QAbstractItemModel *model)
{
    PlainTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedTable::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FittedTable::fitSoon);
}

void FittedTable::fitSoon()
{
    if (!std::exchange(m_pending, true))
        QMetaObject::invokeMethod(this, &FittedTable::fit, Qt::QueuedConnection);
}

void FittedTable::fit()
{
    m_pending = false;
    if (!isVisible() || !model()) // showEvent() does it then
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_giving)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), head()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        others += wanted;
    }
    setColumnWidth(m_giving, std::max(density().control * m_least, viewport()->width() - others));
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    PlainTable::resizeEvent(event);
    fit();
}

void FittedTable::showEvent(QShowEvent *event)
{
    PlainTable::showEvent(event);
    fit();
}

void FittedTable::changeEvent(QEvent *event)
{
    PlainTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fitSoon();
}

} // namespace atrium
