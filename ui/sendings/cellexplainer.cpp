// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/cellexplainer.h"

#include "models/keyedlistmodel.h"
#include "models/sendings/explanation.h"
#include "ui/charts/plaintable.h"
#include "ui/charts/tablehead.h"
#include "ui/sendings/explainbox.h"

#include <QKeyEvent>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

CellExplainer::CellExplainer(PlainTable *table)
    : QObject(table)
    , m_table(table)
{
    table->installEventFilter(this);
}

void CellExplainer::fill(QMenu *menu, const QModelIndex &index)
{
    if (const QVariant own = index.data(ExplanationRole); own.isValid())
        menu->addAction(own.value<Explanation>().title, this,
            [this, rowId = index.data(RowIdRole).toString(), column = index.column()] { explain(rowId, column); });
    auto *figures = new QMenu(tr("Explain a figure"), menu);
    figures->setObjectName(u"explainMenu"_s);
    addLines(figures, index);
    if (figures->isEmpty())
        delete figures;
    else
        menu->addMenu(figures);
}

/// "Open rate: 28.7 %", in the order of the columns.
void CellExplainer::addLines(QMenu *menu, const QModelIndex &index)
{
    const TableHead *head = m_table->head();
    const QAbstractItemModel *model = m_table->model();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const QModelIndex cell = index.siblingAtColumn(column);
        if (head->isSectionHidden(column) || !cell.data(ExplanationRole).isValid())
            continue;
        const QString name = model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        menu->addAction(tr("%1: %2", "column, figure").arg(name, cell.data().toString()), this,
            [this, rowId = index.data(RowIdRole).toString(), column] { explain(rowId, column); });
    }
}

void CellExplainer::openMenu()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"explainMenu"_s);
    menu->setAccessibleName(tr("Explain a figure"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLines(menu, current);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(current).bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

/// The row may have moved or gone while the menu stood open.
void CellExplainer::explain(const QString &rowId, int column)
{
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, column);
        if (cell.data(RowIdRole).toString() != rowId)
            continue;
        m_table->scrollTo(cell);
        auto *box = new ExplainBox(cell.data(ExplanationRole).value<Explanation>(), {}, m_table); // goes when it is shut
        box->open(true, m_table->visualRect(cell).translated(m_table->viewport()->pos()));
        return;
    }
}

bool CellExplainer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Question) {
        openMenu();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atrium
