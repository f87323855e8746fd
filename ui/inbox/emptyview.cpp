// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/emptyview.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmptyView)
};

} // namespace

EmptyView emptyViewOf(InboxFilter filter, bool any, bool complete)
{
    if (!any && filter != InboxFilter::Archived)
        return {u"inbox"_s, Words::tr("No conversations yet"),
            Words::tr("Conversations with colleagues and tenants of this mall appear here.")};
    const QString looking = Words::tr("Older ones are being looked through.");
    switch (filter) {
    case InboxFilter::All:
        return {u"inbox"_s, Words::tr("Nothing here"), Words::tr("Everything is archived or snoozed.")};
    case InboxFilter::Unread:
        return {u"check"_s, Words::tr("Everything is read"), complete ? Words::tr("What comes in next appears here.") : looking};
    case InboxFilter::NeedsReply:
        return {
            u"check"_s, Words::tr("Nobody waits for you"), complete ? Words::tr("The last word is yours in every conversation.") : looking};
    case InboxFilter::StartedByMe:
        return {u"person"_s, Words::tr("None started by you"), complete ? Words::tr("Conversations that you begin appear here.") : looking};
    case InboxFilter::Snoozed:
        return {
            u"clock"_s, Words::tr("Nothing is snoozed"), Words::tr("What you snooze waits here until its time, on this computer alone.")};
    case InboxFilter::Archived:
        return {u"archive"_s, Words::tr("Nothing is archived"), complete ? Words::tr("What you archive is kept here.") : looking};
    case InboxFilter::FollowUp:
        return {
            u"flag"_s, Words::tr("Nothing is flagged"), Words::tr("What you flag to follow up is listed here, on this computer alone.")};
    }
    Q_UNREACHABLE();
}

} // namespace atrium
