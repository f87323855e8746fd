// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/sendings/comparison.h"

namespace atrium {

class NameWiring;
class SendingsPane;

/// Joins the comparison to the events of the sendings that are marked for it, each read once by the hour.
class CompareWiring : public QObject {
    Q_OBJECT
public:
    CompareWiring(SendingsPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent = nullptr);

    /// What was marked there before is marked again.
    void show(const Mall &mall);
    void setZone(const QTimeZone &zone);
    /// Marks a row, or no more. False: there are as many as may be.
    bool toggle(const SendingRow &row);
    [[nodiscard]] bool isMarked(const QString &rowId) const;
    [[nodiscard]] QSet<QString> marked() const;
    /// The marked row of that id; empty: it is not marked.
    [[nodiscard]] std::optional<SendingRow> rowOf(const QString &rowId) const;
    /// Fills the page, with what the table holds beside what is marked.
    void enter(const QList<SendingRow> &rows);

private:
    struct Entry {
        SendingRow row {};
        std::shared_ptr<SeriesFeed> series {};
    };
    void read(Entry &entry);
    void refresh();

    SendingsPane *m_pane;
    Account *m_account;
    NameWiring *m_names;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    QTimeZone m_zone;
    CustomerScope m_scope;
    SendingStore *m_store {nullptr};
    std::vector<Entry> m_entries;
    QList<SendingRow> m_rows; // of the table
    std::unique_ptr<QObject> m_connections;
};

/// The row's own id in the table.
[[nodiscard]] QString rowIdOf(const SendingRow &row);

} // namespace atrium
