// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/columnsmenu.h"

#include "models/sendings/sendingsmodel.h"
#include "ui/charts/tablehead.h"
#include "ui/common/menutext.h"
#include "ui/sendings/sendingstable.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnsMenu)
};

QString nameOf(const SendingsTable *table, int column)
{
    return table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

void addMoves(QMenu *menu, SendingsTable *table, int column)
{
    QAction *before = menu->addAction(Words::tr("Move towards the start"), table, [table, column] { table->moveColumn(column, -1); });
    before->setEnabled(table->head()->visualIndex(column) > 0);
    QAction *after = menu->addAction(Words::tr("Move towards the end"), table, [table, column] { table->moveColumn(column, 1); });
    after->setEnabled(table->head()->visualIndex(column) + 1 < table->head()->count());
    QAction *pin = menu->addAction(
        Words::tr("Pin at the start"), table, [table, column] { table->pinColumn(table->pinned() == column ? -1 : column); });
    pin->setCheckable(true);
    pin->setChecked(table->pinned() == column);
}

} // namespace

void openColumnsMenu(SendingsTable *table, QWidget *anchor, int column)
{
    auto *menu = new QMenu(table);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addMoves(menu, table, column);
        menu->addSeparator();
    }
    for (int place = 0; place < table->head()->count(); ++place) {
        const int one = table->head()->logicalIndex(place);
        if (column < 0) { // each with its own moves: without a mouse there is no name to point at
            QMenu *own = menu->addMenu(menuText(nameOf(table, one)));
            QAction *shown =
                own->addAction(Words::tr("Show", "a column"), table, [table, one] { table->showColumn(one, table->isColumnHidden(one)); });
            shown->setCheckable(true);
            shown->setChecked(!table->isColumnHidden(one));
            shown->setEnabled(one != SendingsModel::SendingColumn); // a row without a name is nobody's
            addMoves(own, table, one);
            continue;
        }
        QAction *shown =
            menu->addAction(menuText(nameOf(table, one)), table, [table, one] { table->showColumn(one, table->isColumnHidden(one)); });
        shown->setCheckable(true);
        shown->setChecked(!table->isColumnHidden(one));
        shown->setEnabled(one != SendingsModel::SendingColumn);
    }
    menu->addSeparator();
    menu->addAction(Words::tr("As they were"), table, [table] { table->resetColumns(); });
    menu->popup(column >= 0 ? QCursor::pos() : anchor->mapToGlobal(QPoint(0, anchor->height())));
}

} // namespace atrium
