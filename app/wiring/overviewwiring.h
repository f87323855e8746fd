// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/sendings/dashboardquery.h"
#include "models/sendings/sendingsmodel.h"

namespace atrium {

class NameWiring;
class OverviewPane;

/// Joins the overview to the sendings of its range, those of the range compared with, and the events of both.
class OverviewWiring : public QObject {
    Q_OBJECT
public:
    OverviewWiring(OverviewPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~OverviewWiring() override;

    void show(const Mall &mall);
    [[nodiscard]] bool isShowing() const { return m_store != nullptr; }
    [[nodiscard]] const DashboardQuery &query() const { return m_query; }
    /// The mall that comes next is looked at over this range.
    void keepRange(const DateRange &range);
    [[nodiscard]] QTimeZone zone() const;
    void retry();
    /// What is loaded of the range, at once.
    void refresh();
    /// The table holds a sending that was asked for by name, even if it is none of the range: the range widens to it.
    void include(const Sending &sending);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const DashboardQuery &query);
    void tellShown(bool shown) const;
    void askEvents();
    [[nodiscard]] std::shared_ptr<SeriesFeed> eventsFeed(const DateRange &range, bool compared);
    [[nodiscard]] Interval askedInterval(const DateRange &range) const;
    [[nodiscard]] QList<Sending> loaded(const SendingFeed &feed, const DateRange &range) const;
    void refreshRows(bool any, const std::optional<Instant> &asOf);
    void refreshEvents();
    void keep() const;
    [[nodiscard]] int costOf(const DateRange &range) const;

    OverviewPane *m_pane;
    Account *m_account;
    NameWiring *m_names;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    Mall m_mall;
    DashboardQuery m_query;
    Interval m_wanted {Interval::Unknown}; // by the person
    Interval m_interval {Interval::Day}; // of the chart
    SendingStore *m_store {nullptr};
    std::shared_ptr<SendingFeed> m_all; // of every range: what is known without asking, and what the palette finds
    std::shared_ptr<SendingFeed> m_list, m_before;
    std::shared_ptr<SeriesFeed> m_series, m_seriesBefore;
    QList<SendingId> m_only; // the events are of these alone; empty: of all
    bool m_eventsDue {};
    bool m_rowsDue {}; // the feeds of rows said something since the table was filled
    std::unique_ptr<QObject> m_connections; // context of what is connected to the question in view
};

} // namespace atrium
