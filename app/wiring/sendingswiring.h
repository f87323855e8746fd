// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/comparewiring.h"
#include "app/wiring/mallswiring.h"
#include "app/wiring/namewiring.h"
#include "app/wiring/noteswiring.h"
#include "app/wiring/overviewwiring.h"
#include "app/wiring/sendingwiring.h"
#include "network/types/liststate.h"

namespace atrium {

class SendingsPane;

/// Joins the sendings pane to the mall in view: its overview, and what one opens from there.
class SendingsWiring : public QObject {
    Q_OBJECT
public:
    SendingsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

    void show(const Mall &mall);
    /// No mall is known, and this is why.
    void showFailure(const ListState &state);
    /// What its sendings are called.
    [[nodiscard]] NameWiring *names() { return &m_names; }
    /// What the person wants the events of any sending cut by, where it fits.
    void wantInterval(Interval interval) { m_sending.want(interval); }
    /// Reads what is in view once more: of one sending its own cards, which nothing else reads again.
    void lookNow();
    /// Shows a sending of the mall in view. done: empty, or why it cannot be shown; not called when a mall is shown meanwhile.
    template<class Id>
    void open(const Id &id, const std::function<void(const std::optional<ApiError> &)> &done)
    {
        if (!m_overview.isShowing())
            return;
        m_store->find(id, m_connections.get(), [this, done](const Result<SendingId> &found) {
            if (found)
                openFound(*found);
            done(found ? std::optional<ApiError>() : found.error());
        });
    }

Q_SIGNALS:
    void mallWanted(const atrium::CustomerScope &scope);

private:
    void connectPages();
    void retry();
    void openFound(const SendingId &id);
    void openRow(const QString &rowId);
    void mark(const SendingRow &row);
    void showMarked();
    [[nodiscard]] std::optional<SendingRow> rowOf(const QString &rowId) const;

    SendingsPane *m_pane;
    Account *m_account;
    NameWiring m_names;
    OverviewWiring m_overview;
    SendingWiring m_sending;
    CompareWiring m_compare;
    MallsWiring m_malls;
    NotesWiring m_notes;
    Mall m_mall;
    SendingStore *m_store {nullptr};
    std::unique_ptr<QObject> m_connections; // context of what is connected to the mall in view
};

} // namespace atrium
