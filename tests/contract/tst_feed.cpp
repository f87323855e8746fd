// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/feed.h"
#include "tests/contract/console.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace atrium;
using namespace Qt::StringLiterals;

using ConversationFeed = Feed<Conversation, ConversationId>;

/// One list: paging, merging, gaps and errors, against a server whose list a test can change under the reader's hands.
class TestFeed : public QObject {
    Q_OBJECT

    /// A list of conversations, newest first, cut into numbered pages.
    struct World {
        struct Row {
            int id {};
            int at {}; ///< seconds
            int unseen {};
        };
        QList<Row> rows {};
        int perPage {10};
        bool endless {false};
        int status {200};
        bool held {false};
        QList<std::pair<QTcpSocket *, QByteArray>> waiting {};
        QList<int> asked {}; ///< page numbers
        RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &seen) { answer(socket, seen); }};

        void fill(int newest, int oldest)
        {
            for (int id = newest; id >= oldest; --id)
                rows.append({id, id});
        }
        void add(int id) { rows.prepend({id, id}); }
        QByteArray page(int number) const
        {
            QJsonArray items;
            for (qsizetype i = (number - 1) * perPage; i < std::min<qsizetype>(number * perPage, rows.size()); ++i) {
                const QString at = QDateTime::fromSecsSinceEpoch(rows.at(i).at, Qt::UTC).toString(Qt::ISODate);
                items.append(QJsonObject {{u"id"_s, rows.at(i).id}, {u"author_id"_s, u"a"_s},
                    {u"unseen_messages_count"_s, rows.at(i).unseen}, {u"created_at"_s, at}, {u"updated_at"_s, at}});
            }
            const bool more = endless || number * perPage < rows.size();
            return QJsonDocument(QJsonObject {{u"conversations"_s, items},
                                     {u"pagination_info"_s, QJsonObject {{u"next_page"_s, more ? QJsonValue(number + 1) : QJsonValue()}}}})
                .toJson();
        }
        void answer(QTcpSocket &socket, const RudeServer::Seen &seen)
        {
            const QUrlQuery query(QUrl(QString::fromLatin1(seen.target())));
            const int number = std::max(1, query.queryItemValue(u"page_no"_s).toInt());
            asked.append(number);
            const QByteArray reply = status == 200 ? RudeServer::answer(page(number)) : RudeServer::answer("{}", status);
            if (held)
                waiting.append({&socket, reply});
            else
                socket.write(reply);
        }
        void release()
        {
            held = false;
            for (const auto &[socket, reply] : std::exchange(waiting, {}))
                socket->write(reply);
        }
    };
    struct Reader {
        explicit Reader(World &world)
            : console(world.server.url())
            , feed(&console.client,
                  {.page = [](const Cursor &after) { return api::listConversations(infinity, {}, after); },
                      .idOf = [](const Conversation &c) { return c.id; },
                      .orderOf = [](const Conversation &c) { return c.updatedAt; }},
                  Lane::Foreground)
        {
        }
        [[nodiscard]] bool idle() const { return !feed.state().loading; }
        [[nodiscard]] QList<int> ids() const
        {
            QList<int> list;
            for (const auto &row : feed.rows())
                list.append(static_cast<int>(row.value.id.value));
            return list;
        }
        [[nodiscard]] bool refreshed()
        {
            feed.refresh();
            return QTest::qWaitFor([this] { return idle(); });
        }
        [[nodiscard]] bool grown()
        {
            feed.more();
            return QTest::qWaitFor([this] { return idle(); });
        }
        Console console;
        ConversationFeed feed;
    };
    static QList<int> run(int newest, int oldest)
    {
        QList<int> list;
        for (int id = newest; id >= oldest; --id)
            list.append(id);
        return list;
    }

private Q_SLOTS:
    void pagesToTheEnd()
    {
        World world;
        world.fill(25, 1);
        Reader reader(world);
        QVERIFY(!reader.feed.asOf());
        reader.feed.more(); // before the first page nothing is known of a next one
        QVERIFY(reader.idle());
        QVERIFY(reader.refreshed());
        QVERIFY(reader.feed.asOf());
        QCOMPARE(reader.ids(), run(25, 16));
        QVERIFY(!reader.feed.state().complete);
        QVERIFY(reader.grown());
        QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(25, 1));
        QVERIFY(reader.feed.state().complete);
        reader.feed.more();
        QVERIFY(reader.idle());
        QCOMPARE(world.asked, (QList<int> {1, 2, 3}));
    }

    void emptyList()
    {
        World world;
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.feed.state().complete);
        QVERIFY(reader.feed.rows().isEmpty());
        world.fill(15, 1);
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids(), run(15, 6));
        QVERIFY(!reader.feed.state().complete);
        QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(15, 1));
    }

    void oneRefreshAtATime()
    {
        World world;
        world.fill(5, 1);
        world.held = true;
        Reader reader(world);
        for (int i = 0; i < 5; ++i)
            reader.feed.refresh();
        QTRY_COMPARE(world.waiting.size(), 1);
        reader.feed.refresh();
        world.release();
        QTRY_VERIFY(reader.idle());
        QCOMPARE(world.asked.size(), 1);
    }

    void headIsMergedIntoWhatIsLoaded()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        world.add(31);
        world.add(32);
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids(), run(32, 11));
        // Pages have slid by two: the third page repeats two rows, and none is missing in the end.
        QVERIFY(reader.grown());
        QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(32, 1));
        QVERIFY(reader.feed.state().complete);
    }

    void changedRowMovesUp()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        World::Row moved = world.rows.takeAt(15); // id 15
        moved.at = 99;
        moved.unseen = 3;
        world.rows.prepend(moved);
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids().constFirst(), 15);
        QCOMPARE(reader.ids().count(15), 1);
        QCOMPARE(reader.feed.rows().first().value.unseen, 3);
        QCOMPARE(reader.feed.rows().size(), 20);
    }

    void vanishedRowGoes()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        world.rows.removeAt(3); // id 27, archived elsewhere
        QVERIFY(reader.refreshed());
        QVERIFY(!reader.ids().contains(27));
        QCOMPARE(reader.feed.rows().size(), 19);
    }

    void gapDropsTheTail()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        for (int id = 31; id <= 55; ++id)
            world.add(id);
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids(), run(55, 46));
        QVERIFY(!reader.feed.state().complete);
        while (!reader.feed.state().complete)
            QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(55, 1));
    }

    void gapWhileATailIsOut()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        world.held = true;
        reader.feed.more();
        QTRY_COMPARE(world.waiting.size(), 1);
        const auto oldTail = world.waiting.takeFirst();
        world.held = false;
        for (int id = 31; id <= 55; ++id)
            world.add(id);
        reader.feed.refresh();
        QTRY_COMPARE(reader.ids().constFirst(), 55);
        oldTail.first->write(oldTail.second); // too late: it belongs to the list as it was
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids(), run(55, 46));
        while (!reader.feed.state().complete)
            QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(55, 1));
    }

    void listThatShrankToOnePage()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        world.rows = world.rows.mid(0, 4);
        QVERIFY(reader.refreshed());
        QCOMPARE(reader.ids(), run(30, 27));
        QVERIFY(reader.feed.state().complete);
    }

    void errorStopsPagingUntilRetry()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        world.status = 403;
        QVERIFY(reader.grown());
        QVERIFY(reader.feed.state().error);
        QCOMPARE(reader.feed.state().error->kind, ErrorKind::Forbidden);
        QCOMPARE(reader.ids(), run(30, 21)); // what is loaded stays
        const qsizetype asked = world.asked.size();
        for (int i = 0; i < 5; ++i)
            QVERIFY(reader.grown());
        QCOMPARE(world.asked.size(), asked);
        world.status = 200;
        reader.feed.retry();
        QTRY_COMPARE(reader.ids(), run(30, 11));
        QVERIFY(!reader.feed.state().error);
    }

    void failedHeadKeepsTheRows()
    {
        World world;
        world.fill(5, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        const auto asOf = reader.feed.asOf();
        world.status = 403;
        QVERIFY(reader.refreshed());
        QVERIFY(reader.feed.state().error);
        QCOMPARE(reader.feed.rows().size(), 5);
        QCOMPARE(reader.feed.asOf(), asOf);
        world.status = 200;
        QVERIFY(reader.refreshed());
        QVERIFY(!reader.feed.state().error);
    }

    void endlessPagerAsksOnlyWhenAsked()
    {
        World world;
        world.fill(10, 1);
        world.endless = true;
        Reader reader(world);
        QVERIFY(reader.refreshed());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(reader.grown());
            QVERIFY(!reader.feed.state().complete); // an empty page does not end a list; only the server's word does
        }
        QCOMPARE(world.asked.size(), 6);
        QCOMPARE(reader.ids(), run(10, 1));
    }

    void ownWriteIsNotTakenBackByAnOlderHead_data()
    {
        QTest::addColumn<int>("count");
        QTest::addRow("one page") << 5;
        QTest::addRow("many pages") << 30;
    }
    /// The head was asked for, then a write was answered, then the head comes and knows nothing of the write.
    void ownWriteIsNotTakenBackByAnOlderHead()
    {
        QFETCH(int, count);
        World world;
        world.fill(count, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        world.held = true;
        reader.feed.refresh();
        QTRY_COMPARE(world.waiting.size(), 1);
        world.add(count + 1);
        reader.feed.upsert({.value = {.id = {count + 1},
                                .author = {u"a"_s},
                                .createdAt = {(count + 1) * 1'000'000LL},
                                .updatedAt = {(count + 1) * 1'000'000LL}}});
        reader.feed.remove({count});
        world.rows.removeIf([&](const World::Row &row) { return row.id == count; });
        bool flickered = false;
        connect(&reader.feed, &FeedBase::changed, this,
            [&] { flickered = flickered || !reader.ids().contains(count + 1) || reader.ids().contains(count); });
        world.release();
        QTRY_VERIFY(reader.idle());
        QVERIFY(!flickered);
        QCOMPARE(reader.ids().constFirst(), count + 1);
    }

    /// A message sent before the thread was read for the first time: the older pages must stay within reach.
    void writeBeforeTheFirstPage()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        reader.feed.upsert({.value = {.id = {30}, .author = {u"a"_s}, .createdAt = {30'000'000}, .updatedAt = {30'000'000}}});
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(30, 1));
        QVERIFY(reader.feed.state().complete);
    }

    /// Asleep for long, then one of ours at the top: that the head holds it too does not mean that nothing lies between.
    void ownWriteDoesNotHideAGap()
    {
        World world;
        world.fill(30, 1);
        Reader reader(world);
        QVERIFY(reader.refreshed());
        QVERIFY(reader.grown());
        for (int id = 31; id <= 56; ++id)
            world.add(id);
        reader.feed.upsert({.value = {.id = {56}, .author = {u"a"_s}, .createdAt = {56'000'000}, .updatedAt = {56'000'000}}});
        QVERIFY(reader.refreshed());
        while (!reader.feed.state().complete)
            QVERIFY(reader.grown());
        QCOMPARE(reader.ids(), run(56, 1));
    }

    void dropped()
    {
        World world;
        world.fill(5, 1);
        world.held = true;
        auto reader = std::make_unique<Reader>(world);
        reader->feed.refresh();
        QTRY_COMPARE(world.waiting.size(), 1);
        reader.reset();
        world.release();
        QTest::qWait(1);
    }

    void allPagesOfTheSandbox()
    {
        RunningSandbox sandbox({.conversations = 250});
        Console console(sandbox.url());
        ConversationFeed feed(&console.client,
            {.page = [](const Cursor &after) { return api::listConversations(infinity, {}, after); },
                .idOf = [](const Conversation &c) { return c.id; },
                .orderOf = [](const Conversation &c) { return c.updatedAt; }},
            Lane::Foreground);
        feed.refresh();
        QTRY_VERIFY(!feed.state().loading);
        int pages = 1;
        while (!feed.state().complete) {
            feed.more();
            QTRY_VERIFY(!feed.state().loading);
            QVERIFY(!feed.state().error);
            ++pages;
        }
        const auto first = console.ask(api::listConversations(infinity, {}));
        QVERIFY(first.ok());
        QCOMPARE(feed.rows().size(), first->total.value_or(-1));
        QCOMPARE(pages, (feed.rows().size() + 99) / 100);
        QVERIFY(std::is_sorted(
            feed.rows().begin(), feed.rows().end(), [](const auto &a, const auto &b) { return a.value.updatedAt > b.value.updatedAt; }));
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
