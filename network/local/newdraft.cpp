// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/newdraft.h"

#include "network/local/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium::local {

using namespace Qt::StringLiterals;

namespace {

QString draftFact()
{
    return u"newConversation"_s;
}

QString recentFact()
{
    return u"recentRecipients"_s;
}

QJsonArray packed(const QList<Recipient> &to)
{
    QJsonArray all;
    for (const Recipient &one : to) {
        QJsonObject row {{u"home"_s, one.home.value}, {u"name"_s, one.name}};
        if (one.isAudience())
            row.insert("audience"_L1, one.audience.value);
        else
            row.insert("user"_L1, one.user.value);
        if (!one.role.isEmpty())
            row.insert("role"_L1, one.role);
        all.append(row);
    }
    return all;
}

QList<Recipient> unpacked(const QJsonArray &rows)
{
    QList<Recipient> to;
    for (const auto &value : rows) {
        const Recipient one {.user = {value["user"_L1].toString()},
            .audience = {value["audience"_L1].toInteger()},
            .home = {value["home"_L1].toString()},
            .name = value["name"_L1].toString(),
            .role = value["role"_L1].toString()};
        if (!one.isAudience() || one.audience.value > 0)
            to.append(one);
    }
    return to;
}

QString text(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

NewDraft readNewDraft(QSqlDatabase &db)
{
    const QJsonObject kept = QJsonDocument::fromJson(readFact(db, draftFact()).toUtf8()).object();
    return {.to = unpacked(kept["to"_L1].toArray()),
        .content = kept["content"_L1].toString(),
        .cursor = kept["cursor"_L1].toInt(),
        .separately = kept["separately"_L1].toBool()};
}

QString saveNewDraft(QSqlDatabase &db, const NewDraft &draft)
{
    if (draft.isEmpty())
        return saveFact(db, draftFact(), {});
    return saveFact(db, draftFact(),
        text(QJsonDocument(QJsonObject {{u"to"_s, packed(draft.to)}, {u"content"_s, draft.content}, {u"cursor"_s, draft.cursor},
            {u"separately"_s, draft.separately}})));
}

QList<RecipientSet> readRecentSets(QSqlDatabase &db)
{
    QList<RecipientSet> sets;
    const QJsonArray rows = QJsonDocument::fromJson(readFact(db, recentFact()).toUtf8()).array();
    for (const auto &row : rows) {
        const RecipientSet set {
            .scope = {row["scope"_L1].toString()}, .to = unpacked(row["to"_L1].toArray()), .at = {row["at"_L1].toInteger()}};
        if (!set.to.isEmpty())
            sets.append(set);
    }
    return sets;
}

QString saveRecentSets(QSqlDatabase &db, const QList<RecipientSet> &sets)
{
    QJsonArray rows;
    for (const RecipientSet &set : sets)
        rows.append(QJsonObject {{u"scope"_s, set.scope.value}, {u"to"_s, packed(set.to)}, {u"at"_s, set.at.microseconds}});
    return saveFact(db, recentFact(), rows.isEmpty() ? QString() : text(QJsonDocument(rows)));
}

} // namespace atrium::local
