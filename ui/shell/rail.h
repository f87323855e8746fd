// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"
#include "ui/shell/pane.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace atrium {

class Actions;

/// The window's left edge: the panes with their badges, and at the foot the account with its menu.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(Actions *actions, QWidget *parent = nullptr);
    ~Rail() override;

    void setCurrent(Pane pane);
    /// The badge: unread messages or notifications of the mall in view; 0 shows none.
    void setUnread(Pane pane, int count);
    /// The outbox's badge: what was refused and waits for the person. What is on its way is said, and has no badge.
    void setOutbox(int needYou, int onTheirWay);
    /// Sending is paused: said by the outbox's button, with a mark where there is no number to show.
    void setPaused(bool paused);
    /// The mall in view, which the badges count; empty for none.
    void setMall(const QString &name);
    /// What the window's title counts: all malls, of all accounts where there are several.
    void setUnreadEverywhere(int count);
    void setPerson(const QString &name, const QString &initials, int tint, const QString &server);
    /// The accounts in the menu, with the ways to add and to manage them; an empty list shows none of these.
    void setAccounts(const QList<AccountCard> &cards);
    void openAccountMenu();

Q_SIGNALS:
    void accountChosen(const atrium::AccountId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();
    void rewordAccount();
    void addAccounts(QMenu *menu);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
