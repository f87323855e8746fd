// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/base/clock.h"
#include "models/inbox/messagesmodel.h"
#include "ui/common/actions.h"
#include "ui/inbox/archivebar.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/threadside.h"
#include "ui/inbox/threadview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

void key(QWidget *to, QEvent::Type type, int pressed)
{
    QKeyEvent event(type, pressed, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &event);
}

/// The thread, and below it what others write with emphasis and addresses.
void showWriting(InboxPane *pane, const Instant &now)
{
    QList<ThreadEntry> entries = pane->messages()->rows();
    const ThreadEntry theirs = *std::find_if(entries.cbegin(), entries.cend(), [](const ThreadEntry &one) { return !one.mine; });
    qint64 id = 9'000'001;
    for (const QString &text : {u"The *new* codes are live _since noon_. The till wants `BW25`, not `BW24`."_s,
             u"The list: https://files.example.com/black-week/shops?floor=2, or write to mailto:help@example.com"_s,
             u"Somebody sent me this, is it ours? https://\u0430trium.example/login"_s}) {
        ThreadEntry entry = theirs;
        entry.message.id = {id++};
        entry.message.content = text;
        entry.message.createdAt = now;
        entries.append(entry);
    }
    pane->messages()->setEntries(entries);
    pane->thread()->view()->goToBottom();
}

} // namespace

QList<Scene> threadScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    InboxPane *pane = window->inbox();
    const auto trigger = [window](ActionId id) { window->actions()->get(id)->trigger(); };
    const Instant now = Instant::fromUtc(stage.clock->now());
    QList<Scene> scenes {
        {u"thread-writing"_s, [=] { showWriting(pane, now); }, {}, true},
        {u"thread-selected"_s,
            [=] {
                auto *view = pane->findChild<QListView *>(u"messageList"_s);
                const int last = view->model()->rowCount() - 1;
                view->setFocus();
                view->setCurrentIndex(view->model()->index(last - 1, 0));
                view->selectionModel()->select(QItemSelection(view->model()->index(last - 2, 0), view->model()->index(last - 1, 0)),
                    QItemSelectionModel::ClearAndSelect);
            }},
        {u"thread-find"_s,
            [=] {
                pane->findChild<QListView *>(u"messageList"_s)->clearSelection();
                trigger(ActionId::FindInThread);
                pane->findChild<QLineEdit *>(u"findField"_s)->setText(u"the"_s);
            }},
        {u"thread-find-nothing"_s, [=] { pane->findChild<QLineEdit *>(u"findField"_s)->setText(u"zeppelin"_s); }},
        {u"thread-people"_s,
            [=] {
                pane->findChild<QAbstractButton *>(u"findClose"_s)->click();
                trigger(ActionId::WhoIsHere);
                auto *people = pane->findChild<QListView *>(u"peopleList"_s);
                key(people, QEvent::KeyPress, Qt::Key_Return);
            }},
        {u"thread-people-narrow"_s, [window] { window->resize(960, 600); }},
        {u"thread-scrolled"_s,
            [=] {
                window->resize(1280, 800);
                trigger(ActionId::WhoIsHere);
                auto *view = pane->findChild<QListView *>(u"messageList"_s);
                view->scrollTo(view->model()->index(0, 0), QAbstractItemView::PositionAtTop);
            }},
        {u"thread-refused"_s,
            [=] {
                trigger(ActionId::JumpToLatest);
                pane->thread()->view()->jumpToLatest();
                pane->thread()->archiving()->refuse(
                    {1}, ApiError {.kind = ErrorKind::Forbidden, .reach = Reach::Answered, .httpStatus = 403});
            }},
        {u"thread-exporting"_s,
            [=] {
                pane->thread()->archiving()->settle();
                pane->thread()->showExporting(1'200);
            }},
        {u"thread-peek"_s,
            [=] {
                pane->thread()->showExported(u"Fjordtorget conversation 17.csv"_s, 4'321, true);
                auto *list = pane->findChild<QListView *>(u"conversationList"_s);
                list->setFocus();
                key(list, QEvent::KeyPress, Qt::Key_Space);
                key(list, QEvent::KeyPress, Qt::Key_Down);
            }},
        {u"thread-exported"_s, [=] { key(pane->findChild<QListView *>(u"conversationList"_s), QEvent::KeyRelease, Qt::Key_Space); }},
    };
    return scenes;
}

} // namespace atrium
