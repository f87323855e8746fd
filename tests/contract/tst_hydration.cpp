// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/conversationstore.h"
#include "tests/contract/post.h"

#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Names and last messages are read for the rows in view, and for no other: counted where the server counts.
class TestHydration : public QObject {
    Q_OBJECT

    /// The conversations of one mall as an account has them.
    struct Reader {
        explicit Reader(const QUrl &url)
            : console(url)
            , local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder())
            , drafts(&local)
            , store({u"a"_s}, infinity, &console.client, &drafts)
            , feed(store.conversations())
        {
            connect(
                &console.client, &ApiClient::finished, &console.client, [this](const RequestRecord &record) { ++calls[record.pattern]; });
            feed->refresh();
        }
        [[nodiscard]] bool read() const { return !feed->state().loading && feed->asOf(); }
        [[nodiscard]] QList<Conversation> rows(qsizetype from, qsizetype count) const
        {
            QList<Conversation> list;
            for (qsizetype i = from; i < from + count; ++i)
                list.append(feed->rows().at(i).value);
            return list;
        }
        [[nodiscard]] bool haveLast(qsizetype from, qsizetype count) const
        {
            const QList<ConversationCard> cards = store.cards(*feed);
            return std::all_of(
                cards.begin() + from, cards.begin() + from + count, [](const ConversationCard &card) { return card.last.has_value(); });
        }

        QTemporaryDir folder;
        Console console;
        Database local;
        DraftStore drafts;
        ConversationStore store;
        std::shared_ptr<ConversationFeed> feed;
        QHash<QString, int> calls; // by pattern
    };

private Q_SLOTS:
    void openingTenThousandConversations()
    {
        RunningSandbox sandbox({.conversations = 10'000, .users = 250});
        Reader reader(sandbox.url());
        QTRY_VERIFY(reader.read());
        QTest::qWait(50);
        QCOMPARE(sandbox.allArrivals(), 1); // the list alone: no row is in view yet, so nobody needs a name
        const QList<Conversation> first = reader.rows(0, 12);
        reader.store.wantInView(first);
        QTRY_VERIFY(reader.haveLast(0, 12));
        QTRY_VERIFY(!reader.store.cards(*reader.feed).constFirst().people.constFirst().firstName.isEmpty());
        QTest::qWait(50);
        QVERIFY2(sandbox.allArrivals() <= 1 + 12 + 3, qPrintable(QString::number(sandbox.allArrivals()))); // three pages of people at most
        QVERIFY(!reader.haveLast(12, 1));
        // Looking again at what has not changed costs nothing, scrolling costs what comes into view.
        const int before = sandbox.allArrivals();
        reader.store.wantInView(first);
        reader.feed->poll();
        QTRY_VERIFY(reader.read());
        reader.store.wantInView(reader.rows(0, 12));
        QTest::qWait(50);
        QCOMPARE(sandbox.allArrivals(), before + 1);
        reader.store.wantInView(reader.rows(8, 12));
        QTRY_VERIFY(reader.haveLast(8, 12));
        QTest::qWait(50);
        QVERIFY(sandbox.allArrivals() <= before + 1 + 8 + 3);
    }

    void whatIsScrolledPastIsNotRead()
    {
        RunningSandbox sandbox({.conversations = 1'500});
        Reader reader(sandbox.url());
        QTRY_VERIFY(reader.read());
        for (qsizetype i = 0; i < 60; i += 10)
            reader.store.wantInView(reader.rows(i, 10));
        reader.store.wantInView(reader.rows(60, 10));
        QTRY_VERIFY(reader.haveLast(60, 10));
        QTest::qWait(50);
        const int read = reader.calls.value(u"/users/me/conversations/{}/messages"_s);
        QVERIFY2(read >= 10 && read <= 12, qPrintable(QString::number(read))); // two were on their way
    }

    void aNewMessageIsReadThoughUpdatedAtStands()
    {
        sandbox::Options options;
        options.touch = false;
        RunningSandbox sandbox(options);
        Reader reader(sandbox.url());
        QTRY_VERIFY(reader.read());
        reader.store.wantInView(reader.rows(0, 5));
        QTRY_VERIFY(reader.haveLast(0, 5));
        Conversation changed = reader.rows(0, 1).constFirst();
        const int before = sandbox.allArrivals();
        changed.unseen += 1;
        reader.store.wantInView({changed});
        QTRY_COMPARE(sandbox.allArrivals(), before + 1);
        QTest::qWait(50);
        changed.unseen = 0; // read, so nothing new was written
        reader.store.wantInView({changed});
        QTest::qWait(50);
        QCOMPARE(sandbox.allArrivals(), before + 1);
        changed.unseen = 1; // as many as once before, and another one
        reader.store.wantInView({changed});
        QTRY_COMPARE(sandbox.allArrivals(), before + 2);
    }

    void aRefusedPreviewIsNotAskedForAgainAtOnce()
    {
        RunningSandbox sandbox;
        Reader reader(sandbox.url());
        QTRY_VERIFY(reader.read());
        sandbox.fault(u"status=403;route=/v1/users/me/conversations/{id}/messages"_s);
        const int before = sandbox.allArrivals();
        for (int i = 0; i < 5; ++i) {
            reader.store.wantInView(reader.rows(0, 1));
            QTest::qWait(50);
        }
        QVERIFY2(sandbox.allArrivals() <= before + 2, qPrintable(QString::number(sandbox.allArrivals() - before)));
    }

    void namesAreReadNoFurtherThanNeeded()
    {
        RunningSandbox sandbox({.users = 450});
        Console console(sandbox.url());
        const auto first = console.ask(api::listUsers(infinity));
        QVERIFY(first && first->next);
        const int before = sandbox.arrivals(u"/v1/users"_s);
        UserStore users(&console.client, infinity);
        users.want({first->items.last().value.id});
        QTRY_VERIFY(users.knows(first->items.last().value.id));
        QTest::qWait(50);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), before + 1);
        const auto second = console.ask(api::listUsers(infinity, *first->next));
        QVERIFY(second.ok());
        const int between = sandbox.arrivals(u"/v1/users"_s);
        users.want({second->items.first().value.id}); // goes on where it stopped
        QTRY_VERIFY(users.knows(second->items.first().value.id));
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), between + 1);
    }

    void nobodyIsSoughtForEver()
    {
        RunningSandbox sandbox({.conversations = 10, .users = 250});
        Console console(sandbox.url());
        UserStore users(&console.client, infinity);
        users.want({{u"00000000-0000-4000-8000-000000000000"_s}});
        QTRY_VERIFY(users.knows(emma));
        QTest::qWait(100);
        const int all = sandbox.arrivals(u"/v1/users"_s);
        QVERIFY(all >= 2); // on none of the pages
        for (int i = 0; i < 5; ++i)
            users.want({{u"00000000-0000-4000-8000-000000000000"_s}, emma});
        QTest::qWait(50);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), all);
    }

    void whoeverChoosesAmongPeopleGetsAll()
    {
        RunningSandbox sandbox({.conversations = 10, .users = 250});
        Console console(sandbox.url());
        UserStore users(&console.client, infinity);
        users.want({emma});
        users.load();
        users.load();
        int pages = 0;
        std::optional<Cursor> next = Cursor {};
        QList<UserId> everybody;
        while (next) {
            const auto page = console.ask(api::listUsers(infinity, *next));
            QVERIFY(page.ok());
            for (const auto &kept : page->items)
                everybody.append(kept.value.id);
            next = page->next;
            ++pages;
        }
        QTRY_VERIFY(std::all_of(everybody.begin(), everybody.end(), [&](const UserId &id) { return users.knows(id); }));
        QTest::qWait(50);
        QVERIFY(sandbox.arrivals(u"/v1/users"_s) <= 2 * pages + 1);
    }
};

QTEST_GUILESS_MAIN(TestHydration)
#include "tst_hydration.moc"
