// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"
#include "models/base/actions.h"
#include "network/types/liststate.h"
#include "network/types/mall.h"
#include "ui/shell/pane.h"

#include <QMainWindow>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class InboxPane;
class MallSwitcher;
class NotificationsPane;
class OutboxPane;
class Palette;
class SendingsPane;
class Settings;
struct WindowPlace;

/// What the top bar's dot and sentence say (look, frame).
struct ConnectionState {
    enum Kind { Online, Checking, Offline, Slowed, SignedOut } kind {Checking};
    std::optional<Instant> checkedAt {}; ///< "Online, checked 14:03:18"; of Offline: since when
    int waiting {}; ///< messages of ours that wait to go out
    std::optional<Instant> nextAt {}; ///< of Offline: when the server is tried next
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

/// The frame around the panes: rail, top bar, strip for the worst window-wide trouble, the panes in a stack. It knows no store: it shows
/// what it is told and emits what the person wishes.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings *settings, Clock *clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] InboxPane *inbox() const;
    [[nodiscard]] NotificationsPane *notifications() const;
    [[nodiscard]] SendingsPane *sendings() const;
    [[nodiscard]] OutboxPane *outbox() const;
    [[nodiscard]] Pane pane() const; ///< the one in view
    void showPane(Pane pane); ///< and gives it the focus
    [[nodiscard]] Actions *actions() const;
    [[nodiscard]] Palette *palette() const;
    [[nodiscard]] const QList<AccountCard> &accounts() const; ///< as setAccounts() said
    /// Does an action as its key would, in the pane that knows it. False: where the person is, nothing can be done with it.
    bool perform(ActionId id);
    void closeForGood(); ///< as quitWanted() asked for
    void keepPlace(); ///< where it stands and how large it is, for the next start

    /// Everything in the frame is made anew, in the language in force: what is open in it goes. Whatever is joined to the panes must have
    /// left them; what stands in rail and top bar is to be told again.
    void rebuild();

    void setTitleWord(const QString &word); ///< "Demo" in the window title, and that is all
    void setDemo(bool demo); ///< one leaves a demo and does not sign out of it
    void setMalls(const QList<Mall> &malls, const CustomerScope &current);
    /// The inbox is of all malls: the mall above the panes is that of the pane in view.
    void setAllMalls(bool all);
    [[nodiscard]] MallSwitcher *mallSwitcher() const;
    /// The accounts one can switch to, in the account menu, with the ways to add and to manage them. Until it is called, and with an empty
    /// list, nothing of the kind is shown.
    void setAccounts(const QList<AccountCard> &cards);
    /// Messages or notifications: the rail's badge. The title's number is that of all accounts; without accounts it is their sum.
    void setUnread(Pane pane, int unseen);
    /// zone: the mall's. Invalid: none is known yet; then no time of a check is told, and other times are this computer's.
    void setConnection(const ConnectionState &state, const QTimeZone &zone);
    /// Name shown at the foot of the rail, with its initials.
    void setPerson(const QString &name, const QString &initials, int tint, const QString &server);
    /// A sentence that concerns the whole window, with up to two actions ("Try again", "Sign in"); empty text hides it.
    void setNotice(const QString &text, const QString &actionText, const QString &secondText = {});

Q_SIGNALS:
    void mallChosen(const atrium::CustomerScope &scope);
    void allMallsChosen(); ///< in the inbox
    void paneShown(atrium::Pane pane); ///< another one came into view
    void accountChosen(const atrium::AccountId &id); ///< another than the one shown
    void addAccountWanted();
    void connectionWanted(); ///< what is known about the way to the server
    void accountsWanted(); ///< the page about them
    void settingsWanted();
    void settingWanted(const QString &row); ///< the settings, at the row of that name
    void refreshWanted();
    void signOutWanted(); ///< of the account shown; or to leave the demo
    void noticeActivated();
    void noticeSecondActivated();
    void quitWanted(); ///< the window stays open; where nobody listens it closes
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFrame();
    void connectActions();
    void putAt(const WindowPlace &place);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
