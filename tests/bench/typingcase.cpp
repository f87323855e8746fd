// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys: in the composer while it is spelled, and in the field for people over 20,000 of them.

#include "models/people/pickermodel.h"
#include "tests/bench/desk.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/spelling.h"
#include "ui/newconversation/newconversationpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 3'000;
constexpr int wordsAlready = 600;
constexpr int people = 20'000;
constexpr double keyBound = 16; // ms
constexpr double pickerBound = 30; // ms

/// QTest's own knows only the letters of Latin-1.
void press(QWidget *edit, QChar letter)
{
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

bool type(Desk &desk)
{
    auto *edit = desk.pane->findChild<QPlainTextEdit *>(u"composerText"_s);
    const auto *spelling = desk.pane->findChild<Spelling *>();
    desk.pane->select(desk.pane->conversations()->keyAt(0));
    desk.pane->setDraft(Desk::words(5, wordsAlready).replace(u"look?"_s, u"look?\n"_s), 0);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    desk.watch(edit->viewport());
    Desk::settle();
    const QString text = Desk::words(7, keys / 4);
    for (int i = 0; i < keys; ++i) {
        const double took = desk.frame([&] { press(edit, text.at(i)); });
        if (took < 0)
            return false;
        sayBounded("a key in the composer, spelled as one types", "ms", took, keyBound);
    }
    return edit->toPlainText().endsWith(text.left(keys)) && QTest::qWaitFor([spelling] { return spelling->language() == "en"_L1; });
}

bool choosePeople(Desk &desk)
{
    NewConversationPage *page = desk.pane->newConversation();
    const Mall mall {.scope = CustomerScope::one(7), .customerId = 7, .name = u"Fjordtorget"_s, .timezone = u"Europe/Oslo"_s};
    page->setMall(mall, {mall});
    QList<User> all;
    all.reserve(people);
    for (int i = 0; i < people; ++i)
        all << Desk::person(i);
    page->picker()->setPeople(all);
    page->setPickerState(Desk::ready(), Desk::zone());
    desk.pane->showNewConversation(true);
    if (!QTest::qWaitFor([page] { return page->picker()->found() > 0; }, 30'000))
        return false;
    auto *edit = page->findChild<QLineEdit *>(u"recipientEdit"_s);
    edit->setFocus();
    desk.watch(edit);
    Desk::settle();
    for (int round = 0; round < 8; ++round) {
        for (const QString &name : {u"magnus overgard"_s, u"zofia swi"_s, u"a"_s, u"tenant gros"_s, u"katarzyna wisn"_s, u"qqqq"_s}) {
            for (const QChar letter : name) {
                const double took = desk.frame([&] { press(edit, letter); });
                if (took < 0)
                    return false;
                sayBounded("a key in the field for people, over 20,000", "ms", took, pickerBound);
            }
            if ((page->picker()->found() > 0) != (name != u"qqqq"_s))
                return false;
            edit->clear();
            Desk::settle();
        }
    }
    return true;
}

} // namespace

bool measureTyping()
{
    Desk desk;
    desk.pane->conversations()->apply(Desk::cards(40));
    desk.pane->setListState(Desk::ready(), Desk::zone());
    return type(desk) && choosePeople(desk);
}

} // namespace atrium::bench
