// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/peoplemodel.h"

#include "models/inbox/conversationsmodel.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleModel)
};

constexpr int longestRoles = 120;

PanelRow rowOf(const User &user, bool me)
{
    PanelRow row {.kind = PanelRow::Person,
        .id = user.id.value,
        .title = nameOf(user),
        .initials = initialsOf(user),
        .tint = tintOf(user.id),
        .me = me};
    row.detail = user.roles.isEmpty() ? Words::tr("Role not reported") : singleLine(user.roles.join(u", "_s), longestRoles);
    if (me)
        row.detail = Words::tr("You, %1", "role of the person signed in").arg(row.detail);
    return row;
}

} // namespace

QString PanelRow::spoken() const
{
    QStringList parts {title};
    for (const QString &part : {detail, time}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

QList<PanelRow> peopleRows(const ConversationCard &card, const User &myself)
{
    QList<PanelRow> rows;
    for (const User &user : card.people)
        rows << rowOf(user, false);
    if (!myself.id.isEmpty())
        rows << rowOf(myself, true);
    for (const AudienceId &audience : card.conversation.audiences) {
        rows << PanelRow {.kind = PanelRow::Audience,
            .id = audience.text(),
            .title = Words::tr("Audience #%1").arg(audience.text()),
            .detail = Words::tr("Everybody in it takes part. Its size is not reported.")};
    }
    return rows;
}

QList<PanelRow> sharedRows(const QList<ConversationCard> &cards, const UserId &person, const QDateTime &now, const QTimeZone &zone)
{
    QList<PanelRow> rows;
    for (const ConversationCard &card : cards) {
        const bool here =
            person == card.me || std::any_of(card.people.begin(), card.people.end(), [&](const User &user) { return user.id == person; });
        if (!here)
            continue;
        const ConversationWords words = wordsOf(card, now, zone);
        rows << PanelRow {.kind = PanelRow::Conversation,
            .id = ConversationsModel::rowIdOf(card.key),
            .title = words.title,
            .detail = words.preview,
            .time = words.time,
            .bold = card.conversation.unseen > 0};
    }
    return rows;
}

QString peopleText(const QList<PanelRow> &rows)
{
    QStringList lines;
    for (const PanelRow &row : rows)
        lines << row.title + u", "_s + row.detail;
    return lines.join(u'\n');
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PanelRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return row.spoken();
    case ValueRole:
        return QVariant::fromValue(row);
    case RowIdRole:
        return row.id;
    default:
        return {};
    }
}

} // namespace atrium
