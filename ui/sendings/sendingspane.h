// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/annotation.h"
#include "network/types/mall.h"
#include "ui/sendings/overviewpane.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace atrium {

class ComparePage;
class MallsPage;
class SendingPage;

/// The sendings of a mall: an overview, and behind it one sending, several beside each other, or several malls. Back leads to the
/// overview as it was left. It knows no store; the wiring fills the pages.
class SendingsPane : public QWidget {
    Q_OBJECT
public:
    enum Page { Overview, One, Compared, Malls };
    Q_ENUM(Page)

    SendingsPane(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~SendingsPane() override;

    [[nodiscard]] OverviewPane *overview() const;
    [[nodiscard]] SendingPage *sending() const;
    [[nodiscard]] ComparePage *compare() const;
    [[nodiscard]] MallsPage *malls() const;
    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// The overview of a mall that was chosen on the page of malls: from there one comes back to it, until another is chosen elsewhere.
    void showMallOfMalls();
    void back(); ///< to where the page was opened from

    // What others than the wiring of its pages need to know of the overview:
    [[nodiscard]] SendingsModel *sendings() const { return overview()->sendings(); }
    [[nodiscard]] SeriesModel *series() const { return overview()->series(); }
    void setClock(Clock *clock);
    void setListState(const ListState &state, const QTimeZone &zone) { overview()->setListState(state, zone); }
    void setSeriesState(const ListState &state, const QTimeZone &zone) { overview()->setSeriesState(state, zone); }
    void setCurves(const EventCurves &curves) { overview()->setCurves(curves); }
    /// Of the overview's table. An empty one lets go of the choice, as on changing malls: then the overview is in view, too.
    void select(const QString &rowId);
    [[nodiscard]] QString selected() const { return overview()->selected(); }
    void prefer(const QString &rowId) { overview()->prefer(rowId); }
    [[nodiscard]] KeptScroll *scroll() const { return overview()->scroll(); }
    void sortBy(int column, Qt::SortOrder order) { overview()->sortBy(column, order); }
    void showAsTable(bool table); ///< events, on every page
    /// Of the mall in view, for every chart whose times are moments.
    void setNotes(const QList<Annotation> &notes);
    /// Whose numbers all pages show, but for that of several malls: it is said of what is taken away.
    void setOwner(const Mall &mall);

Q_SIGNALS:
    void pageShown(atrium::SendingsPane::Page page);
    void sendingChosen(const QString &rowId); ///< in the overview's table
    void sortChosen(int column, Qt::SortOrder order);
    void asTableChosen(bool table);
    void intervalChosen(atrium::Interval interval); ///< of one sending's events
    void columnsChosen(const QString &columns);
    void refreshWanted();
    void retryWanted();
    void seriesRetryWanted();
    void detailsWanted(const atrium::ApiError &error);
    void noteWanted(const std::optional<atrium::Instant> &at); ///< a new one; where the cursor of the page's chart stands, if it does
    void notesWanted(const QStringList &ids); ///< to be read and edited, beginning with the first; none: all

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPages();
    void connectAway();
    [[nodiscard]] QWidget *entry() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
