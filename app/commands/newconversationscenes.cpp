// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"
#include "models/base/clock.h"
#include "models/base/settings.h"
#include "models/people/pickermodel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

const CustomerScope here = CustomerScope::one(451);

Recipient person(const QString &first, const QString &last, const QString &role, const CustomerScope &home = here)
{
    return {.user = {first + last}, .home = home, .name = first + u' ' + last, .role = role};
}

/// The recipients of look/02.
NewDraft sample()
{
    return {
        .to = {person(u"Solveig"_s, u"Hegdal"_s, u"Tenant"_s), person(u"Björn"_s, u"Åkesson"_s, u"Support"_s),
            person(u"Katarzyna"_s, u"Wiśniewska"_s, u"Marketing"_s, CustomerScope::one(463)),
            {.audience = {107096}, .home = here, .name = u"Tenants of Fjordtorget, ground floor"_s}, {.audience = {999103}, .home = here}},
        .content = u"Hei alle, lørdag 22. november åpner vi julemarkedet klokka ti. Varelevering bare ved port B fra klokka sju."_s};
}

QList<SeparateRow> progress()
{
    using enum OutgoingState;
    return {{.localId = u"a"_s, .name = u"Solveig Hegdal"_s, .state = Sent},
        {.localId = u"b"_s, .name = u"Björn Åkesson"_s, .state = InFlight},
        {.localId = u"c"_s, .name = u"Zofia Łukasik"_s, .state = Failed},
        {.localId = u"d"_s, .name = u"Magnus Øvergård"_s, .state = Uncertain},
        {.localId = u"e"_s, .name = u"Jürgen Großmann"_s, .state = Queued, .paused = true}, {.localId = u"f"_s, .name = u"Liv Østby"_s}};
}

} // namespace

QList<Scene> newConversationScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    InboxPane *inbox = window->inbox();
    NewConversationPage *page = inbox->newConversation();
    const auto filled = [page] { return page->picker()->found() > 8; };
    const auto confirm = [page] { page->findChild<QAbstractButton *>(u"newConversationSend"_s)->click(); };
    return {
        {u"new-conversation-recent"_s,
            [=] {
                const QWidgetList tops = QApplication::topLevelWidgets();
                for (QWidget *top : tops) { // the keys of the scene before
                    if (top->isVisible() && top != window)
                        top->close();
                }
                window->showPane(Pane::Inbox);
                inbox->showNewConversation(true);
                page->setDraft({});
            },
            filled},
        {u"new-conversation"_s,
            [=] {
                NewDraft draft = sample();
                draft.to.remove(2, 3);
                page->setDraft(draft);
                page->setExisting(u"Solveig Hegdal, Björn Åkesson"_s);
            }},
        {u"new-conversation-confirm"_s,
            [=] {
                page->setExisting({});
                page->setDraft(sample());
                confirm();
            }},
        {u"new-conversation-narrow"_s,
            [=] {
                window->resize(960, 600);
                page->setDraft(sample());
            }},
        {u"new-conversation-narrow-confirm"_s, confirm},
        {u"new-conversation-compact"_s,
            [=] {
                window->resize(1280, 800);
                stage.settings->set(Setting::Density, u"compact"_s);
            }},
        {u"new-conversation-separate"_s,
            [=] {
                stage.settings->set(Setting::Density, u"comfortable"_s);
                page->setProgress(progress());
            }},
        {u"new-conversation-without-permit"_s,
            [=] {
                page->setProgress({});
                page->setMissingPermit(u"Conversations:Api:Users:Conversations:Create"_s);
            }},
        {u"new-conversation-closed"_s,
            [=] {
                page->setMissingPermit({});
                page->setDraft({});
                inbox->showNewConversation(false);
            }},
    };
}

QList<Scene> newConversationStates(const Stage &stage)
{
    MainWindow *window = stage.window;
    NewConversationPage *page = window->inbox()->newConversation();
    const QTimeZone zone("Europe/Oslo");
    return {
        {u"new-conversation-loading"_s,
            [=] {
                window->showPane(Pane::Inbox);
                window->inbox()->showNewConversation(true);
                page->setPickerState({.loading = true}, zone);
            }},
        {u"new-conversation-empty"_s, [=] { page->setPickerState({.complete = true}, zone); }},
        {u"new-conversation-forbidden"_s,
            [=] {
                page->setPickerState({.error = ApiError {.kind = ErrorKind::Forbidden,
                                          .reach = Reach::Answered,
                                          .httpStatus = 403,
                                          .detail = u"Missing permit Users:Api:Users:Index"_s}},
                    zone);
            }},
        {u"new-conversation-offline"_s,
            [=] {
                page->setPickerState({.offline = true, .error = ApiError {.kind = ErrorKind::Offline}}, zone);
                page->setOffline(true);
            }},
    };
}

} // namespace atrium
