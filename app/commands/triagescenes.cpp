// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/common/actions.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// The inbox of every mall, one of another mall's conversations, and back to the first mall: the next pass begins there.
QList<Scene> allMallsScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const auto foreignRow = [window] {
        const ConversationsModel *model = window->inbox()->conversations();
        const QList<ConversationCard> &rows = model->rows();
        const auto foreign = std::find_if(rows.begin(), rows.end(),
            [model](const ConversationCard &card) { return !model->malls().isEmpty() && card.key.scope != model->malls().first().scope; });
        return foreign == rows.end() ? QString() : ConversationsModel::rowIdOf(foreign->key);
    };
    const auto hasMessages = [window] { return window->inbox()->messages()->rowCount() > 0; };
    return {{u"inbox-all-malls"_s, [window] { window->actions()->get(ActionId::AllMalls)->trigger(); },
                [=] { return !foreignRow().isEmpty(); }},
        {u"inbox-all-malls-answer"_s, [=] { window->inbox()->select(foreignRow()); }, hasMessages},
        {u"inbox-one-mall"_s, [window] { window->actions()->get(ActionId::Mall1)->trigger(); },
            [=] {
                InboxPane *inbox = window->inbox();
                if (inbox->selected().isEmpty() && inbox->conversations()->rowCount() > 0)
                    inbox->select(inbox->conversations()->keyAt(0));
                return inbox->conversations()->malls().isEmpty() && !inbox->selected().isEmpty() && hasMessages();
            }}};
}

} // namespace

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
    return scenes + allMallsScenes(stage);
}

} // namespace atrium
