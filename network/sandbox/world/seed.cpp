// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/seed.h"
#include "network/sandbox/world/chainsendings.h"
#include "network/sandbox/world/directory.h"
#include "network/sandbox/world/documented.h"
#include "network/sandbox/world/notices.h"
#include "network/sandbox/world/origin.h"
#include "network/sandbox/world/scene.h"
#include "network/sandbox/world/schema.h"
#include "network/sandbox/world/sendingstore.h"
#include "network/sandbox/world/sites.h"
#include "network/sandbox/world/store.h"
#include "network/sandbox/world/stories.h"
#include "network/sandbox/world/texts.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

Stage stageOf(const Scale &scale, const QDateTime &now)
{
    const int mallCount = scale.chain ? qMax(scale.malls, int(sites().size())) : scale.malls;
    Stage stage {
        .malls = malls(mallCount, scale.chain), .people = people(scale.users), .ids = {}, .now = now.toUTC(), .dice = Dice(scale.seed)};
    for (const Person &person : std::as_const(stage.people)) {
        stage.ids.insert(person.key, person.id);
    }
    return stage;
}

std::vector<Scene> allScenes(const Scale &scale, Stage &stage)
{
    std::vector<Scene> scenes = scenesOf(fjordtorgetTalk(), 451, stage);
    for (const auto &[talk, customer] : {std::pair {&infinityTalk(), 447}, std::pair {&lindgallerianTalk(), 463}}) {
        for (Scene &scene : scenesOf(*talk, customer, stage)) {
            scenes.push_back(std::move(scene));
        }
    }
    // The documented conversation is one of those that were asked for.
    const size_t wanted = size_t(qMax(0, scale.conversations - 1));
    if (scenes.size() > wanted) {
        scenes.resize(wanted);
    }
    for (Scene &scene : moreScenes(int(wanted - scenes.size()), stage)) {
        scenes.push_back(std::move(scene));
    }
    int written = scale.conversations > 0 ? 1 : 0;
    for (const Scene &scene : scenes) {
        written += int(scene.messages.size());
    }
    lengthenLog(scenes, scale.messages - written, stage);
    return scenes;
}

qint64 versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toLongLong() : -1;
}

bool isEmpty(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT count(*) FROM sqlite_master"_s) && query.next() && query.value(0).toInt() == 0;
}

/// With dice of its own: sendings do not depend on how many conversations there are.
bool storeReporting(const QSqlDatabase &database, const Scale &scale, Stage &stage)
{
    stage.dice = Dice(scale.seed + 0x5E4D);
    const std::vector<Sending> sendings = allSendings(stage, scale.chain ? -1 : scale.sendings);
    return storeSendings(database, sendings, stage) && storeMoreSendings(database, scale.sendings - int(sendings.size()), stage)
        && storeNotifications(database, stage, scale.notifications) && storeTexts(database, stage);
}

/// What the chain has and the small world has not. With dice of its own again, and after all else: whatever the small world tells is
/// the same with a chain around it.
bool storeChain(const QSqlDatabase &database, const Scale &scale, Stage &stage, Store &store)
{
    stage.dice = Dice(scale.seed + 0xC4A1);
    std::vector<Sending> sendings = chainSendings(stage);
    for (Sending &sending : storySendings(stage)) {
        sendings.push_back(std::move(sending));
    }
    return storeSendings(database, sendings, stage) && storeChainTexts(database, stage) && storeChainNotifications(database, stage)
        && store.scenes(chainScenes(stage), stage, {.conversation = 20'001, .message = 2'000'001});
}

} // namespace

QString seedWorld(const QSqlDatabase &database, const QString &file, const Scale &scale, const QDateTime &now)
{
    if (!database.isOpen()) {
        return u"The database %1 cannot be opened: %2."_s.arg(file, database.lastError().databaseText());
    }
    const qint64 version = versionOf(database);
    if (version == schemaVersion) {
        return compareOrigin(database, file, scale); // a world from an earlier run goes on
    }
    if (version > 0 && QSqlQuery(database).exec(u"SELECT main_slug FROM malls"_s)) {
        return u"The file %1 holds a world of another version of this sandbox; it was left as it is. Name another file, or remove it."_s
            .arg(file);
    }
    if (version != 0 || !isEmpty(database)) {
        return u"The file %1 is not a database of this sandbox; it was left as it is."_s.arg(file);
    }
    // Only now, because it is written into the file. Readers and the writer do not wait for each other in this mode.
    QSqlQuery(database).exec(u"PRAGMA journal_mode=WAL"_s);
    QSqlDatabase connection = database;
    Stage stage = stageOf(scale, now);
    Store store(connection);
    const bool stored = connection.transaction() && createSchema(connection) && storeOrigin(connection, scale) && store.people(stage)
        && store.malls(stage) && (scale.conversations == 0 || storeDocumented(connection, stage))
        && store.scenes(allScenes(scale, stage), stage, {}) && storeReporting(connection, scale, stage)
        && (!scale.chain || storeChain(connection, scale, stage, store)) && storeDirectory(connection, stage) && connection.commit();
    if (!stored) {
        const QString reason = store.lastError().isEmpty() ? connection.lastError().databaseText() : store.lastError();
        connection.rollback();
        return u"The database %1 cannot be written: %2."_s.arg(file, reason.isEmpty() ? u"it may be read-only"_s : reason);
    }
    return u""_s;
}

} // namespace atrium::sandbox
