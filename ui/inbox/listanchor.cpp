// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listanchor.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/theme/density.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace atrium {

ListAnchor::ListAnchor(ConversationList *list, ConversationsModel *model)
    : QObject(list)
    , m_list(list)
    , m_model(model)
{
    connect(model, &ConversationsModel::aboutToArrange, this, &ListAnchor::note);
    connect(model, &ConversationsModel::arranged, this, &ListAnchor::restore);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            forget();
    });
}

void ListAnchor::note()
{
    const QModelIndex top = m_list->indexAt({m_list->viewport()->width() / 2, 0});
    const bool scrolled = m_list->verticalScrollBar()->value() > 0 && top.isValid();
    m_rowId = scrolled ? top.data(RowIdRole).toString() : QString();
    m_cut = scrolled ? m_list->visualRect(top).top() : 0;
    m_row = top.row();
}

void ListAnchor::restore()
{
    const int row = m_rowId.isEmpty() ? -1 : m_model->rowOf(m_rowId);
    if (row >= 0 && row != m_row) {
        m_list->doItemsLayout(); // so that the bar knows how far it goes
        m_list->verticalScrollBar()->setValue(row * density().row - m_cut);
        m_came = std::max(0, m_came + row - m_row);
    }
    count();
}

void ListAnchor::forget()
{
    m_came = 0;
    count();
}

/// The newest stand first, so those that came are the first rows.
void ListAnchor::count()
{
    int above = 0;
    for (int row = 0; row < std::min(m_came, m_model->rowCount()); ++row)
        above += m_model->rowAt(row).endsWithMine() ? 0 : 1;
    if (std::exchange(m_above, above) != above)
        Q_EMIT aboveChanged();
}

} // namespace atrium
