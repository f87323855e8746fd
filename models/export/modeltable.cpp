// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/modeltable.h"

#include "models/sendings/figurewords.h"

#include <QAbstractItemModel>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

TableColumn columnOf(const QAbstractItemModel &model, int column)
{
    const QVariant typed = model.headerData(column, Qt::Horizontal, TableColumnRole);
    if (typed.canConvert<TableColumn>())
        return typed.value<TableColumn>();
    return {
        .key = u"column_"_s + QString::number(column + 1), .title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
}

TableCell cellOf(const QModelIndex &index)
{
    const QVariant typed = index.data(TableCellRole);
    return typed.canConvert<TableCell>() ? typed.value<TableCell>() : TableCell(index.data().toString());
}

} // namespace

Table tableOf(const QAbstractItemModel &model, const QList<int> &columns, const TableAbout &about)
{
    Table table {.about = about};
    table.columns.reserve(columns.size());
    for (const int column : columns)
        table.columns << columnOf(model, column);
    const int count = model.rowCount();
    table.rows.reserve(count);
    Caveats met;
    for (int row = 0; row < count; ++row) {
        QList<TableCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns) {
            cells << cellOf(model.index(row, column));
            if (const auto *figure = std::get_if<Figure>(&cells.constLast()))
                met |= figure->caveats;
        }
        table.rows << cells;
    }
    // What is said of one row only, by a number of its own, is no sentence about the table.
    met &= ~(Caveats(Caveat::SomeNotReported) | Caveat::SomeNotApplicable);
    table.about.caveats << caveatSentences({.caveats = met});
    return table;
}

} // namespace atrium
