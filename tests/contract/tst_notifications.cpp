// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/post.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope nordbyen = CustomerScope::one(451); // of the sandbox: the mall with the most notifications
const QString path = u"/v1/users/me/notifications"_s;

/// A list of notifications behind a real socket, newest first, that answers writes as a test tells it.
struct World {
    struct Row {
        bool seen {};
        bool received {};
    };
    QMap<int, Row> rows {}; ///< by id, the higher the newer
    int perPage {100};
    int writeStatus {200};
    QByteArray writeBody {};
    bool answersWithBody {true};
    QStringList writes {}; ///< "7/seen", "seen"
    RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &seen) { answer(socket, seen); }};

    void fill(int count)
    {
        for (int id = 1; id <= count; ++id)
            rows.insert(id, {});
    }
    static QJsonObject json(int id, Row row)
    {
        const QString at = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC).toString(Qt::ISODate);
        return {{u"id"_s, id}, {u"type"_s, u"operations_alert"_s}, {u"title"_s, u"Alert"_s}, {u"content"_s, u""_s},
            {u"data"_s, QJsonObject {{u"alert_id"_s, id}}}, {u"seen"_s, row.seen}, {u"received"_s, row.received}, {u"created_at"_s, at},
            {u"updated_at"_s, at}};
    }
    [[nodiscard]] QByteArray page(int number) const
    {
        QList<int> ids = rows.keys();
        std::reverse(ids.begin(), ids.end());
        QJsonArray items;
        for (const int id : ids.mid((number - 1) * perPage, perPage))
            items.append(json(id, rows[id]));
        const bool more = number * perPage < ids.size();
        const QJsonObject info {{u"next_page"_s, more ? QJsonValue(number + 1) : QJsonValue()}};
        return QJsonDocument(QJsonObject {{u"notifications"_s, items}, {u"pagination_info"_s, info}}).toJson();
    }
    void answer(QTcpSocket &socket, const RudeServer::Seen &seen)
    {
        const QUrl target(QString::fromLatin1(seen.target()));
        if (seen.head.startsWith("GET")) {
            const int number = std::max(1, QUrlQuery(target).queryItemValue(u"page_no"_s).toInt());
            socket.write(RudeServer::answer(page(number)));
            return;
        }
        const QStringList parts = target.path().mid(path.size() + 1).split(u'/');
        writes << parts.join(u'/');
        if (writeStatus == 0) {
            socket.abort();
            return;
        }
        if (writeStatus != 200) {
            socket.write(RudeServer::answer(writeBody, writeStatus));
            return;
        }
        const int only = parts.size() == 2 ? parts.first().toInt() : 0;
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            if (only == 0 || only == it.key()) {
                it->received = true;
                it->seen = it->seen || parts.last() == u"seen"_s;
            }
        }
        if (only > 0 && !rows.contains(only))
            socket.write(RudeServer::answer("{}", 404));
        else if (only > 0 && answersWithBody)
            socket.write(RudeServer::answer(QJsonDocument(QJsonObject {{u"notification"_s, json(only, rows[only])}}).toJson()));
        else
            socket.write(RudeServer::answer("{}"));
    }
};

/// A store, its feed, and how its cards read. With a folder its marks outlive it, as over a restart.
struct Centre {
    Centre(const QUrl &server, const CustomerScope &scope, const QString &where = {})
        : console(server)
        , local((where.isEmpty() ? folder.path() : where) + u"/local.db"_s, Database::Durability::Full, local::ladder())
        , marks(&local, &console.client)
        , store({u"acc"_s}, scope, &console.client)
        , feed(store.notifications())
    {
        local.open(&console.client, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        joinMarks(marks, store);
        marks.load();
        QObject::connect(
            &store, &NotificationStore::markSeenFailed, &store, [this](const QList<NotificationId> &ids, const ApiError &error) {
                failures.append({ids, error});
            });
    }
    [[nodiscard]] bool refreshed()
    {
        feed->refresh();
        return QTest::qWaitFor([this] { return !feed->state().loading; }) && feed->asOf();
    }
    [[nodiscard]] bool grown()
    {
        feed->more();
        return QTest::qWaitFor([this] { return !feed->state().loading; });
    }
    [[nodiscard]] NotificationCard card(qsizetype row) const { return store.cards(*feed, u"Mall"_s).value(row); }
    [[nodiscard]] int count(bool (*what)(const NotificationCard &)) const
    {
        const QList<NotificationCard> cards = store.cards(*feed, u"Mall"_s);
        return static_cast<int>(std::count_if(cards.begin(), cards.end(), what));
    }
    [[nodiscard]] int news() const
    {
        return count([](const NotificationCard &one) { return one.isNew; });
    }
    [[nodiscard]] int unseen() const { return store.unseen(*feed); }

    QTemporaryDir folder;
    Console console;
    Database local;
    Marks marks;
    NotificationStore store;
    std::shared_ptr<NotificationFeed> feed;
    QList<std::pair<QList<NotificationId>, ApiError>> failures;
};

} // namespace

/// The notifications of one mall over a real socket: the list, and received and seen as two different calls.
class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sandboxListsNewestFirst()
    {
        RunningSandbox sandbox;
        Centre centre(sandbox.url(), nordbyen);
        QVERIFY(centre.refreshed());
        QVERIFY(centre.feed->rows().size() > 5);
        for (qsizetype i = 1; i < centre.feed->rows().size(); ++i)
            QVERIFY(centre.feed->rows().at(i - 1).value.createdAt >= centre.feed->rows().at(i).value.createdAt);
        QVERIFY(centre.news() > 0);
        QVERIFY(centre.unseen() > 0 && centre.unseen() < centre.feed->rows().size());
        QCOMPARE(centre.card(0).mallName, u"Mall"_s);
        QCOMPARE(centre.card(0).key.id, centre.card(0).notification.id.text());
    }

    void sandboxReceivesAndSeesSeparately()
    {
        RunningSandbox sandbox;
        Centre centre(sandbox.url(), nordbyen);
        QVERIFY(centre.refreshed());
        const int unseen = centre.unseen();
        const int news = centre.news();
        centre.store.receiveAll(*centre.feed);
        QTRY_COMPARE(sandbox.arrivals(path + u"/received"_s, u"PUT"_s), 1);
        QCOMPARE(centre.news(), news); // until the next visit
        QVERIFY(centre.refreshed());
        QCOMPARE(centre.count([](const NotificationCard &one) { return one.notification.received; }), centre.feed->rows().size());
        QCOMPARE(centre.unseen(), unseen); // received is not seen

        const NotificationCard first = centre.card(0);
        QVERIFY(!first.notification.seen);
        centre.store.markSeen({first.notification.id});
        QVERIFY(centre.card(0).notification.seen); // at once
        QTRY_VERIFY(centre.feed->rows().first().value.seen); // by the server's answer
        QCOMPARE(centre.unseen(), unseen - 1);
        QCOMPARE(sandbox.arrivals(path + u'/' + first.key.id + u"/seen"_s, u"PUT"_s), 1);

        centre.store.markAllSeen();
        QCOMPARE(centre.unseen(), 0);
        QTRY_COMPARE(sandbox.arrivals(path + u"/seen"_s, u"PUT"_s), 1);
        QTRY_VERIFY(!centre.feed->state().loading);
        Centre again(sandbox.url(), nordbyen); // another computer reads the same
        QVERIFY(again.refreshed());
        QCOMPARE(again.unseen(), 0);
        QCOMPARE(again.news(), 0);
        QVERIFY(centre.failures.isEmpty());
    }

    void sandboxRefusalRollsBack()
    {
        RunningSandbox sandbox;
        Centre centre(sandbox.url(), nordbyen);
        QVERIFY(centre.refreshed());
        const int unseen = centre.unseen();
        sandbox.fault(u"status=403;verb=PUT"_s);
        centre.store.markAllSeen();
        QCOMPARE(centre.unseen(), 0);
        QTRY_COMPARE(centre.failures.size(), 1);
        QCOMPARE(int(centre.failures.last().second.kind), int(ErrorKind::Forbidden));
        QCOMPARE(centre.unseen(), unseen);
        sandbox.clearFaults();
        QVERIFY(centre.refreshed());
        QCOMPARE(centre.unseen(), unseen);
    }

    void pagesToTheEnd()
    {
        World world;
        world.fill(25);
        world.perPage = 10;
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        QCOMPARE(centre.feed->rows().size(), 10);
        QVERIFY(!centre.feed->state().complete);
        QVERIFY(centre.grown());
        QVERIFY(centre.grown());
        QCOMPARE(centre.feed->rows().size(), 25);
        QVERIFY(centre.feed->state().complete);
        QCOMPARE(centre.feed->rows().first().value.id, NotificationId {25});
    }

    void wholeListIsReceivedWithOneCallAndOnce()
    {
        World world;
        world.fill(5);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        QCOMPARE(centre.news(), 5);
        centre.store.beginVisit();
        centre.store.receiveAll(*centre.feed);
        centre.store.receiveAll(*centre.feed);
        QTRY_COMPARE(world.writes, QStringList {u"received"_s});
        QVERIFY(centre.refreshed());
        centre.store.receiveAll(*centre.feed);
        QCOMPARE(centre.news(), 5); // while one looks, new stays new
        world.rows.insert(6, {});
        QVERIFY(centre.refreshed());
        centre.store.receiveAll(*centre.feed);
        QTRY_COMPARE(world.writes, (QStringList {u"received"_s, u"6/received"_s})); // one that arrives is named
        QVERIFY(centre.refreshed());
        QCOMPARE(world.writes.size(), 2);
        centre.store.beginVisit();
        QCOMPARE(centre.news(), 0);
        QCOMPARE(centre.unseen(), 6);
    }

    void partOfAListIsReceivedByName()
    {
        World world;
        world.fill(25);
        world.perPage = 3;
        world.rows[24].received = true;
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        centre.store.receiveAll(*centre.feed);
        QTRY_COMPARE(world.writes.size(), 2); // what is not loaded did not come here
        QVERIFY(world.writes.contains(u"25/received"_s) && world.writes.contains(u"23/received"_s));
        QVERIFY(!world.rows[1].received);
    }

    void receivedThatNeverArrivedWaitsAndARefusedOneDoesNot()
    {
        World world;
        world.fill(3);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        world.writeStatus = 0; // hung up on
        QSignalSpy finished(&centre.console.client, &ApiClient::finished);
        centre.store.receiveAll(*centre.feed);
        centre.store.receiveAll(*centre.feed);
        QTRY_COMPARE(finished.count(), Console::limits().retry.attempts);
        QCOMPARE(centre.marks.wishes().size(), 1);
        world.writeStatus = 403;
        world.writes.clear();
        centre.marks.setOnline(true);
        QTRY_VERIFY(centre.marks.wishes().isEmpty());
        centre.store.receiveAll(*centre.feed); // answered, if with no: not asked again
        QTest::qWait(50);
        QCOMPARE(world.writes, QStringList {u"received"_s});
        QVERIFY(centre.failures.isEmpty()); // nobody asked for it, so nobody is told
    }

    /// Feature OF6, for each mark: wished again and again while offline, kept over a restart, one PUT in the end.
    void fiftyWishesOfflineAreOnePutAfterARestart_data()
    {
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("put");
        QTest::newRow("seen") << int(StateMark::NotificationSeen) << u"3/seen"_s;
        QTest::newRow("all seen") << int(StateMark::AllNotificationsSeen) << u"seen"_s;
        QTest::newRow("received") << int(StateMark::NotificationReceived) << u"3/received"_s;
        QTest::newRow("all received") << int(StateMark::AllNotificationsReceived) << u"received"_s;
    }
    void fiftyWishesOfflineAreOnePutAfterARestart()
    {
        QFETCH(int, mark);
        QFETCH(QString, put);
        const bool seen = put.endsWith(u"seen"_s);
        const bool all = !put.contains(u'/');
        QTemporaryDir folder;
        World world;
        world.fill(3);
        if (mark == int(StateMark::NotificationReceived)) {
            world.rows[1].received = world.rows[2].received = true;
        }
        const auto wish = [&](Centre &centre) {
            if (mark == int(StateMark::NotificationSeen))
                centre.store.markSeen({{3}});
            else if (mark == int(StateMark::AllNotificationsSeen))
                centre.store.markAllSeen();
            else
                centre.store.receiveAll(*centre.feed);
        };
        {
            Centre centre(world.server.url(), infinity, folder.path());
            QVERIFY(centre.refreshed());
            centre.marks.setOnline(false);
            for (int i = 0; i < 50; ++i)
                wish(centre);
            QCOMPARE(centre.marks.wishes().size(), 1);
            QCOMPARE(centre.unseen(), seen ? all ? 0 : 2 : 3); // at once
            QVERIFY(centre.card(0).notification.received || seen);
        }
        QVERIFY(world.writes.isEmpty());
        Centre again(world.server.url(), infinity, folder.path());
        again.marks.setOnline(false);
        QVERIFY(again.refreshed());
        QTRY_COMPARE(again.marks.wishes().size(), 1);
        QCOMPARE(again.unseen(), seen ? all ? 0 : 2 : 3); // still
        QCOMPARE(again.card(0).notification.received, !seen);
        again.marks.setOnline(true);
        QTRY_VERIFY(again.marks.wishes().isEmpty());
        QCOMPARE(world.writes, QStringList {put});
        QVERIFY(again.refreshed());
        QCOMPARE(again.unseen(), seen ? all ? 0 : 2 : 3); // and by the server
        if (!seen)
            again.store.receiveAll(*again.feed);
        QTest::qWait(50);
        QCOMPARE(world.writes, QStringList {put});
        QTRY_VERIFY(peek(folder.filePath(u"local.db"_s), local::readMarks).isEmpty()); // the file follows
    }

    /// The server's call for all names no end, so one that had to wait takes in only what was there when it was wished.
    void whatCameAfterTheWishForAllStaysUnseen()
    {
        QTemporaryDir folder;
        World world;
        world.fill(7);
        world.perPage = 3;
        world.rows[2].seen = true;
        {
            Centre centre(world.server.url(), infinity, folder.path());
            QVERIFY(centre.refreshed());
            centre.marks.setOnline(false);
            centre.store.markAllSeen();
        }
        world.rows.insert(8, {});
        world.rows.insert(9, {});
        Centre again(world.server.url(), infinity, folder.path());
        again.marks.setOnline(false);
        QVERIFY(again.refreshed());
        QTRY_COMPARE(again.marks.wishes().size(), 1);
        QVERIFY(!again.card(0).notification.seen && !again.card(1).notification.seen);
        QVERIFY(again.card(2).notification.seen);
        again.marks.setOnline(true);
        QTRY_VERIFY(again.marks.wishes().isEmpty());
        for (int id = 1; id <= 9; ++id)
            QCOMPARE(world.rows[id].seen, id <= 7);
        QCOMPARE(world.writes.size(), 6); // not the one that was seen, and no call for all
        QVERIFY(!world.writes.contains(u"seen"_s));
        QVERIFY(again.refreshed());
        QCOMPARE(again.unseen(), 2);
        QVERIFY(again.failures.isEmpty());
    }

    void singleOnesBeforeOneForAllAreSparedTheirCall()
    {
        World world;
        world.fill(5);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        centre.marks.setOnline(false);
        centre.store.markSeen({{2}, {4}});
        centre.store.markAllSeen();
        QCOMPARE(centre.marks.wishes().size(), 3);
        centre.marks.setOnline(true);
        QTRY_VERIFY(centre.marks.wishes().isEmpty());
        QCOMPARE(world.writes, QStringList {u"seen"_s});
        QVERIFY(centre.refreshed());
        QCOMPARE(centre.unseen(), 0);
    }

    /// Where "all" is refused the single ones are carried out all the same.
    void singleOnesOutliveARefusalOfAll()
    {
        World world;
        world.fill(3);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        centre.marks.setOnline(false);
        centre.store.markSeen({{2}});
        centre.store.markAllSeen();
        world.writeStatus = 403;
        connect(&centre.marks, &Marks::refused, this, [&] { world.writeStatus = 200; });
        centre.marks.setOnline(true);
        QTRY_VERIFY(world.rows[2].seen);
        QTRY_COMPARE(centre.marks.wishes().size(), 1); // the refused one waits for the person
        QCOMPARE(centre.unseen(), 2);
        QCOMPARE(world.writes, (QStringList {u"seen"_s, u"2/seen"_s}));
        QCOMPARE(centre.failures.size(), 1);
    }

    /// A server that is down has not refused: nothing is taken back.
    void aFaultIsNoRefusal()
    {
        World world;
        world.fill(3);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        world.writeStatus = 500;
        QSignalSpy finished(&centre.console.client, &ApiClient::finished);
        centre.store.markSeen({{3}});
        QTRY_COMPARE(finished.count(), Console::limits().retry.attempts);
        QTest::qWait(20);
        QCOMPARE(centre.unseen(), 2);
        QVERIFY(centre.failures.isEmpty());
        world.writeStatus = 200;
        centre.marks.setOnline(true);
        QTRY_VERIFY(world.rows[3].seen);
    }

    void seenOnceAndAtOnce()
    {
        for (const bool body : {true, false}) {
            World world;
            world.fill(3);
            world.answersWithBody = body;
            Centre centre(world.server.url(), infinity);
            QVERIFY(centre.refreshed());
            const QSignalSpy joined(&centre.store, &NotificationStore::joinedChanged);
            centre.store.markSeen({{2}, {3}});
            centre.store.markSeen({{3}});
            QCOMPARE(joined.count(), 1);
            QCOMPARE(centre.unseen(), 1);
            QTRY_COMPARE(world.writes.size(), 2);
            QTest::qWait(50);
            QCOMPARE(centre.unseen(), 1);
            centre.store.markSeen({{2}, {3}});
            QTest::qWait(50);
            QCOMPARE(world.writes.size(), 2);
            QVERIFY(!world.rows[1].seen);
            QVERIFY(centre.failures.isEmpty());
        }
    }

    void refusedSeenIsTakenBackWithTheReason_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("input") << 422 << int(ErrorKind::Invalid);
        QTest::newRow("permit") << 403 << int(ErrorKind::Forbidden);
    }
    void refusedSeenIsTakenBackWithTheReason()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        World world;
        world.fill(4);
        world.rows[1].seen = true;
        world.writeStatus = status;
        world.writeBody = R"({"error": "Missing permit Notifications:Api:Users:Notifications:See"})";
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        centre.store.markSeen({{4}});
        QCOMPARE(centre.unseen(), 2);
        QTRY_COMPARE(centre.failures.size(), 1);
        QCOMPARE(centre.unseen(), 3);
        QCOMPARE(centre.failures.last().first, QList<NotificationId> {{4}});
        QCOMPARE(int(centre.failures.last().second.kind), kind);
        QVERIFY(centre.failures.last().second.detail.contains(u"permit"_s));

        centre.store.markAllSeen();
        QCOMPARE(centre.unseen(), 0);
        QTRY_COMPARE(centre.failures.size(), 2);
        QCOMPARE(centre.unseen(), 3);
        QVERIFY(centre.failures.last().first.isEmpty());
        QVERIFY(centre.card(3).notification.seen); // was before

        world.writeStatus = 200;
        centre.store.markAllSeen();
        QTRY_VERIFY(world.rows[4].seen);
        QTest::qWait(50);
        QCOMPARE(centre.unseen(), 0);
        QCOMPARE(centre.failures.size(), 2);
    }

    void oneThatIsGoneLeavesTheList()
    {
        World world;
        world.fill(3);
        Centre centre(world.server.url(), infinity);
        QVERIFY(centre.refreshed());
        world.rows.remove(2);
        centre.store.markSeen({{2}});
        QTRY_COMPARE(centre.feed->rows().size(), 2);
        QTRY_COMPARE(centre.failures.size(), 1);
        QCOMPARE(int(centre.failures.last().second.kind), int(ErrorKind::NotFound));
        QCOMPARE(centre.unseen(), 2);
    }

    void missingPermitIsTheListsError()
    {
        const QString permit = u"Notifications:Api:Users:Notifications:Index"_s;
        RunningSandbox sandbox(sandbox::Options {.without = {permit}});
        Centre centre(sandbox.url(), nordbyen);
        QVERIFY(!centre.refreshed());
        QTRY_VERIFY(centre.feed->state().error);
        QCOMPARE(int(centre.feed->state().error->kind), int(ErrorKind::Forbidden));
        QVERIFY(centre.feed->state().error->detail.contains(permit));
    }

    void theFeedIsShared()
    {
        World world;
        Centre centre(world.server.url(), infinity);
        QCOMPARE(centre.store.notifications(), centre.feed);
        centre.feed.reset();
        QVERIFY(centre.store.notifications());
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
