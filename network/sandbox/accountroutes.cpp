// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/accountroutes.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"
#include "network/sandbox/world/directory.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

const QString &settingsKey()
{
    static const QString key = u"notifications_settings"_s;
    return key;
}

/// Ours: the contract states no bound.
constexpr qsizetype maximumTextLength = 4'096;

struct Wish {
    QString kind;
    QString channel;
    bool wanted {false};
};

/// What the body changes: some kinds, some channels of each.
QList<Wish> readWishes(const QJsonObject &body, Problems &problems)
{
    QList<Wish> wishes;
    const QJsonValue settings = body.value(settingsKey());
    if (!settings.isObject()) {
        const bool isBlank = settings.isUndefined() || settings.isNull();
        problems.add({settingsKey()}, isBlank ? u"blank"_s : u"must_be_an_object"_s);
        return wishes;
    }
    const QJsonObject kinds = settings.toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (!notificationKinds().contains(kind.key())) {
            problems.add({settingsKey(), kind.key()}, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(notificationKinds())}});
            continue;
        }
        if (!kind->isObject()) {
            problems.add({settingsKey(), kind.key()}, u"must_be_an_object"_s);
            continue;
        }
        const QJsonObject channels = kind->toObject();
        for (auto channel = channels.begin(); channel != channels.end(); ++channel) {
            const QStringList path {settingsKey(), kind.key(), channel.key()};
            if (!notificationChannels().contains(channel.key())) {
                problems.add(path, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(notificationChannels())}});
            } else if (!channel->isBool()) {
                problems.add(path, u"inclusion"_s, {{u"in"_s, QJsonArray {true, false}}});
            } else {
                wishes.append({kind.key(), channel.key(), channel->toBool()});
            }
        }
    }
    return wishes;
}

void checkText(const QJsonObject &body, const QString &key, Problems &problems)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())) {
        problems.add({key}, u"blank"_s);
    } else if (!value.isString()) {
        problems.add({key}, u"invalid"_s);
    } else if (value.toString().size() > maximumTextLength) {
        problems.add({key}, u"too_long"_s, {{u"max_length"_s, maximumTextLength}});
    }
}

} // namespace

Answer showNotificationsSettings(const Visit &visit)
{
    // Everything is wanted until somebody says otherwise.
    QSqlQuery rows(visit.database);
    rows.prepare(u"SELECT kind, channel FROM notifications_settings WHERE user_id = ? AND wanted = 0"_s);
    rows.addBindValue(visit.user);
    rows.exec();
    QSet<QPair<QString, QString>> unwanted;
    while (rows.next()) {
        unwanted.insert({rows.value(0).toString(), rows.value(1).toString()});
    }
    JsonWriter json;
    json.beginObject().key("notifications_settings"_L1).beginObject();
    for (const QString &kind : notificationKinds()) {
        const QByteArray name = kind.toLatin1();
        json.key(QLatin1StringView(name)).beginObject();
        for (const QString &channel : notificationChannels()) {
            const QByteArray way = channel.toLatin1();
            json.field(QLatin1StringView(way), !unwanted.contains({kind, channel}));
        }
        json.endObject();
    }
    return {.body = json.endObject().endObject().take()};
}

Answer updateNotificationsSettings(const Visit &visit)
{
    Problems problems;
    const QList<Wish> wishes = readWishes(visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    QSqlQuery write(visit.database);
    write.prepare(u"INSERT OR REPLACE INTO notifications_settings VALUES (?, ?, ?, ?)"_s);
    for (const Wish &wish : wishes) {
        write.bindValue(0, visit.user);
        write.bindValue(1, wish.kind);
        write.bindValue(2, wish.channel);
        write.bindValue(3, wish.wanted);
        if (!write.exec()) {
            return refusal(500, u"The settings could not be stored"_s);
        }
    }
    return showNotificationsSettings(visit);
}

Answer registerAppToken(const Visit &visit)
{
    // Checked and forgotten: no endpoint tells of it, and this sandbox pushes nothing to anybody.
    Problems problems;
    checkText(visit.body, u"token"_s, problems);
    checkText(visit.body, u"firebase_project_slug"_s, problems);
    const QJsonValue platform = visit.body.value("platform"_L1);
    if (platform.isUndefined() || platform.isNull()) {
        problems.add({u"platform"_s}, u"blank"_s);
    } else if (platform.toString() != "ios"_L1 && platform.toString() != "android"_L1) {
        problems.add({u"platform"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray {u"ios"_s, u"android"_s}}});
    }
    return problems.any() ? problems.answer() : Answer {.body = "{}"};
}

Answer listSubunitsScopes(const Visit &visit)
{
    Problems problems;
    const ListRules rules {.sortColumns = {u"id"_s, u"name"_s, u"created_at"_s, u"updated_at"_s}, .ascending = true};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    if (problems.any()) {
        return problems.answer();
    }
    // A tenant sees the scopes their own shop is in; everybody else sees all of the mall's.
    const QString where =
        u" FROM subunits_scopes c, users u WHERE u.id = :me AND c.customer_id = :customer"
        " AND (:archived OR c.archived_at IS NULL) AND (u.roles <> '[\"Tenant\"]' OR EXISTS (SELECT 1 FROM json_each(c.subunit_ids) j"
        "  WHERE j.value = (SELECT min(json_extract(o.subunit_ids, '$[0]')) FROM subunits_scopes o WHERE o.customer_id = :customer)"
        "   + u.position % 12))"_s;
    QSqlQuery rows(visit.database);
    const auto run = [&](const QString &sql) {
        rows.prepare(sql);
        rows.bindValue(u":me"_s, visit.user);
        rows.bindValue(u":customer"_s, visit.customer);
        rows.bindValue(u":archived"_s, list.withArchived);
    };
    run(u"SELECT count(*)"_s + where);
    rows.exec();
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    run(u"SELECT c.id AS id, c.name AS name, c.subunit_ids, c.system, c.created_at AS created_at, c.updated_at AS updated_at,"
        " c.archived_at"_s
        + where + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("subunits_scopes"_L1).beginArray();
    while (rows.next()) {
        json.beginObject().field("id"_L1, rows.value(0).toLongLong()).field("name"_L1, rows.value(1).toString());
        json.key("subunit_ids"_L1).raw(rows.value(2).toByteArray()).field("system"_L1, rows.value(3).toBool());
        json.field("created_at"_L1, rows.value(4).toString()).field("updated_at"_L1, rows.value(5).toString());
        json.key("archived_at"_L1);
        rows.value(6).isNull() ? json.null() : json.string(rows.value(6).toString());
        json.endObject();
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
