// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/inboxwiring.h"
#include "app/wiring/sendingswiring.h"
#include "models/base/places.h"

namespace atrium {

class MainWindow;

/// Joins the wish to be somewhere, from whichever pane, to the pane that shows it. Where it cannot be shown, the pane it was wished from
/// says why.
class PlaceWiring : public QObject {
    Q_OBJECT
public:
    PlaceWiring(MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, QObject *parent = nullptr);

    /// A notification's, in the mall in view.
    void go(const Place &place);
    /// A link's from outside, in the mall in view.
    void follow(const Place &place);
    /// From now on that mall is meant where none is named.
    void setMall(const CustomerScope &scope) { m_mall = scope; }
    /// The outbox's, in whichever mall.
    void goTo(const CustomerScope &scope, const ConversationId &conversation);

Q_SIGNALS:
    void lost(const QString &sentence); ///< a link that leads nowhere, and why
    void mallWanted(const atrium::CustomerScope &scope); ///< the inbox has it in view when this returns

private:
    void lead(const Place &place, const std::function<void(const QString &sentence)> &failed);

    MainWindow *m_window;
    Account *m_account;
    InboxWiring *m_inbox;
    SendingsWiring *m_sendings;
    CustomerScope m_mall;
};

} // namespace atrium
