// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"
#include "network/types/conversationcard.h"

#include <QTimeZone>

namespace atrium {

/// One row of the panel that says who is here: a person, an audience, or a conversation shared with the person chosen.
struct PanelRow {
    enum Kind { Person, Audience, Conversation };
    Kind kind {Person};
    QString id {}; ///< user id, audience id or row id of ConversationsModel
    QString title {}; ///< single line
    QString detail {}; ///< roles, or the newest message; single line, may be empty
    QString time {}; ///< of a conversation
    QString initials {};
    int tint {}; ///< 0..5
    bool me {}; ///< the person signed in
    bool bold {}; ///< something is unseen in it
    [[nodiscard]] QString spoken() const;
    friend bool operator==(const PanelRow &, const PanelRow &) = default;
};

/// Everybody in the conversation: who began it first, me last, audiences after people. Roles are named, or said not to be reported.
[[nodiscard]] QList<PanelRow> peopleRows(const ConversationCard &card, const User &myself);
/// The cards that the person takes part in, in their order.
[[nodiscard]] QList<PanelRow> sharedRows(
    const QList<ConversationCard> &cards, const UserId &person, const QDateTime &now, const QTimeZone &zone);
/// All of peopleRows() as lines: "Magnus Øvergård, Tenant".
[[nodiscard]] QString peopleText(const QList<PanelRow> &rows);

class PeopleModel : public KeyedListModel<PanelRow, QString> {
    Q_OBJECT
public:
    using KeyedListModel::KeyedListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const PanelRow &row) const override { return QString::number(row.kind) + u'|' + row.id; }
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::PanelRow)
