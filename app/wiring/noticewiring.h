// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/account/sessionwords.h"

namespace atrium {

class MainWindow;

/// Joins the strip under the top bar to what may be wrong with one account. There is one strip: of several troubles it shows the worst,
/// and the next one once that is over.
class NoticeWiring : public QObject {
    Q_OBJECT
public:
    NoticeWiring(MainWindow *window, Account *account, Session *session, QObject *parent = nullptr);
    ~NoticeWiring() override;

    /// Another account that only the person can help; an empty id: none does need it.
    void setOther(const AccountId &id, const QString &name);
    /// Something to be read once, by a person who then closes it.
    void tell(const QString &sentence);

Q_SIGNALS:
    void signInWanted();
    void switchWanted(const atrium::AccountId &id);

private:
    void refresh();
    void tellOfRescue();
    void act(bool second);
    void actOnSession(SessionDeed deed);
    enum Kind { Nothing, SessionOver, Storage, SessionTrouble, Other, Remark, CacheAnew };
    [[nodiscard]] Kind worst() const;

    MainWindow *m_window;
    Account *m_account;
    Session *m_session;
    AccountId m_other;
    QString m_otherName;
    QString m_remark;
    bool m_cacheAnew {false};
};

} // namespace atrium
