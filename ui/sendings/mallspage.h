// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/dashboardquery.h"
#include "models/sendings/mallsmodel.h"
#include "network/types/liststate.h"
#include "ui/sendings/seriescard.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class ChartAway;
class Clock;
class PlainTable;
class RowsAway;

/// Several malls beside each other over one range (part 6 of the dashboard): a row for each, all of them together above, and their events
/// by the clock on each mall's own wall.
class MallsPage : public QWidget {
    Q_OBJECT
public:
    explicit MallsPage(Actions *actions, QWidget *parent = nullptr);
    ~MallsPage() override;

    void setClock(Clock *clock);
    [[nodiscard]] MallsModel *malls() const;
    [[nodiscard]] SeriesCard *card() const;
    [[nodiscard]] SeriesModel *series() const;
    [[nodiscard]] PlainTable *table() const;
    [[nodiscard]] RowsAway *rowsAway() const; ///< of the table
    [[nodiscard]] ChartAway *chartAway() const;
    /// What they are called, in the order of the list; for what is taken away.
    void setNames(const QStringList &malls);
    /// today: in the zone, whose days the range is cut by. zones: how many different ones the malls have.
    void setRange(const DateRange &range, const QDate &today, int zones, const QTimeZone &zone);
    /// About how many tokens another range would take; 0: not known.
    void setCostOf(const std::function<int(const DateRange &)> &costOf);
    /// count: of sendings that are loaded.
    void setListState(const ListState &state, int count);
    void setCurves(const EventCurves &curves);
    void setSeriesState(const ListState &state);
    void setCost(std::optional<int> tokens, std::optional<int> left);
    /// What takes the focus when the page comes. It is no proxy of the page: Tab would end there.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void backWanted();
    void mallWanted(qint64 customer); ///< its own overview
    void rangeWanted(const atrium::DateRange &range);
    void refreshWanted();
    void retryWanted();
    void seriesRetryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectAway();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
