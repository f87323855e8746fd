// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/leaving.h"

#include "app/account/account.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineMost = 60; // letters of a message: enough to know it again
constexpr qsizetype namedMost = 5;

struct Leaving {
    Q_DECLARE_TR_FUNCTIONS(atrium::Leaving)
};

QString lineOf(const QString &content)
{
    const QString line = content.simplified();
    return line.size() <= lineMost ? line : line.left(lineMost) + u'…';
}

/// What would be lost, the unsent first; nothing when nothing would.
QStringList namesOf(const Unsent &unsent)
{
    QStringList parts;
    if (!unsent.messages.isEmpty()) {
        const int count = static_cast<int>(unsent.messages.size());
        QStringList lines {Leaving::tr("%Ln messages have not been sent:", nullptr, count)};
        for (const QString &message : unsent.messages.first(std::min(namedMost, unsent.messages.size())))
            lines.append(u"• "_s + message);
        if (unsent.messages.size() > namedMost)
            lines.append(Leaving::tr("and %Ln more", nullptr, count - static_cast<int>(namedMost)));
        parts.append(lines.join(u'\n'));
    }
    if (unsent.drafts > 0)
        parts.append(Leaving::tr("%Ln drafts are not finished.", nullptr, unsent.drafts));
    return parts;
}

/// "Not sent, Fjordtorget, conversation 42:" and the text.
QString blockOf(const Account &account, const QString &what, const CustomerScope &scope, const QString &where, const QString &content)
{
    QStringList head {what};
    const QList<Mall> &malls = account.malls();
    const auto mall = std::find_if(malls.begin(), malls.end(), [&](const Mall &one) { return one.scope == scope; });
    if (mall != malls.end())
        head << mall->name.simplified();
    head << where;
    return head.join(u", "_s) + u":\n"_s + content;
}

QString whereOf(const ConversationId &conversation)
{
    return conversation.value > 0 ? Leaving::tr("conversation %1").arg(conversation.text()) : Leaving::tr("new conversation");
}

} // namespace

QString unsentTexts(Account &account)
{
    QStringList blocks;
    for (const Outgoing &row : account.outbox()->rows()) {
        if (row.state != OutgoingState::Sent)
            blocks << blockOf(account, Leaving::tr("Not sent"), row.scope, whereOf(row.conversation), row.content);
    }
    const QList<Draft> drafts = account.drafts()->all();
    for (const Draft &draft : drafts)
        blocks << blockOf(account, Leaving::tr("Draft"), draft.scope, whereOf(draft.conversation), draft.content);
    if (const NewDraft &begun = account.newDraft()->draft(); !begun.content.isEmpty())
        blocks << blockOf(
            account, Leaving::tr("Draft"), begun.to.isEmpty() ? CustomerScope {} : begun.to.first().home, whereOf({}), begun.content);
    return blocks.join(u"\n\n"_s);
}

QString copyUnsent()
{
    return Leaving::tr("Copy the unsent texts");
}

Unsent unsentOf(Account &account)
{
    Unsent unsent {.drafts = account.drafts()->count() + (account.newDraft()->draft().isEmpty() ? 0 : 1)};
    for (const Outgoing &row : account.outbox()->rows()) {
        if (row.state != OutgoingState::Sent)
            unsent.messages.append(lineOf(row.content));
    }
    return unsent;
}

QString signOutQuestion(const Unsent &unsent)
{
    QStringList parts = namesOf(unsent);
    parts.append(parts.isEmpty()
            ? Leaving::tr("Signing out removes everything Atrium kept on this computer for this account.")
            : Leaving::tr("Signing out removes this and everything else Atrium kept on this computer for this account."));
    return parts.join(u"\n\n"_s);
}

QString removalQuestion(const Unsent &unsent)
{
    QStringList parts = namesOf(unsent);
    parts.append(parts.isEmpty() ? Leaving::tr("Everything Atrium kept on this computer for this account is deleted. Other accounts stay "
                                               "as they are.")
                                 : Leaving::tr("This and everything else Atrium kept on this computer for this account is deleted. Other "
                                               "accounts stay as they are."));
    return parts.join(u"\n\n"_s);
}

QString quitQuestion(const QStringList &messages)
{
    QStringList parts = namesOf({.messages = messages});
    parts.append(Leaving::tr("They stay on this computer and go out when Atrium runs again."));
    return parts.join(u"\n\n"_s);
}

QString demoQuitQuestion(const Unsent &unsent)
{
    QStringList parts = namesOf(unsent);
    parts.append(Leaving::tr("This was written in the demo, which ends with Atrium: it is removed from this computer."));
    return parts.join(u"\n\n"_s);
}

} // namespace atrium
