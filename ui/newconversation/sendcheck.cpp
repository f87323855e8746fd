// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/sendcheck.h"

#include "models/inbox/plaintext.h"
#include "ui/newconversation/newconversationpage.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCheckedName = 60;

} // namespace

SendCheck SendCheck::of(
    const NewDraft &draft, const DraftMalls &malls, const Spread &reach, int limit, const QList<SentLately> &lately, const QDateTime &now)
{
    SendCheck check {.draft = draft,
        .malls = malls,
        .reach = reach,
        .many = reachesMany(reach, limit),
        .foreign = malls.foreignWords(draft.to),
        .concerns = concernsOf(draft.content, malls.from, malls.all)};
    if (isRepeated(draft, lately, now))
        check.concerns.append(TextConcern {.kind = TextConcern::Repeated});
    return check;
}

ConfirmBox::Words SendCheck::words() const
{
    QStringList sentences;
    for (const TextConcern &one : concerns)
        sentences << sentenceFor(one, malls.from);
    const bool textAlone = !many && foreign.isEmpty();
    const QString from = isolated(singleLine(malls.from.name, longestCheckedName));
    return {.sentence = reachSentence(reach, draft.separately),
        .lines = reach.lines,
        .concerns = sentences,
        .foreign = foreign,
        .home = malls.foreignHome(draft.to),
        .from = malls.from,
        .mean = textAlone ? NewConversationPage::tr("I mean it as it stands") : ConfirmBox::tr("I mean all of them"),
        .send = many    ? NewConversationPage::tr("Send to all")
            : textAlone ? NewConversationPage::tr("Send as it stands")
                        : NewConversationPage::tr("Send from %1", "a mall").arg(from)};
}

QStringList SendCheck::kinds() const
{
    QStringList kinds;
    if (many)
        kinds << u"many"_s;
    if (!foreign.isEmpty())
        kinds << u"other mall"_s;
    for (const TextConcern &one : concerns)
        kinds << wordFor(one.kind);
    kinds.removeDuplicates();
    return kinds;
}

} // namespace atrium
