// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxdeeds.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::OutboxDeeds)
};

} // namespace

QList<OutboxDeed> deedsOf(const OutboxRow &row)
{
    if (row.kind == OutboxRow::Head || row.section == OutboxSection::SentToday)
        return {};
    if (row.kind == OutboxRow::Marks) {
        const bool refused = row.marks.constFirst().wish.httpStatus != 0;
        return refused ? QList {OutboxDeed::Retry, OutboxDeed::TakeBack} : QList {OutboxDeed::TakeBack};
    }
    const OutgoingChoices &choices = row.card.entry.choices;
    QList<OutboxDeed> deeds;
    const auto offer = [&deeds](bool possible, OutboxDeed deed) {
        if (possible)
            deeds.append(deed);
    };
    offer(choices.edit, OutboxDeed::Edit);
    offer(choices.retry, OutboxDeed::Retry);
    offer(choices.sendAlone, OutboxDeed::SendAlone);
    offer(choices.sendNow, OutboxDeed::SendNow);
    offer(true, OutboxDeed::TakeBack);
    return deeds;
}

bool takeBackLoses(const OutboxRow &row)
{
    // What was to start a conversation has no draft to go back to.
    return row.kind == OutboxRow::Message && (row.section == OutboxSection::NeedYou || row.card.entry.row.startsConversation());
}

QString deedText(OutboxDeed deed, const QString &takeBack)
{
    switch (deed) {
    case OutboxDeed::Open:
        return Words::tr("Open the conversation");
    case OutboxDeed::Edit:
        return Words::tr("Edit", "a message that has not been sent");
    case OutboxDeed::Retry:
        return Words::tr("Retry");
    case OutboxDeed::SendAlone:
        return Words::tr("Send alone", "past the refused message before it");
    case OutboxDeed::SendNow:
        return Words::tr("Send now");
    case OutboxDeed::TakeBack:
        return takeBack;
    }
    Q_UNREACHABLE();
}

QString deedName(OutboxDeed deed)
{
    switch (deed) {
    case OutboxDeed::Open:
        return u"outboxOpen"_s;
    case OutboxDeed::Edit:
        return u"outboxEdit"_s;
    case OutboxDeed::Retry:
        return u"outboxRetry"_s;
    case OutboxDeed::SendAlone:
        return u"outboxSendAlone"_s;
    case OutboxDeed::SendNow:
        return u"outboxSendNow"_s;
    case OutboxDeed::TakeBack:
        return u"outboxTakeBack"_s;
    }
    Q_UNREACHABLE();
}

} // namespace atrium
