// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "network/types/annotation.h"
#include "network/types/liststate.h"
#include "network/types/mall.h"
#include "ui/sendings/seriescard.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class KeptScroll;
class SendingsAway;
class SendingsModel;
class Settings;

/// All sendings as a table, and above it the figures and the events of the one that is chosen (look/04, 05). The two models are its own;
/// the wiring fills them. It knows no store.
///
/// The first row is chosen as soon as there are rows, without taking the focus; a choice stays while its row is there.
class SendingsPane : public QWidget {
    Q_OBJECT
public:
    SendingsPane(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~SendingsPane() override;

    [[nodiscard]] SendingsModel *sendings() const;
    [[nodiscard]] SeriesModel *series() const;

    /// For skeletons that wait 150 ms before they show, and for the day of a time; without one they show at once.
    void setClock(Clock *clock);
    /// Called after the model was filled and its page state set.
    void setListState(const ListState &state, const QTimeZone &zone);
    void setSeriesState(const ListState &state, const QTimeZone &zone);
    /// Of the sending that is chosen. Empty ones while they are on their way.
    void setCurves(const EventCurves &curves);
    /// What may be asked for, and what the curves are cut by. 5 minutes is left out where it makes no sense to offer it.
    void setIntervals(const QList<IntervalChoice> &choices, Interval chosen);
    /// Tokens of the rate limit that a refresh takes, where it is known.
    void setRefreshCost(std::optional<int> tokens);
    /// Chooses the row with that key if it is there, and scrolls to it. An empty one lets go of the choice, as on changing malls.
    void select(const QString &rowId);
    [[nodiscard]] QString selected() const; ///< row id, empty for none
    /// The row that is chosen for want of a choice, if it is among the rows; else it is the first one.
    void prefer(const QString &rowId);
    [[nodiscard]] KeptScroll *scroll() const; ///< of the table
    void sortBy(int column, Qt::SortOrder order); ///< of SendingsModel
    void showAsTable(bool table); ///< the events
    /// Of the mall in view, for its charts.
    void setNotes(const QList<Annotation> &notes);
    /// What is said of tables and charts that are taken away: whose they are, and what was asked for.
    [[nodiscard]] SendingsAway *away() const;

Q_SIGNALS:
    void sendingChosen(const QString &rowId); ///< row id of SendingsModel; empty when none is
    void sortChosen(int column, Qt::SortOrder order);
    void asTableChosen(bool table);
    void intervalChosen(atrium::Interval interval);
    void refreshWanted();
    void retryWanted(); ///< of the table
    void seriesRetryWanted();
    void detailsWanted(const atrium::ApiError &error);
    void noteWanted(const std::optional<atrium::Instant> &at); ///< a new one; where the chart's cursor stands, if it does
    void notesWanted(const QStringList &ids); ///< to be read and edited, beginning with the first; none: all

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectTable();
    void connectSeries();
    void connectAway();
    void openMenu(const QPoint &globalPosition);
    void choose(const QString &rowId);
    void reveal();
    void settleChoice();
    void showChosen();
    void showList();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
