// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/rowsaway.h"

#include "models/export/modeltable.h"
#include "ui/charts/plaintable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/button.h"
#include "ui/export/takeaway.h"
#include "ui/sendings/cellexplainer.h"

#include <QMenu>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

RowsAway::RowsAway(Parts parts, QWidget *page)
    : QObject(page)
    , m_parts(std::move(parts))
    , m_page(page)
{
    m_rows = new TakeAway({.table = [this] { return table(); },
                              .caption =
                                  [this] {
                                      ChartCaption caption {.mall = m_colour};
                                      caption.about = about();
                                      return caption;
                                  }},
        page);
    m_rows->watch(m_parts.table);
    connect(m_rows, &TakeAway::done, this, &RowsAway::done);
    if (Button *button = m_parts.exporting)
        connect(button, &Button::clicked, this, [this, button] { openMenu(button->mapToGlobal(QPoint(0, button->height()))); });
    if (!m_parts.exporting || m_parts.explainer) {
        m_parts.table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(m_parts.table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_parts.table->viewport()->mapToGlobal(at), m_parts.table->indexAt(at)); });
    }
}

void RowsAway::setOwner(const QString &name, const QColor &colour)
{
    m_owner = name;
    m_colour = colour;
}

void RowsAway::openMenu(const QPoint &globalPosition, const QModelIndex &row)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAccessibleName(tr("Export %1", "the name of a table").arg(m_parts.table->accessibleName()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_parts.explainer && row.isValid()) {
        m_parts.explainer->fill(menu, row);
        menu->addSeparator();
    }
    m_rows->fill(menu);
    menu->popup(globalPosition);
}

QList<int> RowsAway::columns() const
{
    QList<int> shown;
    const TableHead *head = m_parts.table->head();
    for (int visual = 0; visual < head->count(); ++visual) {
        if (const int column = head->logicalIndex(visual); !head->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

TableAbout RowsAway::about() const
{
    TableAbout about = m_parts.about();
    about.mall = m_owner;
    about.query = m_query;
    return about;
}

std::function<Table()> RowsAway::table() const
{
    const QAbstractItemModel *model = m_parts.table->model();
    if (!model || model->rowCount() == 0)
        return {};
    if (m_parts.make)
        return m_parts.make(columns(), about());
    return [table = tableOf(*model, columns(), about())] { return table; };
}

} // namespace atrium
