// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/base/clock.h"
#include "models/base/settings.h"
#include "models/inbox/messagesmodel.h"
#include "models/notifications/notificationsmodel.h"
#include "models/tools/logmodel.h"
#include "ui/account/accountspage.h"
#include "ui/common/actions.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/tools/logviewer.h"
#include "ui/tools/pushinspector.h"
#include "ui/tools/requestinspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

using SetState = std::function<void(const ListState &)>;

/// The moments that states speak of.
struct Moments {
    QTimeZone zone {"Europe/Oslo"};
    Instant now;
    Instant earlier;

    explicit Moments(const Stage &stage)
        : now(Instant::fromUtc(stage.clock->now()))
        , earlier {now.microseconds - 12LL * 60 * 1'000'000}
    {
    }
};

/// States over rows that stay: the strip says what is wrong.
QList<Scene> statesWithRows(const Stage &stage, const QString &pane, const SetState &set)
{
    MainWindow *window = stage.window;
    const Moments at(stage);
    QList<Scene> scenes {
        {pane + u"-offline"_s,
            [=] {
                window->setConnection({.kind = ConnectionState::Offline, .checkedAt = at.earlier, .waiting = 3}, at.zone);
                set({.complete = true, .asOf = at.earlier, .offline = true});
            }},
        {pane + u"-error"_s,
            [=] {
                window->setConnection({.kind = ConnectionState::Online, .checkedAt = at.now}, at.zone);
                const ApiError error {.kind = ErrorKind::Server, .httpStatus = 500, .detail = u"boom"_s, .requestId = u"7f3a"_s};
                set({.complete = true, .asOf = at.earlier, .error = error});
            }},
        {pane + u"-stale"_s, [=] { set({.complete = true, .asOf = at.earlier, .stale = true}); }},
        {pane + u"-slowed"_s,
            [=] {
                const Instant until {at.now.microseconds + 91LL * 1'000'000};
                window->setConnection({.kind = ConnectionState::Slowed, .checkedAt = until}, at.zone);
                set({.complete = true, .asOf = at.now});
            }},
    };
    for (Scene &scene : scenes)
        scene.again = true;
    return scenes;
}

/// States in which there are no rows.
QList<Scene> statesWithoutRows(const Stage &stage, Pane pane, const QString &name, const QString &permit, const SetState &set)
{
    MainWindow *window = stage.window;
    const Moments at(stage);
    return {
        {name + u"-loading"_s,
            [=] {
                window->showPane(pane);
                set({.loading = true});
            }},
        {name + u"-empty"_s, [=] { set({.complete = true, .asOf = at.now}); }},
        {name + u"-forbidden"_s,
            [=] {
                set({.error = ApiError {.kind = ErrorKind::Forbidden,
                         .reach = Reach::Answered,
                         .httpStatus = 403,
                         .detail = u"Missing permit "_s + permit}});
            }},
        {name + u"-not-enabled"_s,
            [=] { set({.error = ApiError {.kind = ErrorKind::NotFound, .reach = Reach::Answered, .httpStatus = 404}}); }},
    };
}

/// The same pane small, in compact rows, and back.
QList<Scene> sizes(const Stage &stage, const QString &pane)
{
    return {
        {pane + u"-narrow"_s, [window = stage.window] { window->resize(960, 600); }},
        {pane + u"-compact"_s,
            [stage] {
                stage.window->resize(1280, 800);
                stage.settings->set(Setting::Density, u"compact"_s);
            }},
    };
}

void comfortably(const Stage &stage)
{
    const Moments at(stage);
    stage.settings->set(Setting::Density, u"comfortable"_s);
    stage.window->setConnection({.kind = ConnectionState::Online, .checkedAt = at.now}, at.zone);
}

/// The thread with one of ours in each state that a message can be in on its way.
void showOutgoing(InboxPane *pane, const Instant &now)
{
    QList<ThreadEntry> entries = pane->messages()->rows();
    const auto own = [&](const QString &id, const QString &text, OutgoingState state) {
        ThreadEntry entry {.mine = true};
        entry.message = {.content = text, .seen = true, .createdAt = now, .updatedAt = now};
        entry.pending = Outgoing {.localId = id, .content = text, .state = state, .createdAt = now, .firstSentAt = now};
        entries.append(entry);
    };
    own(u"a"_s, u"I see it too. Register 4 gets the new code at 14:15."_s, OutgoingState::Uncertain);
    own(u"b"_s, u"Please reprint one slip after that."_s, OutgoingState::Failed);
    own(u"c"_s, u"And send me the number under the barcode."_s, OutgoingState::Queued);
    pane->messages()->setEntries(entries);
    pane->setDraft(u"Thank you, Magnus"_s, 17);
}

/// The window's own focus: no window may be active where pictures are made.
void press(const MainWindow *window, int key)
{
    QWidget *focus = window->focusWidget();
    if (!focus)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &event);
    }
}

/// One dialog over the window: the keys, and away again.
QList<Scene> inboxScenes(const Stage &stage, const SetState &set)
{
    MainWindow *window = stage.window;
    const Moments at(stage);
    QList<Scene> scenes {{u"inbox"_s, [] {}}};
    scenes += sizes(stage, u"inbox"_s);
    scenes.append({u"inbox-sending"_s, [=] {
                       comfortably(stage);
                       showOutgoing(window->inbox(), at.now);
                   }});
    scenes += threadScenes(stage);
    scenes += statesWithRows(stage, u"inbox"_s, set);
    scenes.append({u"inbox-signed-out"_s, [=] {
                       comfortably(stage);
                       window->setNotice(
                           QCoreApplication::translate("atrium::Composition",
                               "Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in."),
                           QCoreApplication::translate("atrium::Composition", "Sign in"));
                   }});
    scenes.append({u"keys"_s, [window] {
                       window->setNotice({}, {});
                       window->actions()->get(ActionId::KeyOverlay)->trigger();
                   }});
    return scenes;
}

QList<AccountCard> threeAccounts()
{
    const QString server = u"api.mpc.placewise.com"_s;
    return {{.id = {u"a"_s}, .name = u"Fjordtorget"_s, .server = server, .state = AccountCard::Online, .unseen = 7, .current = true},
        {.id = {u"b"_s}, .name = u"Nordic campaigns"_s, .server = server, .state = AccountCard::SignedOut, .unsent = 2},
        {.id = {u"c"_s}, .name = u"APAC"_s, .server = u"api.apac.placewise.com"_s, .state = AccountCard::Offline, .unseen = 128}};
}

/// Three accounts in different states, in the menu and on their page.
QList<Scene> accountScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const QList<AccountCard> cards = threeAccounts();
    return {
        {u"account-menu"_s,
            [=] {
                closeDialogs(window);
                window->setAccounts(cards);
                window->findChild<QAbstractButton *>(u"railAccount"_s)->click();
            }},
        {u"mall-menu"_s,
            [=] {
                closeDialogs(window);
                window->findChild<QAbstractButton *>(u"mallSwitcher"_s)->click();
            }},
        {u"accounts"_s,
            [=] {
                closeDialogs(window);
                auto *page = new AccountsPage(window);
                page->setAttribute(Qt::WA_DeleteOnClose);
                page->setAccounts(cards);
                page->show();
            }},
        {u"inbox-without-permits"_s,
            [=] {
                closeDialogs(window);
                window->inbox()->setMissingPermits(
                    {.reply = u"Conversations:Api:Users:Messages:Create"_s, .markSeen = u"Conversations:Api:Users:Conversations:Seen"_s});
            }},
        {u"inbox-without-permits-narrow"_s, [window] { window->resize(960, 600); }},
        {u"notifications-without-permits"_s,
            [=] {
                window->resize(1280, 800);
                window->inbox()->setMissingPermits({});
                window->showPane(Pane::Notifications);
                press(window, Qt::Key_J);
                const QString permit = u"Notifications:Api:Users:Notifications:Seen"_s;
                window->notifications()->setMissingPermits({.markSeen = permit, .markAllSeen = permit});
            }},
    };
}

QList<Scene> notificationScenes(const Stage &stage, const SetState &set)
{
    MainWindow *window = stage.window;
    QList<Scene> scenes {{u"notifications"_s,
        [=] {
            closeDialogs(window);
            window->setAccounts({});
            window->notifications()->setMissingPermits({});
            comfortably(stage);
            window->showPane(Pane::Notifications);
        },
        [window] { return window->notifications()->notifications()->rowCount() > 0; }}};
    scenes.append({u"notifications-open"_s, [window] {
                       press(window, Qt::Key_J);
                       press(window, Qt::Key_J);
                   }});
    scenes += sizes(stage, u"notifications"_s);
    scenes.append({u"notifications-undo"_s, [=] {
                       comfortably(stage);
                       press(window, Qt::Key_Escape);
                       window->notifications()->findChild<QWidget *>(u"markAllSeenButton"_s)->setFocus();
                       press(window, Qt::Key_Space);
                   }});
    QList<Scene> states = statesWithRows(stage, u"notifications"_s, set);
    states.first().prepare = [window, first = states.first().prepare] {
        auto *undo = window->notifications()->findChild<QAbstractButton *>(u"markAllUndoUndo"_s);
        if (undo && undo->isVisible())
            undo->click(); // the next pass finds them unseen, too
        first();
    };
    return scenes + states;
}

/// The windows of the Tools menu, one after the other; the last one is closed by the scene that follows.
QList<Scene> toolScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const auto open = [window](ActionId id) {
        closeDialogs(window);
        window->actions()->get(id)->trigger();
    };
    const auto type = [window](const QString &field, const QString &text) { window->findChild<QLineEdit *>(field)->setText(text); };
    QList<Scene> scenes {{u"tool-requests"_s, [=] {
                              comfortably(stage);
                              open(ActionId::RequestInspector);
                              auto *table = window->findChild<QTableView *>(u"requestTable"_s);
                              table->setFocus();
                              table->selectRow(1);
                          }}};
    scenes.append({u"tool-push"_s, [=] { open(ActionId::PushInspector); }});
    scenes.append({u"tool-push-refused"_s, [=] {
                       type(u"pushDispatch"_s, u"452000017"_s);
                       type(u"pushMemberToken"_s, u"a member's"_s);
                       type(u"pushClientToken"_s, u"a client's"_s);
                       window->findChild<PushInspector *>()->setOutcome(
                           ApiError {.kind = ErrorKind::NotFound, .reach = Reach::Answered, .httpStatus = 404});
                   }});
    scenes.append({u"tool-log-empty"_s, [=] { open(ActionId::LogViewer); }});
    scenes.append({u"tool-log"_s, [window] {
                       auto *viewer = window->findChild<LogViewer *>();
                       viewer->setFile(u"/home/ingrid/.local/share/atrium/main/atrium.log"_s);
                       viewer->model()->append(
                           {u"2025-11-20T13:02:41.118Z info console.net: GET /v3/loyalty_clubs?per_page=1000 200 12 ms, attempt 1"_s,
                               u"2025-11-20T13:02:41.503Z warning console.net: malformed answer to /users/me at user.roles[0]"_s,
                               u"2025-11-20T13:02:44.020Z debug console.net: again in 412 ms: /users/me/conversations"_s,
                               u"2025-11-20T13:02:59.741Z critical console.store: local.db: database or disk is full"_s});
                   }});
    scenes.append({u"about"_s, [=] { open(ActionId::About); }});
    scenes.append({u"tool-closed"_s, [window] { closeDialogs(window); }});
    return scenes;
}

} // namespace

void closeDialogs(const MainWindow *window)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && top != window)
            top->close();
    }
}

QList<Scene> scenesOf(const Stage &stage)
{
    MainWindow *window = stage.window;
    const Moments at(stage);
    const SetState inbox = [=](const ListState &state) {
        window->inbox()->setListState(state, at.zone);
        if (!state.error)
            window->inbox()->setThreadState(state, at.zone);
    };
    const SetState notifications = [=](const ListState &state) { window->notifications()->setListState(state, at.zone); };
    const SetState sendings = [=](const ListState &state) {
        window->sendings()->setListState(state, at.zone);
        if (!state.error)
            window->sendings()->setSeriesState(state, at.zone);
    };
    QList<Scene> scenes = inboxScenes(stage, inbox) + triageScenes(stage) + composerScenes(stage) + newConversationScenes(stage)
        + accountScenes(stage) + notificationScenes(stage, notifications) + chartScenes(stage) + sendingScenes(stage)
        + statesWithRows(stage, u"sendings"_s, sendings) + toolScenes(stage) + settingsScenes(stage, threeAccounts())
        + paletteScenes(stage);
    QList<Scene> empty = statesWithoutRows(stage, Pane::Inbox, u"inbox"_s, u"Conversations:Api:Users:Conversations:Index"_s, inbox);
    empty.first().prepare = [=, first = empty.first().prepare] {
        comfortably(stage);
        stage.unjoin();
        first();
    };
    scenes += empty;
    scenes +=
        statesWithoutRows(stage, Pane::Notifications, u"notifications"_s, u"Notifications:Api:Users:Notifications:Index"_s, notifications);
    scenes += statesWithoutRows(stage, Pane::Sendings, u"sendings"_s, u"Reporting:Api:Report:Sendings"_s, sendings);
    scenes += outboxScenes(stage);
    scenes += newConversationStates(stage);
    return scenes;
}

} // namespace atrium
