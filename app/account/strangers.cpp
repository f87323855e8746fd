// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/strangers.h"

#include "ui/common/ask.h"

#include <QCoreApplication>

namespace atrium {

namespace {

struct Strangers {
    Q_DECLARE_TR_FUNCTIONS(atrium::Strangers)
};

} // namespace

void askStranger(QWidget *parent, const QString &account, Whose whose, QObject *context, const std::function<void(Admission)> &answered)
{
    const QString title =
        whose == Whose::Another ? Strangers::tr("You are somebody else here") : Strangers::tr("Is the account %1 yours?").arg(account);
    const QString text = whose == Whose::Another
        ? Strangers::tr(
            "You signed in as another person than the one whose account %1 is. What they wrote here is kept for them, and nothing "
            "of it is sent in your name. Add your own as another account, or go back and sign in as the owner.")
              .arg(account)
        : Strangers::tr("Your sign-in does not say whether you are the person whose account %1 is. If you are not, add your own as another "
                        "account: what is kept here is theirs, and would be sent in your name.")
              .arg(account);
    QList<AskButton> buttons {{.text = Strangers::tr("Add as another account")}};
    QList<Admission> meaning {Admission::AnotherAccount};
    if (whose == Whose::Unknown) {
        buttons.append({.text = Strangers::tr("It is mine")});
        meaning.append(Admission::Owner);
    }
    buttons.append({.text = Strangers::tr("Go back")});
    meaning.append(Admission::GoBack);
    ask(parent, title, text, buttons, context, [answered, meaning](int button) { answered(meaning.value(button, Admission::GoBack)); });
}

QString turnedAway()
{
    return Strangers::tr("You are not signed in, and nothing of it was kept. What is in this account is as it was.");
}

} // namespace atrium
