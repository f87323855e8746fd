// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::AccountWords)
};

} // namespace

QString accountStateWord(AccountCard::State state)
{
    switch (state) {
    case AccountCard::Online:
        return AccountWords::tr("Online");
    case AccountCard::Offline:
        return AccountWords::tr("Offline");
    case AccountCard::Checking:
        return AccountWords::tr("Connecting");
    case AccountCard::SignedOut:
        return AccountWords::tr("Signed out");
    }
    Q_UNREACHABLE();
}

QString accountFacts(const AccountCard &card)
{
    QStringList facts {accountStateWord(card.state)};
    if (card.unseen > 0)
        facts << AccountWords::tr("%Ln unread in all malls", nullptr, card.unseen);
    if (card.unsent > 0)
        facts << AccountWords::tr("%Ln not sent", nullptr, card.unsent);
    return facts.join(u", "_s);
}

} // namespace atrium
