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
        Run(const QUrl &server, const QString &folder, const QDateTime &at = {})
            : console(server, "t", at)
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
            run.store.users()->want({emma});
            QTRY_VERIFY(run.store.users()->knows(emma));
        }
        const int asked = sandbox.arrivals(u"/v1/users"_s);
        QVERIFY(asked > 0);
        Run run(sandbox.url(), m_folder->path());
        run.store.users()->want({emma});
        QTRY_VERIFY(run.store.users()->knows(emma));
        const auto feed = run.store.conversations();
        feed->refresh();
        QVERIFY(settled(*feed));
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), asked);
    }

    void olderNamesStandInUntilTheyAreReadAgain()
    {
        RunningSandbox sandbox;
        const QDateTime start(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC);
        {
            Run run(sandbox.url(), m_folder->path(), start);
            run.store.users()->want({emma});
            QTRY_VERIFY(run.store.users()->knows(emma));
        }
        const int asked = sandbox.arrivals(u"/v1/users"_s);
        {
            Run run(sandbox.url(), m_folder->path(), start.addSecs(3000));
            run.store.users()->want({emma});
            QTRY_VERIFY(run.store.users()->knows(emma));
            QTest::qWait(50);
            QCOMPARE(sandbox.arrivals(u"/v1/users"_s), asked);
        }
        Run run(sandbox.url(), m_folder->path(), start.addSecs(7200));
        run.store.users()->want({emma});
        QTRY_VERIFY(run.store.users()->knows(emma));
        QTRY_COMPARE(sandbox.arrivals(u"/v1/users"_s), asked + 1);
    }

    /// Asked for twice at once, as a list that is shown does: what the file knows is not asked of the server, but where something is
    /// unseen.
    void secondLinesOfAnEarlierRunCostNothing()
    {
        RunningSandbox sandbox({.conversations = 2500});
        const auto firstRows = [](const ConversationFeed &feed) {
            QList<Conversation> rows;
            for (const auto &row : feed.rows().first(12))
                rows.append(row.value);
            return rows;
        };
        QHash<ConversationId, std::optional<Message>> lasts;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            const auto all = [&] {
                const QList<ConversationCard> cards = run.store.cards(*feed);
                return std::all_of(cards.begin(), cards.begin() + 12, [](const ConversationCard &card) { return card.last.has_value(); });
            };
            run.store.wantInView(firstRows(*feed));
            QTRY_VERIFY(all());
            const QList<ConversationCard> shown = run.store.cards(*feed);
            for (const ConversationCard &card : shown.first(12))
                lasts.insert(card.conversation.id, card.last);
        }
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        feed->refresh();
        QVERIFY(settled(*feed));
        const QList<Conversation> rows = firstRows(*feed);
        run.store.wantInView(rows);
        run.store.wantInView(rows);
        int still = 0;
        int unseen = 0;
        for (const Conversation &row : rows) {
            const QString path = u"/v1/users/me/conversations/%1/messages"_s.arg(row.id.value);
            if (row.unseen > 0) {
                QTRY_COMPARE(sandbox.arrivals(path), 2);
                ++unseen;
            }
        }
        QTest::qWait(50);
        for (const Conversation &row : rows) {
            const QString path = u"/v1/users/me/conversations/%1/messages"_s.arg(row.id.value);
            if (row.unseen == 0 && lasts.value(row.id)->createdAt >= row.updatedAt) {
                QCOMPARE(sandbox.arrivals(path), 1);
                ++still;
            }
        }
        QVERIFY(still > 0 && unseen > 0);
    }

    /// Rounds read again what this run has read; what an earlier run left below stays until its page comes.
    void roundsAreOverConfirmedRows()
    {
        RunningSandbox sandbox({.conversations = 3500});
        QList<qint64> before;
        {
            Run run(sandbox.url(), m_folder->path());
            const auto feed = run.store.conversations();
            feed->refresh();
            QVERIFY(settled(*feed));
            readOn(*feed);
            before = Run::ids(*feed);
            QVERIFY(before.size() > 310);
        }
        Run run(sandbox.url(), m_folder->path());
        const auto feed = run.store.conversations();
        QTRY_COMPARE(feed->rows().size(), 100);
        for (qsizetype count = 100; count < before.size(); count = feed->rows().size()) {
            feed->more();
            QTRY_VERIFY(feed->rows().size() > count);
        }
        feed->refresh();
        QVERIFY(settled(*feed));
        QVERIFY(!feed->wantsHealing(milliseconds(0))); // one page is confirmed
        feed->more();
        QVERIFY(settled(*feed));
        QCOMPARE(Run::ids(*feed), before);
        Console other(sandbox.url());
        QVERIFY(other.ask(api::archiveConversation(infinity, {before.at(150)})).ok());
        const int calls = sandbox.arrivals(conversationsPath);
        for (int round = 0; round < 2; ++round) {
            feed->poll();
            QVERIFY(settled(*feed));
            QVERIFY(feed->wantsHealing(milliseconds(0)));
            QSignalSpy told(feed.get(), &FeedBase::changed);
            feed->heal();
            QTRY_COMPARE(told.size(), 1);
            QVERIFY(!feed->wantsHealing(milliseconds(0))); // it is over with the second page
        }
        QCOMPARE(sandbox.arrivals(conversationsPath), calls + 4);
        QVERIFY(!feed->state().complete);
        QList<qint64> expected = before;
        expected.removeAll(before.at(150));
        QCOMPARE(Run::ids(*feed), expected);
        std::optional<qsizetype> kept;
        run.cache.read<Conversation>({.kind = cache::Kind::Conversations, .scope = infinity}, {}, 1000, this,
            [&](const cache::Page<Conversation> &page) { kept = page.rows.size(); });
        QTRY_VERIFY(kept);
        QCOMPARE(*kept, expected.size());
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
        QVERIFY(run.store.unseen(*feed) > 0);
        QSignalSpy wished(&run.store, &ConversationStore::wished);
        run.store.receiveAll(*feed);
        QCOMPARE(wished.count(), 0);
        feed->refresh();
        QVERIFY(settled(*feed));
        run.store.receiveAll(*feed);
        QCOMPARE(wished.count(), 1);
        run.store.receiveAll(*feed); // the same versions
        QCOMPARE(wished.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCachedFeed)
#include "tst_cachedfeed.moc"
