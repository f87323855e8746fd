// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/base/places.h"
#include "network/types/liststate.h"

namespace atrium {

class NotificationsPane;

/// Joins the notifications centre to the notifications of the mall in view.
class NotificationsWiring : public QObject {
    Q_OBJECT
public:
    NotificationsWiring(NotificationsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~NotificationsWiring() override;

    void show(const Mall &mall);
    /// No mall is known, and this is why.
    void showFailure(const ListState &state);

Q_SIGNALS:
    void unseenChanged(int unseen); ///< of the mall in view, among what is loaded
    void goWanted(const atrium::Place &place); ///< in the mall in view

private:
    [[nodiscard]] bool isShowing() const { return m_feed != nullptr; } // no mall is known before the first answer
    void retry();
    void visit();
    void refreshRows();
    void seeAbout(qint64 conversation);
    void showRefused(const QList<NotificationId> &ids, const ApiError &error);
    [[nodiscard]] QList<NotificationId> idsOf(const QStringList &rowIds) const;

    NotificationsPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_rowsSoon;
    Mall m_mall;
    NotificationStore *m_store {nullptr};
    std::shared_ptr<NotificationFeed> m_feed;
    std::unique_ptr<QObject> m_connections; // context of what is connected to the mall in view
};

} // namespace atrium
