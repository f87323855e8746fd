// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace atrium {

class ConversationList;
class ConversationsModel;

/// Keeps what one reads where it is while rows come and go above it: the row at the upper edge of a scrolled list stays there.
class ListAnchor : public QObject {
    Q_OBJECT
public:
    ListAnchor(ConversationList *list, ConversationsModel *model);

    /// Conversations with news that came in above what is in view, since the list was last at its top. Those to which one wrote oneself
    /// come there, too, and are none.
    [[nodiscard]] int above() const { return m_above; }
    void forget(); ///< another list begins

Q_SIGNALS:
    void aboveChanged();

private:
    void note();
    void restore();
    void count();

    ConversationList *m_list;
    ConversationsModel *m_model;
    QString m_rowId; // at the upper edge; empty: the list is at its top
    int m_cut {}; // where that row begins, in the view
    int m_row {};
    int m_came {}; // rows above, with or without news
    int m_above {};
};

} // namespace atrium
