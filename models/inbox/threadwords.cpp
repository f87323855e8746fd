// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/threadwords.h"

#include <QCoreApplication>

namespace atrium {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThreadWords)
};

} // namespace

QString threadFacts(const ConversationCard &card)
{
    const int people = static_cast<int>(card.people.size()) + 1; // people leaves me out
    const int audiences = static_cast<int>(card.conversation.audiences.size());
    if (audiences == 0)
        return Words::tr("%Ln people, with you", "participants of a conversation", people);
    return people > 1 ? Words::tr("%Ln people and an audience", "participants of a conversation", people)
                      : Words::tr("An audience of unknown size");
}

QString threadWaiting(const ConversationWords &words)
{
    return words.waiting.isEmpty() ? QString() : Words::tr("Waiting for you %1", "a span like 3 h 12 min").arg(words.waiting);
}

} // namespace atrium
