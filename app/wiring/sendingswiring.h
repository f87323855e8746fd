// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/noteswiring.h"
#include "app/wiring/sendingwiring.h"
#include "app/wiring/soon.h"
#include "network/types/liststate.h"

namespace atrium {

class SendingsPane;

/// Joins the sendings pane to the sendings of the mall in view.
class SendingsWiring : public QObject {
    Q_OBJECT
public:
    SendingsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~SendingsWiring() override;

    void show(const Mall &mall);
    /// No mall is known, and this is why.
    void showFailure(const ListState &state);
    /// What the person wants the events of any sending cut by, where it fits.
    void wantInterval(Interval interval) { m_sending.want(interval); }
    /// Chooses a sending of the mall in view. done: empty, or why it cannot be shown; not called when a mall is shown meanwhile.
    template<class Id>
    void open(const Id &id, const std::function<void(const std::optional<ApiError> &)> &done)
    {
        if (!isShowing())
            return;
        m_store->find(id, m_connections.get(), [this, done](const Result<SendingId> &found) {
            if (found)
                select(*found);
            done(found ? std::optional<ApiError>() : found.error());
        });
    }

private:
    [[nodiscard]] bool isShowing() const { return m_feed != nullptr; } // no mall is known before the first answer
    void retry();
    void refreshRows();
    void select(const SendingId &id);

    SendingsPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    SendingWiring m_sending;
    NotesWiring m_notes;
    Soon m_rowsSoon;
    Mall m_mall;
    SendingStore *m_store {nullptr};
    std::shared_ptr<SendingFeed> m_feed;
    std::unique_ptr<QObject> m_connections; // context of what is connected to the mall in view
};

} // namespace atrium
