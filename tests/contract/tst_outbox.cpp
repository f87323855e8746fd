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

    static int conversationsOf(Console &console)
    {
        const auto page = console.ask(api::listConversations(infinity, {.withArchived = true}));
        return page ? static_cast<int>(page->total.value_or(-1)) : -1;
    }

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
        QCOMPARE(server.seen.size(), 2); // the message, and one look for its copy
    }

    /// A yes without the message is no reason to forget which it was: unknown, it would answer for the next one of the same text.
    void answerOfNothingIsNotTakenForTheNext()
    {
        int posts = 0;
        QList<QByteArray> held;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (!seen.head.startsWith("POST")) {
                socket.write(RudeServer::answer("{\"messages\":[" + held.join(',') + "],\"pagination_info\":{\"next_page\":null}}"));
                return;
            }
            if (++posts == 2) {
                socket.abort(); // lost before it was stored
                return;
            }
            const QByteArray at = Instant::fromUtc(QDateTime::currentDateTimeUtc()).text().toLatin1();
            held.prepend("{\"id\":" + QByteArray::number(posts) + ",\"author_id\":\"me\",\"content\":\"ok\",\"created_at\":\"" + at
                + "\",\"updated_at\":\"" + at + "\"}");
            socket.write(RudeServer::answer("{}"));
        });
        Post post(server.url(), file());
        post.submit({1}, u"ok"_s);
        post.submit({1}, u"ok"_s);
        QTRY_COMPARE(post.arrived.size(), 2);
        QCOMPARE(held.size(), 2);
        QCOMPARE(posts, 3);
        QCOMPARE(post.messages.size(), 2);
        QVERIFY(post.messages.at(0).id != post.messages.at(1).id);
    }

    void heldCanBeUndone()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        post.outbox.setHold(milliseconds(30'000));
        post.submit(id, u"undone"_s);
        post.submit(id, u"now"_s);
        QTRY_COMPARE(post.committed, 2);
        QCOMPARE(post.first(), OutgoingState::Held);
        QCOMPARE(peek(file(), local::readOutbox).constFirst().state, OutgoingState::Held);
        QCOMPARE(post.outbox.entries().constFirst().rest, OutgoingRest::Hold);
        QVERIFY(post.outbox.entries().constFirst().nextAt);
        QCOMPARE(post.outbox.takeBack(post.outbox.rows().constFirst().localId), u"undone"_s);
        post.outbox.sendNow(post.outbox.rows().constFirst().localId);
        QTRY_COMPARE(post.arrived.size(), 1);
        post.outbox.setHold(milliseconds(20));
        post.submit(id, u"by itself"_s);
        QTRY_COMPARE(post.arrived.size(), 2);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"now"_s, u"by itself"_s}));
    }

    void heldOverARestart()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            post.outbox.setHold(milliseconds(400));
            post.submit(id, u"held"_s);
            QTRY_COMPARE(post.committed, 1);
        }
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 0);
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"held"_s}));
    }

    void editKeepsThePlace()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        post.outbox.setPaused(true);
        for (const char *text : {"1", "2", "3"})
            post.submit(id, QString::fromLatin1(text));
        QTRY_COMPARE(post.committed, 3);
        QCOMPARE(post.outbox.entries().constFirst().rest, OutgoingRest::Paused);
        const QString second = post.outbox.rows().at(1).localId;
        QVERIFY(post.outbox.beginEdit(second));
        QCOMPARE(post.outbox.entries().at(1).rest, OutgoingRest::Edited);
        post.outbox.setPaused(false);
        QTRY_COMPARE(post.arrived.size(), 1);
        QVERIFY(post.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1); // what is being edited does not leave, nor what is behind it
        bool kept = false;
        post.outbox.edit(second, u"2b"_s, this, [&](const auto &error) { kept = !error; });
        QTRY_COMPARE(post.arrived.size(), 3);
        QVERIFY(kept);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"1"_s, u"2b"_s, u"3"_s}));
        // Too late is said, not swallowed.
        std::optional<DatabaseError> late;
        post.outbox.edit(second, u"x"_s, this, [&](const auto &error) { late = error; });
        QVERIFY(late);
    }

    void refusedIsEditedAndGoes()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"status=422;verb=POST;times=1"_s);
        post.submit(id, u"bad"_s);
        post.submit(id, u"next"_s);
        QTRY_COMPARE(post.first(), OutgoingState::Failed);
        QCOMPARE(post.outbox.entries().constLast().behind, post.outbox.rows().constFirst().localId);
        QVERIFY(post.outbox.entries().constLast().choices.sendAlone);
        post.outbox.edit(post.outbox.rows().constFirst().localId, u"good"_s, this, [](const auto &error) { QVERIFY(!error); });
        QTRY_COMPARE(post.arrived.size(), 2);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"good"_s, u"next"_s}));
    }

    void aloneGoesPastTheRefused()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"status=422;verb=POST;times=1"_s);
        for (const char *text : {"1", "2", "3"})
            post.submit(id, QString::fromLatin1(text));
        QTRY_COMPARE(post.first(), OutgoingState::Failed);
        post.outbox.sendAlone(post.outbox.rows().at(2).localId);
        QTRY_COMPARE(post.arrived.size(), 1);
        QCOMPARE(post.outbox.rows().size(), 2);
        post.outbox.resendAll();
        QTRY_COMPARE(post.arrived.size(), 3);
        QCOMPARE(textsOf(sandbox, id), (QStringList {u"Hello"_s, u"3"_s, u"1"_s, u"2"_s}));
    }

    void pausedOverARestart()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            post.outbox.setPaused(true);
            post.submit(id, u"x"_s);
            QTRY_COMPARE(post.committed, 1);
        }
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.outbox.rows().size(), 1);
        QVERIFY(again.outbox.paused());
        QVERIFY(again.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 0);
        again.outbox.setPaused(false);
        QTRY_COMPARE(again.arrived.size(), 1);
    }

    /// What answered for a row before the restart does not answer for another after it.
    void takenIsRememberedOverARestart()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            post.submit(id, u"ok"_s);
            QTRY_COMPARE(post.arrived.size(), 1);
        }
        {
            Database local(file(), Database::Durability::Full, local::ladder());
            local.open(this, [](const auto &error) { QVERIFY(!error); });
            // In flight when the program died, and within the two seconds that stamps may differ by.
            const Outgoing row {.localId = u"r2"_s,
                .scope = infinity,
                .conversation = id,
                .content = u"ok"_s,
                .state = OutgoingState::InFlight,
                .attempts = 1,
                .createdAt = Instant::fromUtc(QDateTime::currentDateTimeUtc().addSecs(-60)),
                .firstSentAt = Instant::fromUtc(QDateTime::currentDateTimeUtc().addSecs(-60))};
            local.write([row](QSqlDatabase &db) { return local::addOutgoing(db, row); }, this, [](const auto &) {});
        }
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.arrived.size(), 1);
        QCOMPARE(textsOf(sandbox, id).count(u"ok"_s), 2);
    }

    /// Others write on: the message lies pages back by the time it is looked for.
    void looksBackOverAllPages()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            sandbox.fault(u"hangup=after;verb=POST;times=1"_s);
            sandbox.fault(u"latency=10000;verb=GET"_s);
            post.submit(id, u"buried"_s);
            QTRY_COMPARE(post.first(), OutgoingState::Uncertain);
        }
        sandbox.clearFaults();
        for (int i = 0; i < 230; ++i) {
            const QByteArray body = "{\"message\":{\"content\":\"chatter " + QByteArray::number(i) + "\"}}";
            QCOMPARE(sandbox.ask("POST", messagesPath(id).toLatin1(), body).status, 200);
        }
        const int reads = sandbox.arrivals(messagesPath(id), u"GET"_s);
        Post again(sandbox.url(), file());
        QTRY_COMPARE(again.arrived.size(), 1);
        QCOMPARE(again.messages.constFirst().content, u"buried"_s);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"GET"_s) - reads, 3);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 231);
    }

    void newConversation_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString fine = u"latency=1;times=1"_s;
        const QString answerLost = u"hangup=after;verb=POST;times=1"_s;
        const QString requestLost = u"hangup=before;verb=POST;times=1"_s;
        QTest::addRow("nothing goes wrong") << fine << fine;
        QTest::addRow("both answers lost") << answerLost << answerLost;
        QTest::addRow("the second request lost") << fine << requestLost;
        QTest::addRow("the first answer lost, then the second request") << answerLost << requestLost;
    }
    /// Two identical new conversations stay two.
    void newConversation()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        QList<ConversationId> begun;
        connect(&post.outbox, &Outbox::started, this,
            [&](const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message) {
                QVERIFY(conversation && message);
                QCOMPARE(row.conversation, conversation->value.id);
                QCOMPARE(message->value.content, u"To all"_s);
                begun.append(row.conversation);
            });
        const int before = conversationsOf(post.console);
        for (const QString &fault : {first, second}) {
            sandbox.fault(fault);
            const auto done = begun.size();
            post.outbox.start(infinity, {emma}, {}, u"To all"_s, this, [](const auto &error) { QVERIFY(!error); });
            QTRY_COMPARE(begun.size(), done + 1);
        }
        QVERIFY(begun.at(0) != begun.at(1));
        QCOMPARE(conversationsOf(post.console), before + 2);
        QTRY_VERIFY(peek(file(), local::readOutbox).isEmpty());
        QVERIFY(post.arrived.isEmpty());
    }

    /// Feature OF6.
    void fiftyMarksOfflineAreOnePut()
    {
        RunningSandbox sandbox;
        ConversationId id;
        {
            Post post(sandbox.url(), file());
            id = startConversation(post.console);
            post.outbox.setOnline(false);
            for (int i = 0; i < 50; ++i) {
                post.outbox.marks()->wish(infinity, StateMark::ConversationReceived, id.value);
                post.outbox.marks()->wish(infinity, StateMark::ConversationSeen, id.value);
            }
            QCOMPARE(post.outbox.marks()->wishes().size(), 1);
        }
        const QString seen = conversationsPath + u'/' + id.text() + u"/seen"_s;
        Post again(sandbox.url(), file()); // over a restart
        QList<MarkWish> done;
        connect(again.outbox.marks(), &Marks::done, this, [&](const MarkWish &wish, const auto &conversation, const auto &) {
            QVERIFY(conversation);
            done.append(wish);
        });
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().mark, StateMark::ConversationSeen);
        QTRY_VERIFY(peek(file(), local::readMarks).isEmpty());
        QCOMPARE(sandbox.arrivals(seen, u"PUT"_s), 1);
        QCOMPARE(sandbox.arrivals(conversationsPath + u'/' + id.text() + u"/received"_s, u"PUT"_s), 0);
    }

    void refusedMarksWaitAndLostThingsAreDropped()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        sandbox.fault(u"status=403;verb=PUT;times=1"_s);
        QList<MarkWish> refused;
        connect(post.outbox.marks(), &Marks::refused, this, [&](const MarkWish &wish, const ApiError &) { refused.append(wish); });
        QSignalSpy done(post.outbox.marks(), &Marks::done);
        post.outbox.marks()->wish(infinity, StateMark::ConversationArchived, id.value);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(post.outbox.marks()->wishes().constFirst().httpStatus, 403);
        QTRY_COMPARE(peek(file(), local::readMarks).value(0).httpStatus, 403);
        post.outbox.marks()->resend(refused.constFirst());
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(post.outbox.marks()->wishes().isEmpty());
        post.outbox.marks()->wish(infinity, StateMark::ConversationSeen, 999'999);
        QTRY_COMPARE(refused.size(), 2);
        QVERIFY(post.outbox.marks()->wishes().isEmpty());
        QTRY_VERIFY(peek(file(), local::readMarks).isEmpty());
    }

    /// Seen once more while the first is on its way: what came in between is marked too.
    void wishedAgainMeanwhileIsSentAgain()
    {
        RunningSandbox sandbox;
        Post post(sandbox.url(), file());
        const ConversationId id = startConversation(post.console);
        const QString seen = conversationsPath + u'/' + id.text() + u"/seen"_s;
        sandbox.fault(u"latency=200;times=1;verb=PUT"_s);
        QSignalSpy done(post.outbox.marks(), &Marks::done);
        post.outbox.marks()->wish(infinity, StateMark::ConversationSeen, id.value);
        QTRY_COMPARE(sandbox.arrivals(seen, u"PUT"_s), 1);
        post.outbox.marks()->wish(infinity, StateMark::ConversationSeen, id.value);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(sandbox.arrivals(seen, u"PUT"_s), 2);
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
