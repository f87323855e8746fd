// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingsaway.h"

#include "models/sendings/sendingtables.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/export/takeaway.h"
#include "ui/sendings/sendingstable.h"
#include "ui/sendings/seriescard.h"
#include "ui/theme/tokens.h"

#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

SendingsAway::SendingsAway(SendingsTable *table, SendingsModel *model, SeriesCard *card, QWidget *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_card(card)
{
    m_rows = new TakeAway({.table = [this] { return this->table(); }, .caption = [this] { return tableCaption(); }}, parent);
    m_events =
        new TakeAway({.table = [this] { return series(); }, .caption = [this] { return chartCaption(); }, .chart = card->chart()}, parent);
    m_rows->watch(table);
    m_events->watch(card->chart());
    m_events->watch(card->table());
    connect(m_rows, &TakeAway::done, this, &SendingsAway::done);
    connect(m_events, &TakeAway::done, this, &SendingsAway::done);
}

void SendingsAway::setListState(const ListState &state, const QTimeZone &zone)
{
    m_listState = state;
    m_zone = zone;
}

void SendingsAway::openTableMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAccessibleName(tr("Export the sendings"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_rows->fill(menu);
    menu->popup(globalPosition);
}

void SendingsAway::fillChartMenu(QMenu *menu)
{
    m_events->fill(menu);
}

ChartCaption SendingsAway::tableCaption() const
{
    const QString column = m_model->headerData(m_model->sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    const int rows = m_model->rowCount();
    ChartCaption caption {.mall = mallColour(m_mall.scope.value)};
    caption.about = {.mall = m_mall.name,
        .title = tr("Sendings"),
        .query = m_listQuery,
        .order = m_model->sortOrder() == Qt::DescendingOrder ? tr("%1, from the greatest or newest", "column").arg(column)
                                                             : tr("%1, from the least or oldest", "column").arg(column),
        .extent =
            m_listState.complete ? tr("all %Ln sendings", nullptr, rows) : tr("%Ln sendings; older ones were not read yet", nullptr, rows),
        .zone = m_zone,
        .asOf = m_listState.asOf};
    return caption;
}

ChartCaption SendingsAway::chartCaption() const
{
    ChartCaption caption {.mall = mallColour(m_mall.scope.value)};
    const QModelIndex current = m_table->currentIndex();
    const QString sending = current.isValid() ? current.siblingAtColumn(SendingsModel::SendingColumn).data().toString() : QString();
    caption.about = {.mall = m_mall.name,
        .title = sending.isEmpty() ? m_card->titleText() : tr("%1, %2", "events per hour, a sending").arg(m_card->titleText(), sending),
        .query = m_seriesQuery,
        .extent = m_card->chart()->isZoomed() && !m_card->tableShown() ? tr("the stretch that is zoomed into") : QString(),
        .zone = m_card->chart()->curves().axis.zone,
        .asOf = m_seriesAsOf};
    return caption;
}

std::function<Table()> SendingsAway::table() const
{
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    QList<Sending> rows;
    rows.reserve(count);
    for (int place = 0; place < count; ++place)
        rows << m_model->rowAt(place).sending;
    QList<ShownColumn> columns;
    const TableHead *head = m_table->head();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        if (!head->isSectionHidden(column))
            columns << ShownColumn {.column = column, .title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    }
    return [rows, columns, about = tableCaption().about] { return sendingsTable(rows, columns, about); };
}

/// The chart's stretch while the chart is shown; the table has all of it.
std::function<Table()> SendingsAway::series() const
{
    const EventCurves curves = m_card->tableShown() ? m_card->curves() : m_card->chart()->curves();
    if (curves.axis.starts.isEmpty() || curves.curves.isEmpty())
        return {};
    return [curves, about = chartCaption().about] { return curvesTable(curves, about); };
}

} // namespace atrium
