// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/store.h"
#include "network/sandbox/worldtime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Which id each message of each scene gets: by time over all scenes, as if they had come in one after the other.
std::vector<std::vector<qint64>> messageIdsOf(const std::vector<Scene> &scenes, qint64 firstId)
{
    struct Place {
        qint64 at;
        size_t scene;
        size_t line;
    };
    std::vector<Place> places;
    std::vector<std::vector<qint64>> ids(scenes.size());
    for (size_t scene = 0; scene < scenes.size(); ++scene) {
        ids[scene].resize(scenes[scene].messages.size());
        for (size_t line = 0; line < scenes[scene].messages.size(); ++line) {
            places.push_back({scenes[scene].messages[line].at.toMSecsSinceEpoch(), scene, line});
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.at < b.at; });
    qint64 id = firstId;
    for (const Place &place : places) {
        ids[place.scene][place.line] = id++;
    }
    return ids;
}

} // namespace

Store::Store(const QSqlDatabase &database)
    : m_database(database)
    , m_conversation(database)
    , m_participant(database)
    , m_audience(database)
    , m_message(database)
    , m_state(database)
{
}

bool Store::run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError().databaseText();
        return false;
    }
    return true;
}

bool Store::people(const Stage &stage)
{
    QSqlQuery user(m_database);
    user.prepare(u"INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const Person &person : stage.people) {
        const QString avatar = person.avatarUrl.isNull() ? u""_s : person.avatarUrl;
        if (!run(user,
                {person.id, ++position, person.firstName, person.lastName, compact(QJsonArray::fromStringList(person.roles)), avatar,
                    person.key == demoKey})) {
            return false;
        }
    }
    QSqlQuery member(m_database);
    member.prepare(u"INSERT INTO audience_members VALUES (?, ?)"_s);
    for (const Audience &audience : audiences()) {
        for (const QString &id : stage.idsOf(audience.members)) {
            if (!run(member, {audience.id, id})) {
                return false;
            }
        }
    }
    return true;
}

bool Store::malls(const Stage &stage)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO malls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const Mall &mall : stage.malls) {
        const QString slugs = mall.otherSlugs.isNull() ? u""_s : mall.otherSlugs;
        if (!run(query,
                {mall.clubId, ++position, mall.communityId, mall.customerId, mall.mainSlug, mall.shortSlug, slugs, mall.name, mall.country,
                    mall.timezone})) {
            return false;
        }
    }
    return true;
}

bool Store::scenes(std::vector<Scene> scenes, const Stage &stage, const FirstIds &first)
{
    m_conversation.prepare(u"INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    m_participant.prepare(u"INSERT OR IGNORE INTO participants VALUES (?, ?)"_s);
    m_audience.prepare(u"INSERT INTO conversation_audiences VALUES (?, ?)"_s);
    m_message.prepare(u"INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?)"_s);
    m_state.prepare(u"INSERT INTO states (conversation_id, user_id, seen_until, archived) VALUES (?, ?, ?, ?)"_s);

    std::stable_sort(
        scenes.begin(), scenes.end(), [](const Scene &a, const Scene &b) { return a.messages.front().at < b.messages.front().at; });
    const std::vector<std::vector<qint64>> messageIds = messageIdsOf(scenes, first.message);
    for (size_t i = 0; i < scenes.size(); ++i) {
        const qint64 id = first.conversation + qint64(i);
        if (!conversation(scenes[i], id, messageIds[i]) || !states(scenes[i], id, messageIds[i], stage)) {
            return false;
        }
    }
    return true;
}

bool Store::conversation(const Scene &scene, qint64 id, const std::vector<qint64> &messageIds)
{
    QJsonArray audienceIds;
    for (const int audience : scene.audiences) {
        audienceIds.append(audience);
        if (!run(m_audience, {id, audience})) {
            return false;
        }
    }
    for (const QString &user : scene.users) {
        if (!run(m_participant, {id, user})) {
            return false;
        }
    }
    for (size_t i = 0; i < messageIds.size(); ++i) {
        const QString stamp = stampOf(scene.messages[i].at, messageIds[i]);
        if (!run(m_message, {messageIds[i], id, scene.messages[i].author, scene.messages[i].content, stamp, stamp})) {
            return false;
        }
    }
    return run(m_conversation,
        {id, scene.customer, scene.author, compact(audienceIds), compact(QJsonArray::fromStringList(scene.users)),
            stampOf(scene.messages.front().at, messageIds.front()), stampOf(scene.messages.back().at, messageIds.back())});
}

bool Store::states(const Scene &scene, qint64 id, const std::vector<qint64> &messageIds, const Stage &stage)
{
    QSet<QString> everybody {scene.author};
    for (const QString &user : scene.users) {
        everybody.insert(user);
    }
    for (const Audience &audience : audiences()) {
        if (std::find(scene.audiences.begin(), scene.audiences.end(), audience.id) != scene.audiences.end()) {
            for (const QString &member : stage.idsOf(audience.members)) {
                everybody.insert(member);
            }
        }
    }
    // Everybody but the demo user is up to date.
    const QString demo = stage.ids.value(demoKey);
    for (const QString &user : std::as_const(everybody)) {
        const size_t seen = messageIds.size() - (user == demo ? size_t(scene.unseen) : 0);
        const qint64 until = seen == 0 ? 0 : messageIds[seen - 1];
        if (!run(m_state, {id, user, until, user == demo && scene.archived})) {
            return false;
        }
    }
    return true;
}

} // namespace atrium::sandbox
