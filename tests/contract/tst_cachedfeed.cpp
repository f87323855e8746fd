// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/conversationstore.h"
#include "network/store/sendingstore.h"
#include "tests/contract/console.h"

#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Lists over a cache: what an earlier run left comes first, the server's word replaces it, and without a server it is there to the end.
class TestCachedFeed : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// One run of the program, as far as lists go.
    struct Run {
        Run(const QUrl &server, const QString &folder)
            : console(server)
            , local(folder + u"/local.db"_s, Database::Durability::Normal, {})
            , cache(folder + u"/cache.db"_s, &console.clock, {})
            , drafts(&local)
            , store({u"me"_s}, infinity, &console.client, &drafts, &cache)
            , sendings(infinity, &console.client, &cache)
        {
        }
        static QList<qint64> ids(const ConversationFeed &feed)
        {
            QList<qint64> list;
            for (const auto &row : feed.rows())
                list.append(row.value.id.value);
            return list;
        }
        Console console;
        Database local;
        Cache cache;
        struct Opened { // before anybody asks it
            explicit Opened(Cache &cache) { cache.open(); }
        } opened {cache};
        DraftStore drafts;
        ConversationStore store;
        SendingStore sendings;
    };
    static bool settled(FeedBase &feed)
    {
        return QTest::qWaitFor([&] { return !feed.state().loading; }, 30'000);
    }
    static void readOn(ConversationFeed &feed)
    {
        while (!feed.state().complete) {
            feed.more();
            if (!feed.state().loading || !settled(feed))
                return; // the list's end is checked by whoever asked
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAServerAllOfItIsThere()
    {
        RunningSandbox sandbox({.conversations = 2500});
        QList<qint64> before;
        std::optional<Instant> asOf;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            QVERIFY(feed->confirmed());
            readOn(*feed);
            QVERIFY(feed->state().complete);
            before = Run::ids(*feed);
            asOf = feed->asOf();
            QVERIFY2(before.size() > 200, qPrintable(QString::number(before.size())));
        }
        sandbox.stop();
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        QTRY_COMPARE(feed->rows().size(), 100); // a page, not the cache
        QCOMPARE(feed->asOf(), asOf);
        QVERIFY(!feed->confirmed());
        feed->refresh();
        QVERIFY(settled(*feed));
        QVERIFY(feed->state().error);
        QVERIFY(!feed->stuck()); // there is more here
        while (feed->rows().size() < before.size()) {
            const qsizetype count = feed->rows().size();
            feed->more();
            QTRY_VERIFY(feed->rows().size() > count);
        }
        QCOMPARE(Run::ids(*feed), before);
        QVERIFY(feed->stuck()); // that was all
        QCOMPARE(feed->asOf(), asOf);
        QVERIFY(!feed->confirmed());
    }

    void theServersWordReplacesIt()
    {
        RunningSandbox sandbox({.conversations = 2500});
        QList<qint64> before;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            readOn(*feed);
            before = Run::ids(*feed);
        }
        // Meanwhile one leaves the first page, and one the second.
        Console other(sandbox.url());
        for (const qint64 id : {before.at(20), before.at(150)})
            QVERIFY(other.ask(api::archiveConversation(infinity, {id})).ok());
        QList<qint64> expected = before;
        expected.removeAll(before.at(20));
        expected.removeAll(before.at(150));

        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        QTRY_COMPARE(feed->rows().size(), 100);
        feed->more(); // 200 of an earlier run
        QTRY_COMPARE(feed->rows().size(), 200);
        feed->refresh();
        QVERIFY(settled(*feed));
        QVERIFY(feed->confirmed());
        QVERIFY(!Run::ids(*feed).contains(before.at(20)));
        QCOMPARE(feed->rows().size(), 199);
        readOn(*feed);
        QVERIFY(feed->state().complete);
        QCOMPARE(Run::ids(*feed), expected);
        // And the file has followed.
        std::optional<qsizetype> kept;
        run.cache.read<Conversation>({.kind = cache::Kind::Conversations, .scope = infinity}, {}, 1000, this,
            [&](const cache::Page<Conversation> &page) { kept = page.rows.size(); });
        QTRY_VERIFY(kept);
        QCOMPARE(*kept, expected.size());
    }

    /// Online first, then not: what lies below is read from the file, and goes on from the server later.
    void theServerGoesInTheMiddle()
    {
        RunningSandbox sandbox({.conversations = 2500});
        QList<qint64> before;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            readOn(*feed);
            before = Run::ids(*feed);
        }
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        feed->refresh();
        QVERIFY(settled(*feed));
        QTRY_COMPARE(feed->rows().size(), 100);
        sandbox.stop();
        feed->more();
        QVERIFY(settled(*feed));
        QVERIFY(feed->state().error && !feed->stuck());
        feed->more();
        QTRY_VERIFY(feed->rows().size() > 190); // it begins with the last one again, whose neighbours may be of the same instant
        sandbox.start();
        feed->retry();
        QVERIFY(settled(*feed));
        QTRY_VERIFY(!feed->state().error && !feed->state().loading);
        readOn(*feed);
        QVERIFY(feed->state().complete);
        QCOMPARE(Run::ids(*feed), before);
    }

    void namesAndSecondLines()
    {
        RunningSandbox sandbox;
        std::optional<Message> last;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            run.store.wantInView({feed->rows().first().value});
            QTRY_VERIFY(run.store.cards(*feed).constFirst().last);
            last = run.store.cards(*feed).constFirst().last;
            QTRY_VERIFY(run.store.users()->knows(emma));
        }
        sandbox.stop();
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        QTRY_VERIFY(!feed->rows().isEmpty());
        run.store.wantInView({feed->rows().first().value});
        QTRY_COMPARE(run.store.cards(*feed).constFirst().last, last);
        QTRY_VERIFY(run.store.users()->knows(emma));
    }

    void peopleOfAnEarlierRunAreGoodForAWhile()
    {
        RunningSandbox sandbox;
        {
            Run run(sandbox.url(), m_folder->path());
            QTRY_VERIFY(run.store.users()->knows(emma));
        }
        const int asked = sandbox.arrivals(u"/v1/users"_s);
        QVERIFY(asked > 0);
        Run run(sandbox.url(), m_folder->path());
        QTRY_VERIFY(run.store.users()->knows(emma));
        const auto feed = run.store.conversations();
        feed->refresh();
        QVERIFY(settled(*feed));
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), asked);
    }

    void sendingsComeWholeAndAreReadAgain()
    {
        RunningSandbox sandbox({.sendings = 2400});
        qsizetype count = 0;
        std::optional<Instant> asOf;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.sendings.sendings();
            feed->refresh();
            QTRY_VERIFY(feed->state().complete);
            count = feed->rows().size();
            QVERIFY(count > 500); // more than the file hands over at once
            asOf = feed->asOf();
        }
        sandbox.stop();
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.sendings.sendings();
            QTRY_COMPARE(feed->rows().size(), count);
            QCOMPARE(feed->asOf(), asOf);
        }
        sandbox.start();
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.sendings.sendings();
        QTRY_COMPARE(feed->rows().size(), count);
        QList<std::optional<Instant>> seen;
        connect(feed.get(), &FeedBase::changed, this, [&] {
            if (!feed->state().complete)
                seen.append(feed->asOf());
        });
        feed->refresh();
        QTRY_VERIFY(feed->state().complete);
        QCOMPARE(feed->rows().size(), count);
        QVERIFY(feed->asOf() > asOf);
        // Until all of it was read again it was as old as before.
        QVERIFY(std::all_of(seen.begin(), seen.end(), [&](const auto &one) { return one == asOf; }));
    }

    void nothingIsSaidToHaveBeenReceivedBeforeTheServerSpoke()
    {
        RunningSandbox sandbox;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
        }
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        QTRY_VERIFY(!feed->rows().isEmpty());
        QVERIFY(ConversationStore::unseen(*feed) > 0);
        const int before = sandbox.allArrivals();
        run.store.receiveAll(*feed);
        feed->refresh();
        QVERIFY(settled(*feed));
        int received = 0;
        for (const qint64 id : Run::ids(*feed))
            received += sandbox.arrivals(u"/v1/users/me/conversations/%1/received"_s.arg(id), u"PUT"_s);
        QCOMPARE(received, 0);
        QVERIFY(sandbox.allArrivals() > before);
    }
};

QTEST_GUILESS_MAIN(TestCachedFeed)
#include "tst_cachedfeed.moc"
