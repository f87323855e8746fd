// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/post.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// From Enter to the server, through everything that can go wrong between: nothing is lost, nothing arrives twice.
class TestOutbox : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() { return m_folder->filePath(u"local.db"_s); }
    static QString messagesPath(const ConversationId &id) { return conversationsPath + u'/' + id.text() + "/messages"_L1; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void committedBeforeTheCallback()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        const Draft draft {.scope = infinity, .conversation = id, .content = u"kept"_s};
        post.local.write([draft](QSqlDatabase &db) { return local::saveDraft(db, draft); }, this, [](const auto &) {});
        bool told = false;
        post.outbox.submit(infinity, id, u"kept"_s, this, [&](const std::optional<DatabaseError> &error) {
            QVERIFY(!error);
            const auto rows = peek(file(), local::readOutbox);
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().content, u"kept"_s);
            QVERIFY(peek(file(), local::readDrafts).isEmpty());
            QCOMPARE(post.outbox.rows().size(), 1);
            told = true;
        });
        QVERIFY(post.outbox.rows().isEmpty()); // no promise before the commit
        QTRY_VERIFY(told);
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.outbox.rows().isEmpty());
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"kept"_s}));
        QCOMPARE(post.messages.first().content, u"kept"_s);
    }

    void diskFullPromisesNothing()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        post.local.write(
            [](QSqlDatabase &db) {
                QSqlQuery query(db);
                return query.exec(u"PRAGMA max_page_count=1"_s) ? QString() : u"refused"_s; // SQLite rounds up to what is in use
            },
            this, [](const std::optional<DatabaseError> &error) { QVERIFY2(!error, error ? qPrintable(error->detail) : ""); });
        std::optional<DatabaseError> failed;
        post.outbox.submit(infinity, id, QString(200'000, u'x'), this, [&](const auto &error) { failed = error; });
        QTRY_VERIFY(failed);
        QCOMPARE(failed->kind, DatabaseError::CannotWrite);
        QVERIFY(post.outbox.rows().isEmpty());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 0);
    }

    void stoppedServerKeepsItThenOnce()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.stop();
        connect(&post.console.client, &ApiClient::unreachable, this, [&] { post.outbox.setOnline(false); });
        post.submit(id, u"later"_s);
        QTRY_VERIFY(post.sawState(OutgoingState::InFlight));
        QTRY_COMPARE(post.first(), OutgoingState::Queued);
        QTRY_COMPARE(peek(file(), local::readOutbox).value(0).state, OutgoingState::Queued);
        QCOMPARE(post.outbox.waiting(), 1);
        sandbox.start();
        post.outbox.setOnline(true);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"later"_s), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QVERIFY(!post.sawState(OutgoingState::Uncertain));
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
    }

    void offlineNothingIsTried()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        post.outbox.setOnline(false);
        post.submit(id, u"a"_s);
        post.submit(id, u"b"_s);
        QTRY_COMPARE(post.committed, 2);
        QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 0);
        // Meanwhile the first may be taken back, text and all.
        QCOMPARE(post.outbox.takeBack(post.outbox.rows().first().localId), u"a"_s);
        post.outbox.setOnline(true);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"b"_s}));
    }

    void hangUpAfterTheHandlerIsReconciled()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"hangup=after;verb=POST;times=1"_s);
        post.submit(id, u"arrived"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.sawState(OutgoingState::Uncertain));
        QVERIFY(post.arrived.first().serverId);
        QCOMPARE(textsOf(sandbox, id).count(u"arrived"_s), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
    }

    void hangUpBeforeTheHandlerIsSentAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addRow("hangup") << u"hangup=before;verb=POST;times=1"_s;
        QTest::addRow("500") << u"status=500;verb=POST;times=1"_s;
        QTest::addRow("503") << u"status=503;verb=POST;times=1"_s;
    }
    void hangUpBeforeTheHandlerIsSentAgain()
    {
        QFETCH(QString, fault);
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(fault);
        const int readsBefore = sandbox.arrivals(messagesPath(id), u"GET"_s);
        post.submit(id, u"again"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.sawState(OutgoingState::Uncertain));
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"GET"_s) - readsBefore, 2);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 2);
        QCOMPARE(textsOf(sandbox, id).count(u"again"_s), 1);
    }

    void cutOrUnreadableAnswerIsReconciled_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addRow("cut") << u"truncate=10;verb=POST;times=1"_s;
        QTest::addRow("malformed") << u"malformed;verb=POST;times=1"_s;
    }
    void cutOrUnreadableAnswerIsReconciled()
    {
        QFETCH(QString, fault);
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(fault);
        post.submit(id, u"garbled"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"garbled"_s), 1);
    }

    /// The two reads that decide must lie apart: coming back online in between is no reason to hurry the second.
    void onlineDoesNotHurryTheSecondRead()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file(), milliseconds(60'000));
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"hangup=before;verb=POST;times=1"_s);
        post.submit(id, u"patience"_s);
        QTRY_COMPARE(post.first(), OutgoingState::Uncertain);
        post.outbox.setOnline(true); // the first read goes at once
        QTRY_COMPARE(sandbox.arrivals(messagesPath(id), u"GET"_s), 1);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
            post.outbox.setOnline(false);
            post.outbox.setOnline(true);
        }
        QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"GET"_s), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QCOMPARE(post.first(), OutgoingState::Uncertain);
        QVERIFY(post.outbox.takeBack(post.outbox.rows().first().localId).isEmpty());
    }

    void orderWithinAConversation()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId slow = startConversation(post.console);
        const ConversationId quick = startConversation(post.console);
        sandbox.fault(u"latency=300;times=1;path="_s + messagesPath(slow));
        sandbox.fault(u"hangup=after;times=1;path="_s + messagesPath(slow));
        for (const char *text : {"1", "2", "3"})
            post.submit(slow, QString::fromLatin1(text));
        post.submit(quick, u"other"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(post.arrived.first().content, u"other"_s); // does not wait for the slow one
        QTRY_COMPARE(post.arrived.size(), 4);
        QCOMPARE(textsOf(sandbox, slow), (QStringList {u"Hello"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(post.arrived.at(1).content, u"1"_s);
        QCOMPARE(post.arrived.at(2).content, u"2"_s);
    }

    void refusedWaitsForThePerson()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"status=422;verb=POST;times=1"_s);
        post.submit(id, u"refused"_s);
        post.submit(id, u"next"_s);
        QTRY_COMPARE(post.first(), OutgoingState::Failed);
        const Outgoing row = post.outbox.rows().first();
        QVERIFY(row.reason.contains("fault of this sandbox"_L1));
        QCOMPARE(row.httpStatus, 422);
        QTRY_COMPARE(peek(file(), local::readOutbox).value(0).state, OutgoingState::Failed);
        QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1); // "next" waits behind it
        QCOMPARE(post.outbox.takeBack(row.localId), u"refused"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"next"_s}));
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
    }

    void refusedOnceMore()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"status=403;verb=POST;times=1"_s);
        post.submit(id, u"once more"_s);
        QTRY_COMPARE(post.first(), OutgoingState::Failed);
        post.outbox.resend(post.outbox.rows().first().localId);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"once more"_s), 1);
    }

    void crashInFlightAfterItArrived()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            sandbox.fault(u"hangup=after;verb=POST;times=1"_s);
            sandbox.fault(u"latency=10000;verb=GET"_s); // so that it does not get to reconciling
            post.submit(id, u"crashed"_s);
            QTRY_COMPARE(post.first(), OutgoingState::Uncertain);
        }
        sandbox.clearFaults();
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"crashed"_s), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
    }

    void crashWithTheRequestOut()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            sandbox.fault(u"latency=300;verb=POST;times=1"_s);
            post.submit(id, u"crashed"_s);
            QTRY_COMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
            QCOMPARE(peek(file(), local::readOutbox).value(0).state, OutgoingState::InFlight);
        }
        QTRY_COMPARE(textsOf(sandbox, id).count(u"crashed"_s), 1); // it was on its way
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.arrived.size(), 1);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
    }

    void crashBeforeABytesLeft()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        {
            Database local(file(), Database::Durability::Full, local::ladder());
            local.open(this, [](const auto &error) { QVERIFY(!error); });
            const Outgoing row {.localId = u"r1"_s,
                .scope = infinity,
                .conversation = id,
                .content = u"never left"_s,
                .state = OutgoingState::InFlight,
                .attempts = 1,
                .createdAt = Instant::fromUtc(console.clock.now()),
                .firstSentAt = Instant::fromUtc(console.clock.now())};
            local.write([row](QSqlDatabase &db) { return local::addOutgoing(db, row); }, this, [](const auto &) {});
        }
        Post post(sandbox.url(), file());
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.sawState(OutgoingState::Uncertain));
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"never left"_s), 1);
    }

    void twoEqualTextsStayTwo_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addRow("both answers lost") << u"hangup=after;verb=POST;times=1"_s << u"hangup=after;verb=POST;times=1"_s;
        QTest::addRow("the second request lost") << u"latency=1;times=1"_s << u"hangup=before;verb=POST;times=1"_s;
        QTest::addRow("the first answer lost, then the second request")
            << u"hangup=after;verb=POST;times=1"_s << u"hangup=before;verb=POST;times=1"_s;
    }
    void twoEqualTextsStayTwo()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(first);
        post.submit(id, u"ok"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        sandbox.fault(second);
        post.submit(id, u"ok"_s);
        QTRY_COMPARE(post.arrived.size(), 2);
        QCOMPARE(textsOf(sandbox, id).count(u"ok"_s), 2);
        QCOMPARE(post.messages.size(), 2);
        QVERIFY(post.messages.at(0).id != post.messages.at(1).id);
    }

    void answerOfNothingCountsAsArrived()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}")); });
        Post post(server.url(), file());
        post.submit({1}, u"x"_s);
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.messages.isEmpty());
        QVERIFY(post.outbox.rows().isEmpty());
        QCOMPARE(server.seen.size(), 1);
    }

    /// A conversation that is no longer ours cannot be read: the row must not hang there for ever, asking every few seconds.
    void uncertainInALostConversationIsHandedBack()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.head.startsWith("POST"))
                socket.abort();
            else
                socket.write(RudeServer::answer(R"({"error":"There is no such conversation"})", 404));
        });
        Post post(server.url(), file());
        post.submit({1}, u"lost"_s);
        QTRY_COMPARE(post.first(), OutgoingState::Failed);
        QCOMPARE(post.outbox.rows().first().reason, u"There is no such conversation"_s);
        QCOMPARE(post.outbox.takeBack(post.outbox.rows().first().localId), u"lost"_s);
    }

    void submittedBeforeLoadingIsNotDoubled()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        post.outbox.setOnline(false);
        post.submit(id, u"x"_s);
        post.outbox.load();
        QTRY_COMPARE(post.committed, 1);
        QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(post.outbox.rows().size(), 1);
    }

    void rejectedTokenLeavesItQueued()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        connect(&post.console.client, &ApiClient::signInNeeded, &post.console.client, &ApiClient::signInRefused);
        sandbox.fault(u"expire"_s);
        post.submit(id, u"x"_s);
        QTRY_VERIFY(post.sawState(OutgoingState::InFlight));
        QTRY_COMPARE(post.first(), OutgoingState::Queued);
        sandbox.clearFaults();
        post.outbox.setOnline(true);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"x"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
