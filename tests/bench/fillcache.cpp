// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fillcache FOLDER SERVER TOKEN MESSAGES: an account's cache.db that holds what a server serves, as if the console had read all of it.
// The lists come over the wire; the messages, which would be a request a conversation, are made up. Prints how many rows a second went in,
// from the first put to the last commit, against the same rows by SQLite alone in one transaction.

#include "network/api/apiclient.h"
#include "network/api/endpoints.h"
#include "network/cache/cache.h"
#include "network/cache/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include <cstdio>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int perPage = 100;

struct Filled {
    cache::Shelf shelf;
    QList<cache::Row> rows;
};

template<class T>
std::optional<QList<Kept<T>>> allPages(ApiClient &client, const std::function<Endpoint<Page<Kept<T>>>(const Cursor &)> &page)
{
    QList<Kept<T>> rows;
    std::optional<Cursor> next = Cursor {};
    while (next) {
        std::optional<Result<Page<Kept<T>>>> answer;
        const Call call = client.send(page(*next), &client, [&](Result<Page<Kept<T>>> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000) || !*answer)
            return std::nullopt;
        rows += (*answer)->items;
        next = (*answer)->next;
    }
    return rows;
}

template<class T>
Filled shelved(const cache::Shelf &shelf, const QList<Kept<T>> &kept, QString (*id)(const T &), qint64 (*sort)(const T &))
{
    Filled filled {.shelf = shelf, .rows = {}};
    for (const Kept<T> &one : kept)
        filled.rows.append({id(one.value), sort(one.value), one.json});
    return filled;
}

QByteArray messageJson(qint64 id, const QString &author, const Instant &at)
{
    const QByteArray stamp = at.text().toLatin1();
    return "{\"id\":" + QByteArray::number(id) + ",\"author_id\":\"" + author.toUtf8()
        + "\",\"content\":\"The parking machines on level two take no cards since this morning, can somebody have a look?\",\"seen\":true,"
          "\"created_at\":\""
        + stamp + "\",\"updated_at\":\"" + stamp + "\"}";
}

double perSecond(qsizetype rows, qint64 nanoseconds)
{
    return static_cast<double>(rows) * 1e9 / static_cast<double>(nanoseconds);
}

/// The same rows by nothing but SQLite.
double plainly(const QString &file, const QList<Filled> &all)
{
    qsizetype count = 0;
    qint64 took = 0;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        db.setDatabaseName(file);
        (void)db.open();
        QSqlQuery query(db);
        query.exec(u"pragma journal_mode=wal"_s);
        query.exec(u"pragma synchronous=normal"_s);
        (void)cache::ladder().constFirst()(db);
        QElapsedTimer timer;
        timer.start();
        db.transaction();
        query.prepare(u"insert into rows (list, id, sort, json, crc) values (?, ?, ?, ?, 0)"_s);
        for (qsizetype list = 0; list < all.size(); ++list) {
            for (const cache::Row &row : all[list].rows) {
                query.bindValue(0, list);
                query.bindValue(1, row.id);
                query.bindValue(2, row.sort);
                query.bindValue(3, row.json);
                query.exec();
                ++count;
            }
        }
        db.commit();
        took = timer.nsecsElapsed();
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return perSecond(count, took);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 5) {
        std::fputs("usage: fillcache FOLDER SERVER TOKEN MESSAGES\n", stderr);
        return 2;
    }
    QLoggingCategory::setFilterRules(u"console.*=false"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    RunningClock clock;
    ApiClient client(QUrl(QString::fromLocal8Bit(argv[2])), &clock);
    client.setIdentity(u"default"_s, u"Atrium bench"_s);
    client.setToken(argv[3]);

    const auto clubs = allPages<LoyaltyClub>(client, [](const Cursor &after) { return keeping(api::listClubs(after)); });
    if (!clubs || clubs->isEmpty()) {
        std::fputs("fillcache: the server names no malls\n", stderr);
        return 1;
    }
    QList<Filled> all {shelved<LoyaltyClub>(
        {.kind = cache::Kind::Clubs}, *clubs, [](const LoyaltyClub &c) { return QString::number(c.id); },
        [](const LoyaltyClub &c) { return -c.id; })};
    QList<std::pair<CustomerScope, Kept<Conversation>>> talks;
    for (const Kept<LoyaltyClub> &club : *clubs) {
        const CustomerScope mall = CustomerScope::one(club.value.customerId);
        const auto conversations =
            allPages<Conversation>(client, [&](const Cursor &after) { return api::listConversations(mall, {}, after); });
        const auto notifications = allPages<Notification>(client, [&](const Cursor &after) { return api::listNotifications(mall, after); });
        const auto sendings =
            allPages<Sending>(client, [&](const Cursor &after) { return api::querySendings(mall, {.report = u"sendings"_s}, after); });
        if (!conversations || !notifications || !sendings) {
            std::fputs("fillcache: a list could not be read\n", stderr);
            return 1;
        }
        all.append(shelved<Conversation>(
            {.kind = cache::Kind::Conversations, .scope = mall}, *conversations, [](const Conversation &c) { return c.id.text(); },
            [](const Conversation &c) { return c.updatedAt.microseconds; }));
        all.append(shelved<Notification>(
            {.kind = cache::Kind::Notifications, .scope = mall}, *notifications, [](const Notification &n) { return n.id.text(); },
            [](const Notification &n) { return n.createdAt.microseconds; }));
        all.append(shelved<Sending>(
            {.kind = cache::Kind::Sendings, .scope = mall}, *sendings, [](const Sending &s) { return s.id.text(); },
            [](const Sending &s) { return s.createdAt.microseconds; }));
        for (const Kept<Conversation> &kept : *conversations)
            talks.append({mall, kept});
    }
    // The same people in every mall: those of the one that is shown are enough.
    const CustomerScope first = CustomerScope::one(clubs->first().value.customerId);
    const auto users = allPages<User>(client, [&](const Cursor &after) { return api::listUsers(first, after); });
    if (!users || talks.isEmpty()) {
        std::fputs("fillcache: there are no people, or no conversations\n", stderr);
        return 1;
    }
    all.append(shelved<User>(
        {.kind = cache::Kind::Users, .scope = first}, *users, [](const User &u) { return u.id.value; }, [](const User &) { return 1LL; }));
    const qsizetype each = std::max<qsizetype>(1, QByteArray(argv[4]).toLongLong() / talks.size());
    qint64 id = 1'000'000;
    for (const auto &[mall, kept] : std::as_const(talks)) {
        Filled talk {.shelf = {.kind = cache::Kind::Messages, .scope = mall, .parent = kept.value.id.text()}, .rows = {}};
        for (qsizetype i = 0; i < each; ++i) {
            const Instant at {kept.value.updatedAt.microseconds - i * 3'600'000'000};
            talk.rows.append({QString::number(++id), at.microseconds, messageJson(id, kept.value.author.value, at)});
        }
        all.append(talk);
    }

    // As the feeds do it: page by page.
    qsizetype count = 0;
    const Instant now = Instant::fromUtc(clock.now());
    Cache cache(folder + u"/cache.db"_s, &clock, {.bytesMost = 0, .unusedDaysMost = 0});
    cache.open();
    QElapsedTimer timer;
    timer.start();
    for (const Filled &one : all) {
        for (qsizetype from = 0; from < one.rows.size(); from += perPage)
            cache.put(one.shelf, one.rows.mid(from, perPage), cache::Replaces::Nothing, now);
        count += one.rows.size();
    }
    bool there = false;
    cache.read<LoyaltyClub>({.kind = cache::Kind::Clubs}, {}, 1, &cache, [&there](const auto &page) { there = !page.rows.isEmpty(); });
    if (!QTest::qWaitFor([&there] { return there; }, 300'000)) {
        std::fputs("fillcache: the cache did not take the rows\n", stderr);
        return 1;
    }
    const double ours = perSecond(count, timer.nsecsElapsed());
    const QString plain = folder + u"/plain.db"_s;
    const double alone = plainly(plain, all);
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(plain + suffix);
    std::printf("rows a second into the cache (%lld rows)\tours\t1/s\t%.0f\n", static_cast<long long>(count), ours);
    std::printf(
        "rows a second into the cache (%lld rows)\tSQLite alone, one transaction\t1/s\t%.0f\n", static_cast<long long>(count), alone);
    return 0;
}
