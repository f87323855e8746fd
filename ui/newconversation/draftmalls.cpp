// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/draftmalls.h"

#include "models/people/sendguards.h"
#include "ui/newconversation/newconversationpage.h"

#include <algorithm>

namespace atrium {

namespace {

QString nameOfHome(const Mall &home)
{
    return home.name.isEmpty() ? NewConversationPage::tr("another mall") : home.name;
}

} // namespace

Mall DraftMalls::mallOf(const CustomerScope &scope) const
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Mall &one) { return one.scope == scope; });
    return it == all.end() ? Mall {.scope = scope} : *it;
}

QString DraftMalls::foreignWords(const QList<Recipient> &to) const
{
    const QList<Recipient> others = foreignOf(to, from.scope);
    return others.isEmpty() ? QString() : foreignSentence(others, nameOfHome(mallOf(others.first().home)), from.name);
}

Mall DraftMalls::foreignHome(const QList<Recipient> &to) const
{
    const QList<Recipient> others = foreignOf(to, from.scope);
    return others.isEmpty() ? Mall {} : mallOf(others.first().home);
}

QHash<QString, QString> DraftMalls::warnings(const QList<Recipient> &to) const
{
    QHash<QString, QString> warnings;
    const QList<Recipient> others = foreignOf(to, from.scope);
    for (const Recipient &one : others)
        warnings.insert(one.key(), foreignSentence({one}, nameOfHome(mallOf(one.home)), from.name));
    return warnings;
}

} // namespace atrium
