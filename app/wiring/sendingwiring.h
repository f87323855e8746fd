// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/sendings/sendingsmodel.h"
#include "network/types/liststate.h"

namespace atrium {

class NameWiring;
class RecipientsWiring;
class SendingsPane;

/// Joins the page of one sending, or of several under one number, to its reports: the records themselves, its events, its links, its
/// recipients, and the message it was. Looks again by itself while messages are en route.
class SendingWiring : public QObject {
    Q_OBJECT
public:
    SendingWiring(SendingsPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent = nullptr);

    void show(const Mall &mall);
    /// What the person wants the events cut by, from now on; Unknown: nothing. Nothing is asked for.
    void want(Interval interval) { m_wanted = interval; }
    /// Shows it. asOf: of its counters.
    void open(const SendingRow &row, const std::optional<Instant> &asOf);
    void setZone(const QTimeZone &zone);
    void refreshAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retryFailed();
    void ask(Interval wanted);
    void refresh();
    void refreshRecord();
    void refreshCards();
    void planLook();
    [[nodiscard]] ListState stateOf(const FeedBase &feed) const;

    SendingsPane *m_pane;
    Account *m_account;
    NameWiring *m_names;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    RecipientsWiring *m_recipients;
    Mall m_mall;
    QTimeZone m_zone;
    SendingStore *m_store {nullptr};
    std::optional<SendingRow> m_row;
    std::optional<Instant> m_rowAsOf;
    Interval m_wanted {Interval::Unknown}; // by the person
    std::shared_ptr<SendingFeed> m_record;
    std::shared_ptr<SeriesFeed> m_series;
    std::shared_ptr<RecordsFeed<Link>> m_links;
    std::unique_ptr<QObject> m_connections; // context of what is connected to the sending in view
    std::unique_ptr<QObject> m_seriesConnection; // and to its events
    std::optional<KpiFigures> m_lastFigures; // of the look before
    std::optional<Instant> m_lastRead;
    milliseconds m_lookWait {0};
    std::optional<Instant> m_nextLook;
    Wait m_look;
};

} // namespace atrium
