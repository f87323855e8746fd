// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/sendings/dashboardquery.h"

namespace atrium {

class SendingsPane;

/// Joins the malls page to one query over all malls of the account (contract 1.8: one X-Customer for several).
class MallsWiring : public QObject {
    Q_OBJECT
public:
    MallsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~MallsWiring() override;

    /// Asks, for the same range and filter as the overview has. zone: the one whose days the range is cut by.
    void enter(const DashboardQuery &query, const QTimeZone &zone);
    void leave(); ///< nobody sees it: what is held is let go
    [[nodiscard]] bool isShowing() const { return m_list != nullptr; }
    [[nodiscard]] const DateRange &range() const { return m_query.range; } ///< the one in view, which may be chosen there

private:
    void ask();
    void refresh();
    [[nodiscard]] int costOf(const DateRange &range) const;

    SendingsPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    DashboardQuery m_query;
    QTimeZone m_zone;
    SendingStore *m_store {nullptr};
    std::shared_ptr<SendingFeed> m_list;
    std::shared_ptr<SeriesFeed> m_series;
    std::unique_ptr<QObject> m_connections;
};

} // namespace atrium
