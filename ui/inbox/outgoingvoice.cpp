// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/outgoingvoice.h"

#include "models/inbox/messagesmodel.h"
#include "ui/common/announcer.h"

#include <QWidget>

namespace atrium {

OutgoingVoice::OutgoingVoice(MessagesModel *model, QWidget *anywhere)
    : QObject(anywhere)
    , m_model(model)
    , m_anywhere(anywhere)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        look(first, last, last - first + 1 == m_model->rowCount() ? Why::Opened : Why::Came);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        look(first.row(), last.row(), Why::Changed);
        forgetGone(); // taken back
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_model->rowCount() == 0) // another thread comes
            m_known.clear();
    });
}

void OutgoingVoice::look(int first, int last, Why why)
{
    for (int row = first; row <= last; ++row) {
        const auto &pending = m_model->rowAt(row).pending;
        if (!pending) {
            // The server's copy of what was on its way a moment ago: another row, in its place.
            if (why == Why::Came && m_model->rowAt(row).mine && forgetGone())
                say(row);
            continue;
        }
        const auto known = m_known.constFind(pending->localId);
        const bool same = known != m_known.constEnd() && *known == pending->state;
        m_known.insert(pending->localId, pending->state);
        // On its way is no news between queued and sent; of what is held the bar speaks that can undo it.
        if (same || why == Why::Opened || pending->state == OutgoingState::InFlight || pending->state == OutgoingState::Failed
            || pending->state == OutgoingState::Held)
            continue;
        say(row);
    }
}

/// True: one that had not arrived yet is not in the thread any more.
bool OutgoingVoice::forgetGone()
{
    bool any = false;
    m_known.removeIf([&](const std::pair<const QString &, OutgoingState &> &one) {
        const bool gone = m_model->rowOf(one.first) < 0;
        any = any || (gone && one.second != OutgoingState::Sent);
        return gone;
    });
    return any;
}

void OutgoingVoice::say(int row)
{
    announce(m_anywhere, m_model->index(row).data(MessagesModel::WordsRole).value<MessageWords>().state);
}

} // namespace atrium
