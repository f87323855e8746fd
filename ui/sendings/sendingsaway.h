// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "network/types/liststate.h"
#include "network/types/mall.h"

#include <QObject>

class QMenu;
class QPoint;

namespace atrium {

class SendingsModel;
class SendingsTable;
class SeriesCard;
class TakeAway;
struct ChartCaption;

/// What of the sendings pane can be taken away: the table, with the columns and the order it has, and the events of the chosen sending as
/// they are shown, zoomed or not. Ctrl+C in either copies it.
class SendingsAway : public QObject {
    Q_OBJECT
public:
    SendingsAway(SendingsTable *table, SendingsModel *model, SeriesCard *card, QWidget *parent);

    /// Whose numbers these are.
    void setMall(const Mall &mall) { m_mall = mall; }
    /// What was asked for, as the JSON of the report's query.
    void setListQuery(const QString &json) { m_listQuery = json; }
    void setSeriesQuery(const QString &json) { m_seriesQuery = json; }
    void setListState(const ListState &state, const QTimeZone &zone);
    void setSeriesAge(const std::optional<Instant> &asOf) { m_seriesAsOf = asOf; }

    void openTableMenu(const QPoint &globalPosition);
    void fillChartMenu(QMenu *menu);

Q_SIGNALS:
    void done(const QString &sentence, bool failed);

private:
    [[nodiscard]] ChartCaption tableCaption() const;
    [[nodiscard]] ChartCaption chartCaption() const;
    [[nodiscard]] std::function<Table()> table() const;
    [[nodiscard]] std::function<Table()> series() const;

    SendingsTable *m_table;
    SendingsModel *m_model;
    SeriesCard *m_card;
    TakeAway *m_rows;
    TakeAway *m_events;
    Mall m_mall;
    QString m_listQuery;
    QString m_seriesQuery;
    ListState m_listState;
    QTimeZone m_zone {QTimeZone::utc()};
    std::optional<Instant> m_seriesAsOf;
};

} // namespace atrium
