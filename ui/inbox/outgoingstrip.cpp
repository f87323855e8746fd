// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/outgoingstrip.h"

#include "models/inbox/messagesmodel.h"
#include "ui/inbox/statelook.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 120;

bool isIn(const ThreadEntry &entry, OutgoingState state)
{
    return entry.pending && entry.pending->state == state;
}

} // namespace

OutgoingStrip::OutgoingStrip(MessagesModel *model, QWidget *parent)
    : ErrorStrip(u"outgoingStrip"_s, parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &OutgoingStrip::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &OutgoingStrip::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &OutgoingStrip::refresh);
    connect(this, &ErrorStrip::activated, this, [this] {
        switch (m_deed) {
        case Deed::Resend:
            Q_EMIT resendWanted(m_localId);
            break;
        case Deed::TakeBack:
            Q_EMIT discardWanted(m_localId);
            break;
        case Deed::Watch:
            Q_EMIT outboxWanted();
            break;
        }
    });
    connect(this, &ErrorStrip::secondActivated, this, [this] { Q_EMIT discardWanted(m_localId); });
}

void OutgoingStrip::setCurrent(const QModelIndex &index)
{
    m_current = index;
    refresh();
}

int OutgoingStrip::concernedRow() const
{
    if (m_current.isValid()) {
        const ThreadEntry &current = m_model->rowAt(m_current.row());
        if (current.pending && !isIn(current, OutgoingState::Sent))
            return m_current.row();
    }
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (isIn(m_model->rowAt(row), OutgoingState::Failed))
            return row;
    }
    return -1;
}

void OutgoingStrip::refresh()
{
    const int row = concernedRow();
    if (row < 0) {
        m_localId.clear();
        hide();
        return;
    }
    const Outgoing &outgoing = *m_model->rowAt(row).pending;
    m_localId = outgoing.localId;
    const QString quote = isolated(singleLine(outgoing.content, longestQuote));
    const QString icon = lookOf(outgoing.state).iconName;
    switch (outgoing.state) {
    case OutgoingState::Failed:
        m_deed = Deed::Resend;
        return show(Bad, icon, tr("Refused and not sent: %1", "a message").arg(quote), tr("Try again"), tr("Back to the text"));
    case OutgoingState::Uncertain:
        m_deed = Deed::Watch;
        return show(Warn, icon, tr("It may have arrived, and is looked for before it is sent again: %1", "a message").arg(quote),
            tr("Show in the outbox"));
    case OutgoingState::InFlight:
        m_deed = Deed::Watch;
        return show(Neutral, icon, tr("On its way: %1", "a message").arg(quote), tr("Show in the outbox"));
    case OutgoingState::Held:
    case OutgoingState::Queued:
    case OutgoingState::Sent:
        break;
    }
    m_deed = Deed::TakeBack;
    show(Neutral, icon, tr("Waits to be sent: %1", "a message").arg(quote), tr("Back to the text"));
}

} // namespace atrium
