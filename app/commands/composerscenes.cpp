// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/base/clock.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/snippetsdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QList<Snippet> someSnippets()
{
    return {{.id = u"1"_s, .name = u"Greeting"_s, .text = u"Hello {{name}}, thank you for writing to {{mall}}."_s},
        {.id = u"2"_s, .name = u"Opening hours"_s, .text = u"We are open from 10 to 20, on Saturdays from 10 to 18."_s},
        {.id = u"3"_s, .name = u"Reprint"_s, .text = u"Please reprint one slip after {{time}} and send me the number under the barcode."_s},
        {.id = u"4"_s, .name = u"Signature"_s, .text = u"Best regards\n{{my name}}, {{mall}}"_s}};
}

QPlainTextEdit *field(const MainWindow *window)
{
    return window->findChild<QPlainTextEdit *>(u"composerText"_s);
}

/// No window may be active where pictures are made, so keys are handed over.
void type(const MainWindow *window, const QString &text, int key = 0)
{
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(field(window), &event);
    }
    if (key != 0) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(field(window), &event);
    }
}

} // namespace

QList<Scene> composerScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const Instant now = Instant::fromUtc(stage.clock->now());
    const auto held = [now](const QString &id) {
        Outgoing row {.localId = id, .content = u"I see it too."_s, .state = OutgoingState::Held};
        row.createdAt = now;
        row.heldUntil = Instant {now.microseconds + 20LL * 1'000'000};
        return row;
    };
    QList<Scene> scenes {
        {u"composer-held"_s,
            [=] {
                closeDialogs(window);
                window->inbox()->setDraft(u"Magnus, please reprint one slip after 14:15 and send me the number under the barcode"_s, 84);
                window->inbox()->setHeld({held(u"a"_s)});
            }},
        {u"composer-held-two"_s,
            [=] {
                window->inbox()->setHeld({held(u"a"_s), held(u"b"_s)});
            }},
        {u"composer-gap"_s,
            [=] {
                window->inbox()->setHeld({});
                window->inbox()->setDraft(u"Please reprint one slip after {{time}}."_s, 0);
                type(window, {}, Qt::Key_Return);
            }},
        {u"composer-slip"_s,
            [=] {
                window->inbox()->setDraft(u"The shelves go to Infinity Mall, see https://files.example.org/plan"_s, 0);
                type(window, {}, Qt::Key_Return);
            }},
        {u"composer-snippets"_s,
            [=] {
                window->inbox()->setSnippets(someSnippets());
                window->inbox()->setDraft({}, 0);
                field(window)->setFocus();
                type(window, u"/"_s);
            }},
        {u"composer-long"_s,
            [=] {
                type(window, {}, Qt::Key_Escape);
                window->inbox()->setDraft(u"Words that are many. "_s.repeated(450), 0);
            }},
        {u"snippets"_s,
            [=] {
                window->inbox()->setDraft({}, 0);
                auto *dialog = new SnippetsDialog(stage.clock, window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setSnippets(someSnippets());
                dialog->show();
            }},
        {u"snippets-deleted"_s, [=] { window->findChild<QAbstractButton *>(u"snippetRemove"_s)->click(); }},
        {u"snippets-empty"_s,
            [=] {
                auto *dialog = window->findChild<SnippetsDialog *>();
                dialog->setSnippets({});
            }},
        {u"composer-closed"_s,
            [=] {
                if (auto *dialog = window->findChild<SnippetsDialog *>())
                    dialog->close();
                window->inbox()->setSnippets({});
            }},
    };
    for (qsizetype i = 0; i < 2; ++i)
        scenes[i].again = true;
    return scenes;
}

} // namespace atrium
