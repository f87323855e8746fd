// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/actions.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace atrium {

using namespace Qt::StringLiterals;

QList<Scene> triageScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const auto trigger = [window](ActionId id) { window->actions()->get(id)->trigger(); };
    const auto list = [window] { return window->findChild<ConversationList *>(u"conversationList"_s); };
    const auto choose = [=](int row) {
        list()->selectionModel()->setCurrentIndex(list()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    };
    const auto closeMenu = [window] {
        if (auto *menu = window->findChild<QMenu *>(u"snoozeMenu"_s))
            menu->close();
    };
    const auto close = [window](const QString &dialog) {
        if (auto *found = window->findChild<QWidget *>(dialog))
            found->close();
    };
    QList<Scene> scenes {{u"inbox-needs-reply"_s,
                             [=] {
                                 close(u"keyOverlay"_s);
                                 trigger(ActionId::FilterNeedsReply);
                             }},
        {u"inbox-none-snoozed"_s, [=] { trigger(ActionId::FilterSnoozed); }}};
    scenes.append({u"inbox-chosen"_s, [=] {
                       trigger(ActionId::FilterAll);
                       trigger(ActionId::ChooseRows);
                       for (const int row : {1, 2, 4})
                           list()->selectionModel()->select(list()->model()->index(row, 0), QItemSelectionModel::Select);
                   }});
    scenes.append({u"inbox-chosen-narrow"_s, [window] { window->resize(960, 600); }});
    scenes.append({u"inbox-archiving"_s, [=] {
                       window->resize(1280, 800);
                       trigger(ActionId::ArchiveConversation);
                   }});
    scenes.append({u"inbox-noted"_s, [=] {
                       trigger(ActionId::Undo);
                       choose(1);
                       trigger(ActionId::FollowUp);
                       choose(4);
                       trigger(ActionId::MarkUnread);
                       choose(0);
                   }});
    scenes.append({u"inbox-snooze-menu"_s, [=] { trigger(ActionId::SnoozeConversation); }});
    scenes.append({u"inbox-snooze-typed"_s, [=] {
                       const auto actions = window->findChild<QMenu *>(u"snoozeMenu"_s)->actions();
                       actions.at(actions.size() - 3)->trigger(); // above the line and the note
                       closeMenu();
                   }});
    scenes.append({u"inbox-snoozed"_s, [=] {
                       close(u"snoozeDialog"_s);
                       choose(2);
                       trigger(ActionId::SnoozeConversation);
                       const auto actions = window->findChild<QMenu *>(u"snoozeMenu"_s)->actions();
                       actions.first()->trigger();
                       closeMenu();
                       trigger(ActionId::FilterSnoozed);
                   }});
    scenes.append({u"inbox-not-archived"_s, [=] {
                       trigger(ActionId::Undo);
                       trigger(ActionId::FilterAll);
                       window->inbox()->showNotDone({list()->model()->index(2, 0).data(RowIdRole).toString()},
                           StateMark::ConversationArchived, ApiError {.kind = ErrorKind::Server, .httpStatus = 500});
                   }});
    // As it was: the next pass begins here.
    scenes.append({u"inbox-put-back"_s, [=] {
                       window->inbox()->settle();
                       choose(1);
                       trigger(ActionId::FollowUp);
                       choose(4);
                       choose(0);
                   }});
    return scenes;
}

} // namespace atrium
