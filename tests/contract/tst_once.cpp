// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/oncebody.h"
#include "tests/contract/console.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What is sent once arrives once, and what may be repeated is.
class TestOnce : public QObject {
    Q_OBJECT

    static QString messagesPath(const ConversationId &id) { return conversationsPath + u'/' + id.text() + "/messages"_L1; }
    static int messagesWith(Console &console, const ConversationId &id, const QString &text)
    {
        const auto page = console.ask(api::listMessages(infinity, id));
        return page ? static_cast<int>(
                   std::count_if(page->items.begin(), page->items.end(), [&](const auto &row) { return row.value.content == text; }))
                    : -1;
    }

private Q_SLOTS:
    void postThatIsReadAndHungUponArrivesOnce_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("stored");
        QTest::addRow("before the handler") << u"before"_s << 0;
        QTest::addRow("after the handler") << u"after"_s << 1;
    }
    void postThatIsReadAndHungUponArrivesOnce()
    {
        QFETCH(QString, when);
        QFETCH(int, stored);
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(u"hangup=%1;verb=POST"_s.arg(when));
        const auto result = console.ask(api::sendMessage(infinity, id, u"once only"_s));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QCOMPARE(result.error().reach, Reach::Unknown);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
        sandbox.clearFaults();
        QCOMPARE(messagesWith(console, id, u"once only"_s), stored);
    }

    /// The reason for OnceBody, kept as a test: with a body Qt may read again, the same server receives the same message twice.
    void qtItselfWouldSendItTwice()
    {
        for (const bool once : {true, false}) {
            RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.abort(); });
            QNetworkAccessManager manager;
            QNetworkRequest request(server.url());
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
            QNetworkReply *reply = nullptr;
            if (once) {
                auto *body = new OnceBody("{}", &manager);
                request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
                request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
                reply = manager.post(request, body);
            } else {
                reply = manager.post(request, QByteArray("{}"));
            }
            QTRY_VERIFY(reply->isFinished());
            if (once)
                QCOMPARE(server.seen.size(), 1);
            else
                QVERIFY2(server.seen.size() > 1, "Qt no longer resends: OnceBody may go");
            delete reply;
        }
    }

    void serverThatHangsUpAndVanishesMayHaveIt()
    {
        // After the hang-up Qt connects anew and is refused. That refusal must not read as "nothing was sent".
        std::unique_ptr<RudeServer> server;
        server = std::make_unique<RudeServer>([&](QTcpSocket &socket, const RudeServer::Seen &) {
            server->deafen();
            socket.abort();
        });
        Console console(server->url());
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().reach, Reach::Unknown);
        QCOMPARE(server->seen.size(), 1);
    }

    void keptConnectionThatIsCutUnderAPost()
    {
        // The connection was kept alive after a read; the server drops it when the message comes.
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.head.startsWith("GET"))
                socket.write(RudeServer::answer(R"({"users":[]})"));
            else
                socket.abort();
        });
        Console console(server.url());
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().reach, Reach::Unknown);
        QCOMPARE(server.seen.size(), 2);
    }

    void messageIsRepeatedAfter429()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(u"status=429;retry_after=1;times=1;verb=POST"_s);
        QVERIFY(console.ask(api::sendMessage(infinity, id, u"patient"_s)).ok());
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 2);
        QCOMPARE(messagesWith(console, id, u"patient"_s), 1);
    }

    void messageIsNotRepeatedAfter500()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(u"status=500;times=1;verb=POST"_s);
        const auto result = console.ask(api::sendMessage(infinity, id, u"x"_s));
        QCOMPARE(result.error().kind, ErrorKind::Server);
        QCOMPARE(result.error().reach, Reach::Unknown);
        QCOMPARE(sandbox.arrivals(messagesPath(id), u"POST"_s), 1);
    }

    void stateIsRepeated_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addRow("500") << u"status=500;times=2;verb=PUT"_s;
        QTest::addRow("503") << u"status=503;times=2;verb=PUT"_s;
        QTest::addRow("hangup") << u"hangup=before;times=2;verb=PUT"_s;
        QTest::addRow("cut answer") << u"truncate=5;times=2;verb=PUT"_s;
    }
    void stateIsRepeated()
    {
        QFETCH(QString, fault);
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(fault);
        QVERIFY(console.ask(api::markConversationSeen(infinity, id)).ok());
        QCOMPARE(sandbox.arrivals(conversationsPath + u'/' + id.text() + "/seen"_L1, u"PUT"_s), 3);
    }

    void reportOverPostIsRepeated()
    {
        RudeServer server([n = 0](QTcpSocket &socket, const RudeServer::Seen &) mutable {
            ++n;
            if (n == 1)
                socket.write(RudeServer::answer("{}", 500));
            else
                socket.write(RudeServer::answer(R"({"message":{}})"));
        });
        Console console(server.url());
        const auto report = post<Maybe<Kept<User>>>("reporting"_L1, "query"_L1).in(infinity).under("nothing"_L1).reads(2);
        QVERIFY(console.ask(report).ok());
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.at(0).body, QByteArray("{}"));
        QCOMPARE(server.seen.at(1).body, QByteArray("{}"));
    }

    void messageAnsweredWithNothingIsStillSent()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}")); });
        Console console(server.url());
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QVERIFY(result.ok());
        QVERIFY(!result->value);
        QCOMPARE(server.seen.first().header("Content-Length"), QByteArray::number(server.seen.first().body.size()));
        QCOMPARE(server.seen.first().body, QByteArray(R"({"message":{"content":"x"}})"));
    }
};

QTEST_GUILESS_MAIN(TestOnce)
#include "tst_once.moc"
