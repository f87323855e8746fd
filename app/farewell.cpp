// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/farewell.h"

#include "app/account/accountset.h"
#include "app/account/leaving.h"
#include "app/account/openaccounts.h"
#include "ui/common/ask.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Farewell {
    Q_DECLARE_TR_FUNCTIONS(atrium::Farewell)
};

std::function<void(int)> onFirst(const std::function<void()> &f)
{
    return [f](int button) {
        if (button == 0)
            f();
    };
}

} // namespace

void askSignOut(QWidget *window, Account &account, QObject *context, const std::function<void()> &f)
{
    ask(window, Farewell::tr("Sign out?"), signOutQuestion(unsentOf(account)),
        {{.text = Farewell::tr("Sign out"), .harmful = true}, {.text = Farewell::tr("Stay signed in")}}, context, onFirst(f),
        {.button = copyUnsent(), .text = unsentTexts(account)});
}

void askLeaveDemo(QWidget *window, bool last, QObject *context, const std::function<void()> &f)
{
    QStringList parts {Farewell::tr("All of it is invented, and what you wrote in it is removed from this computer.")};
    if (last)
        parts.append(Farewell::tr("Atrium closes."));
    ask(window, Farewell::tr("Leave the demo?"), parts.join(u' '),
        {{.text = Farewell::tr("Leave the demo")}, {.text = Farewell::tr("Stay")}}, context, onFirst(f));
}

void askQuit(QWidget *window, const AccountSet &accounts, QObject *context, const std::function<void()> &f)
{
    QStringList messages;
    Unsent ofDemo;
    QStringList texts;
    for (const std::unique_ptr<Account> &account : accounts.all()) {
        const Unsent unsent = unsentOf(*account);
        if (isDemo(account->id()))
            ofDemo = unsent;
        else
            messages += unsent.messages;
        if (isDemo(account->id()) || !unsent.messages.isEmpty())
            texts += unsentTexts(*account);
    }
    QStringList questions;
    if (!messages.isEmpty())
        questions << quitQuestion(messages);
    if (ofDemo != Unsent {})
        questions << demoQuitQuestion(ofDemo);
    if (questions.isEmpty())
        return f();
    texts.removeAll(QString());
    ask(window, messages.isEmpty() ? Farewell::tr("Leave the demo?") : Farewell::tr("Quit with unsent messages?"),
        questions.join(u"\n\n"_s), {{.text = Farewell::tr("Quit")}, {.text = Farewell::tr("Keep Atrium open")}}, context, onFirst(f),
        {.button = copyUnsent(), .text = texts.join(u"\n\n"_s)});
}

} // namespace atrium
