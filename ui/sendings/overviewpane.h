// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/metrics/funnel.h"
#include "models/sendings/dashboardquery.h"
#include "models/sendings/sendingsmodel.h"
#include "network/types/liststate.h"
#include "ui/sendings/querybar.h"
#include "ui/sendings/seriescard.h"

#include <QSet>
#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class ChartAway;
class Clock;
class KeptScroll;
class RowsAway;
class SendingsTable;
class Settings;

/// The sendings of a range (look/04): what the range is, the figures of all of them pooled, where their messages went, their events over
/// time, and each of them as a row. The two models are its own; the wiring fills them. It knows no store.
///
/// The first row is chosen as soon as there are rows, without taking the focus; a choice stays while its row is there.
class OverviewPane : public QWidget {
    Q_OBJECT
public:
    OverviewPane(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~OverviewPane() override;

    [[nodiscard]] SendingsModel *sendings() const;
    [[nodiscard]] SeriesModel *series() const;
    [[nodiscard]] QueryBar *bar() const;
    [[nodiscard]] SeriesCard *card() const;
    [[nodiscard]] RowsAway *rowsAway() const; ///< of the table
    [[nodiscard]] ChartAway *chartAway() const;

    /// For skeletons that wait 150 ms before they show, and for the day of a time; without one they show at once.
    void setClock(Clock *clock);
    /// Called after the rows were set.
    void setListState(const ListState &state, const QTimeZone &zone);
    void setSeriesState(const ListState &state, const QTimeZone &zone);
    /// What is loaded of the range, grouped here. Newest first.
    void setSendings(const QList<Sending> &sendings);
    [[nodiscard]] Grouping grouping() const;
    void setGrouping(Grouping by);
    /// Pooled, and of the range compared with; empty while nothing is known.
    void setFigures(const std::optional<KpiFigures> &figures, const std::optional<KpiFigures> &before, const Funnel &funnel);
    void setCurves(const EventCurves &curves);
    /// The rows with a mark: they are to be laid beside each other.
    void setMarked(const QSet<QString> &rowIds);

    /// Chooses the row with that key if it is there, and scrolls to it. An empty one lets go of the choice, as on changing malls.
    void select(const QString &rowId);
    [[nodiscard]] QString selected() const; ///< row id, empty for none
    /// The row that is chosen for want of a choice, if it is among the rows; else it is the first one.
    void prefer(const QString &rowId);
    [[nodiscard]] KeptScroll *scroll() const; ///< of the table
    [[nodiscard]] SendingsTable *table() const;
    void sortBy(int column, Qt::SortOrder order); ///< of SendingsModel

Q_SIGNALS:
    void sendingChosen(const QString &rowId); ///< row id of SendingsModel; empty when none is
    void openWanted(const QString &rowId);
    void markWanted(const QString &rowId); ///< for the comparison, or no more
    void groupingChosen(atrium::Grouping by);
    void sortChosen(int column, Qt::SortOrder order);
    void refreshWanted();
    void retryWanted(); ///< of the table
    void seriesRetryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void connectTable();
    void connectSeries();
    void connectAway();
    [[nodiscard]] TableAbout aboutTable() const;
    void regroup();
    void choose(const QString &rowId);
    void reveal();
    void settleChoice();
    void showList();
    void showFigures();
    void arrange();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
