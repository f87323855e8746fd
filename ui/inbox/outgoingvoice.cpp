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
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { look(first, last, last - first + 1 == m_model->rowCount()); });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { look(first.row(), last.row(), false); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_model->rowCount() == 0) // another thread comes
            m_known.clear();
    });
}

void OutgoingVoice::look(int first, int last, bool opening)
{
    for (int row = first; row <= last; ++row) {
        const std::optional<Outgoing> &pending = m_model->rowAt(row).pending;
        if (!pending)
            continue;
        const auto known = m_known.constFind(pending->localId);
        const bool same = known != m_known.constEnd() && *known == pending->state;
        m_known.insert(pending->localId, pending->state);
        // On its way is no news between queued and sent.
        if (same || opening || pending->state == OutgoingState::InFlight || pending->state == OutgoingState::Failed)
            continue;
        announce(m_anywhere, m_model->index(row).data(MessagesModel::WordsRole).value<MessageWords>().state);
    }
}

} // namespace atrium
