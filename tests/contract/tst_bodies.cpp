// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// Decodes anything and tells where that happened; can be made to wait there.
struct Probe {
    static inline std::atomic<QThread *> where {nullptr};
    static inline std::atomic<int> entered {0};
    static inline QSemaphore *hold {nullptr};
    qsizetype size {};
    static Probe fromJson(Decoder &d)
    {
        where = QThread::currentThread();
        ++entered;
        if (hold)
            hold->acquire();
        return {d.raw().size()};
    }
    static Endpoint<Probe> endpoint() { return get<Probe>("probe"_L1).in(infinity); }
};

QByteArray json(qsizetype size)
{
    return "{\"filler\":\"" + QByteArray(size - 13, 'x') + "\"}";
}

RudeServer::Manner always(const QByteArray &answer)
{
    return [answer](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(answer); };
}

} // namespace

/// Bodies: large, packed, cut, lying and endless.
class TestBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Probe::where = nullptr;
        Probe::entered = 0;
        Probe::hold = nullptr;
    }

    void smallIsDecodedHereLargeElsewhere()
    {
        const qsizetype limit = ClientLimits {}.decodeOffThread;
        for (const qsizetype size : {qsizetype(100), limit, limit + 1, qsizetype(2'000'000)}) {
            RudeServer server(always(RudeServer::answer(json(size))));
            Console console(server.url());
            std::optional<qsizetype> got;
            QThread *told = nullptr;
            const Call call = console.client.send(Probe::endpoint(), this, [&](const Result<Probe> &result) {
                got = result ? result->size : -1;
                told = QThread::currentThread();
            });
            QTRY_VERIFY(got);
            QCOMPARE(*got, size);
            QCOMPARE(told, QThread::currentThread());
            QCOMPARE(Probe::where == QThread::currentThread(), size <= limit);
        }
    }

    void cancelledWhileDecoding()
    {
        QSemaphore hold;
        Probe::hold = &hold;
        RudeServer server(always(RudeServer::answer(json(400'000))));
        Console console(server.url());
        bool called = false;
        auto alive = std::make_shared<int>(0);
        const std::weak_ptr<int> watch = alive;
        Call call = console.client.send(Probe::endpoint(), this, [&called, alive = std::move(alive)](const auto &) { called = true; });
        QTRY_COMPARE(Probe::entered.load(), 1);
        call.cancel();
        hold.release(10);
        QVERIFY(console.ask(Probe::endpoint()).ok()); // the worker has been through both
        QVERIFY(!called);
        QTRY_VERIFY(watch.expired());
    }

    void contextDiesWhileDecoding()
    {
        QSemaphore hold;
        Probe::hold = &hold;
        RudeServer server(always(RudeServer::answer(json(400'000))));
        Console console(server.url());
        bool called = false;
        auto context = std::make_unique<QObject>();
        const Call call = console.client.send(Probe::endpoint(), context.get(), [&](const auto &) { called = true; });
        QTRY_COMPARE(Probe::entered.load(), 1);
        context.reset();
        hold.release(10);
        QVERIFY(console.ask(Probe::endpoint()).ok());
        QVERIFY(!called);
    }

    void clientDiesWhileDecoding()
    {
        QSemaphore hold;
        Probe::hold = &hold;
        RudeServer server(always(RudeServer::answer(json(400'000))));
        auto console = std::make_unique<Console>(server.url());
        bool called = false;
        const Call call = console->client.send(Probe::endpoint(), this, [&](const auto &) { called = true; });
        QTRY_COMPARE(Probe::entered.load(), 1);
        hold.release(10);
        console.reset();
        QTest::qWait(1);
        QVERIFY(!called);
        QVERIFY(!call.active());
    }

    void clientDiesInTheCallbackOfALargeBody()
    {
        RudeServer server(always(RudeServer::answer(json(400'000))));
        auto console = std::make_unique<Console>(server.url());
        bool called = false;
        const Call call = console->client.send(Probe::endpoint(), this, [&](const auto &) {
            console.reset();
            called = true;
        });
        QTRY_VERIFY(called);
    }

    void tooLargeIsAborted()
    {
        RudeServer server(always(RudeServer::answer(json(40'000'000))));
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.bodyMost = 100'000;
        console.client.setLimits(limits);
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QCOMPARE(result.error().reach, Reach::Answered);
        QVERIFY(result.error().detail.contains("larger"_L1));
        QCOMPARE(server.seen.size(), 1);
        QCOMPARE(Probe::entered.load(), 0);
    }

    void endlessIsAborted()
    {
        // No length, no end: chunks for as long as someone reads.
        qint64 written = 0;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &) {
            const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
            connect(&socket, &QTcpSocket::bytesWritten, this, [&written, chunk, s = &socket] {
                if (s->bytesToWrite() == 0 && s->state() == QAbstractSocket::ConnectedState) {
                    written += chunk.size();
                    s->write(chunk);
                }
            });
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        });
        Console console(server.url());
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QVERIFY(result.error().detail.contains("16 MiB"_L1));
        QVERIFY2(written < 64 * 1024 * 1024, qPrintable(QString::number(written)));
    }

    void packed()
    {
        const QByteArray plain = json(500'000);
        RudeServer server(always(RudeServer::answer(qCompress(plain).mid(4), 200, "Content-Encoding: deflate\r\n")));
        Console console(server.url());
        const auto result = console.ask(Probe::endpoint());
        QVERIFY(result.ok());
        QCOMPARE(result->size, plain.size());
    }

    void packedBySandbox()
    {
        RunningSandbox sandbox({.conversations = 120});
        Console console(sandbox.url());
        QVERIFY(console.ask(api::listConversations(infinity, {})).ok());
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
    }

    void bombIsAborted()
    {
        const QByteArray bomb = qCompress(QByteArray(200'000'000, ' '), 9).mid(4);
        QVERIFY(bomb.size() < 1'000'000);
        RudeServer server(always(RudeServer::answer(bomb, 200, "Content-Encoding: deflate\r\n")));
        Console console(server.url());
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QCOMPARE(Probe::entered.load(), 0);
    }

    void unpackableIsMalformed()
    {
        RudeServer server(always(RudeServer::answer("this is no deflate stream", 200, "Content-Encoding: deflate\r\n")));
        Console console(server.url());
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QCOMPARE(result.error().reach, Reach::Answered);
    }

    void cutBody()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"truncate=20"_s);
        Console console(sandbox.url());
        const auto read = console.ask(api::listUsers(infinity));
        QCOMPARE(read.error().kind, ErrorKind::Offline);
        QCOMPARE(read.error().reach, Reach::Unknown);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 4);
        // A cut answer to a message: it may have been stored, and is not sent again.
        const auto write = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(write.error().reach, Reach::Unknown);
        QCOMPARE(sandbox.arrivals(conversationsPath + "/1/messages"_L1, u"POST"_s), 1);
    }

    void shorterThanPromised()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
            socket.disconnectFromHost();
        });
        Console console(server.url());
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().reach, Reach::Unknown);
        QCOMPARE(server.seen.size(), 1);
    }

    void longerThanPromised()
    {
        RudeServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{\"more\":1}"));
        Console console(server.url());
        const auto result = console.ask(Probe::endpoint());
        QVERIFY(result.ok());
        QCOMPARE(result->size, 2);
    }

    void noContent()
    {
        RudeServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
        Console console(server.url());
        const auto put = console.ask(api::markConversationSeen(infinity, {1}));
        QVERIFY(put.ok() && !put->value);
        QCOMPARE(console.ask(api::listUsers(infinity)).error().detail, u"users"_s);
    }

    void notHttpAtAll_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("another protocol") << QByteArray("220 ftp.example.com ready\r\n");
        QTest::addRow("zeros") << QByteArray(4000, '\0');
        QTest::addRow("status line only") << QByteArray("HTTP/1.1 200\r\n\r\n");
        QTest::addRow("status of another kind") << QByteArray("HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}");
        QTest::addRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}");
        QTest::addRow("huge length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}");
        QTest::addRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n");
    }
    void notHttpAtAll()
    {
        QFETCH(QByteArray, bytes);
        RudeServer server([bytes](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
        Console console(server.url());
        console.hurry(1000);
        // Whatever it is taken for, a message that met it was sent once and is not known to have failed.
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QVERIFY(result.ok() || result.error().reach != Reach::NotSent);
        QCOMPARE(server.seen.size(), 1);
    }

    void headerFloodEnds()
    {
        qint64 written = 0;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &) {
            const QByteArray lines = QByteArray("X-Flood: " + QByteArray(100, 'x') + "\r\n").repeated(500);
            connect(&socket, &QTcpSocket::bytesWritten, this, [&written, lines, s = &socket] {
                if (s->bytesToWrite() == 0 && s->state() == QAbstractSocket::ConnectedState) {
                    written += lines.size();
                    s->write(lines);
                }
            });
            socket.write("HTTP/1.1 200 OK\r\n");
        });
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.timeoutLeastMs = limits.timeoutMostMs = 500;
        limits.retry.attempts = 1;
        console.client.setLimits(limits);
        const auto result = console.ask(Probe::endpoint());
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Timeout || result.error().kind == ErrorKind::Offline);
        QVERIFY2(written < 256 * 1024 * 1024, qPrintable(QString::number(written)));
    }

    void slowLorisHeaders()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write("HTTP/1.1 200 OK\r\n");
            auto *clock = new RunningClock({}, 1.0, &socket);
            clock->every(milliseconds(10), &socket, [s = &socket] { s->write("X"); });
        });
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.timeoutLeastMs = limits.timeoutMostMs = 200;
        limits.retry.attempts = 1;
        console.client.setLimits(limits);
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
    }

    void slowLorisBody()
    {
        // Each byte is a sign of life, so the quiet time-out never strikes: the deadline does.
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{");
            auto *clock = new RunningClock({}, 1.0, &socket);
            clock->every(milliseconds(10), &socket, [s = &socket] { s->write(" "); });
        });
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.timeoutLeastMs = limits.timeoutMostMs = 5000;
        limits.deadlineMs = 300;
        console.client.setLimits(limits);
        const auto result = console.ask(Probe::endpoint());
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
        QCOMPARE(server.seen.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
