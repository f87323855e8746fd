// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"

namespace atrium {

class SendingsPane;

/// Joins the chart of the sendings pane to the events of the sending that is chosen.
class SendingWiring : public QObject {
    Q_OBJECT
public:
    SendingWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

    /// From now on a row that is chosen is one of this list.
    void show(const Mall &mall, SendingStore *store, std::shared_ptr<SendingFeed> list);
    /// What the person wants the events cut by, from now on; Unknown: nothing. Nothing is asked for.
    void want(Interval interval) { m_wanted = interval; }
    /// Asks for the chosen one's events again.
    void retry();

private:
    void choose(const QString &rowId);
    void ask(Interval wanted);
    void refresh();

    SendingsPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    Mall m_mall;
    SendingStore *m_store {nullptr};
    std::shared_ptr<SendingFeed> m_list;
    std::optional<Sending> m_chosen;
    Interval m_wanted {Interval::Unknown}; // by the person
    std::shared_ptr<SeriesFeed> m_series;
    std::unique_ptr<QObject> m_connection; // context of what is connected to the chosen sending's events
};

} // namespace atrium
