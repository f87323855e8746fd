// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hostile.h"
#include "tests/sandbox/talker.h"

#include <QFile>
#include <QTcpSocket>

#include <malloc.h>
#include <sys/socket.h>

#include <thread>

#ifdef ATRIUM_SANITIZED
extern "C" size_t __sanitizer_get_current_allocated_bytes(); // NOLINT: the name is the sanitizer's; g++ brings no header for it
#endif

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// 64 kept connections among clients that leave early and sockets that say half of something. SOAK_ROUNDS in the environment makes it
/// last longer. What is allocated must not grow; how much memory the process has is printed.
class TestSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyConnections();
    void halfOpenSockets();
    void manyPathsAreNotRemembered();

private:
    static int rounds();
};

namespace {

constexpr int keptConnections = 64;

std::string requestFor(const std::string &path, int port)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
        + "\r\nAuthorization: Bearer t\r\nX-User-Agent: a\r\nX-Product-Name: b\r\nX-Customer: id=451\r\n\r\n";
}

/// Connects, sends `bytes` and goes, with a reset when `rudely`.
void sendAndLeave(int port, const std::string &bytes, bool rudely)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(port));
    if (!socket.waitForConnected()) {
        return;
    }
    socket.write(bytes.data(), qint64(bytes.size()));
    socket.waitForBytesWritten();
    if (rudely) {
        const linger reset {.l_onoff = 1, .l_linger = 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
    socket.abort();
}

/// What was allocated and not freed, in kB. A sanitizer keeps what is freed for a while and gives each thread stacks of its own, so what
/// the process has in memory says little there, and this everything.
qint64 live()
{
#ifdef ATRIUM_SANITIZED
    return qint64(__sanitizer_get_current_allocated_bytes() / 1024);
#else
    const struct mallinfo2 all = mallinfo2();
    return qint64((all.uordblks + all.hblkhd) / 1024);
#endif
}

/// What the process has in memory, in kB; 0 where nobody says.
qint64 memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const auto lines = status.readAll().split('\n'); const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return 0;
}

} // namespace

int TestSoak::rounds()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SOAK_ROUNDS", &isSet);
    return isSet ? wanted : 6;
}

void TestSoak::manyConnections()
{
    Options options = standing();
    options.now = {}; // as it runs in life
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    std::vector<std::unique_ptr<Talker>> kept;
    for (int i = 0; i < keptConnections; ++i) {
        kept.push_back(std::make_unique<Talker>(server.port()));
        kept.back()->in(451);
        QCOMPARE(kept.back()->get(conversations).status, 200);
    }
    std::atomic<int> wrong {0};
    qint64 before = 0;
    qint64 liveBefore = 0;
    const int all = rounds();
    for (int round = 0; round < all; ++round) {
        std::vector<std::thread> clients;
        clients.reserve(keptConnections + 8);
        for (int i = 0; i < keptConnections; ++i) {
            clients.emplace_back([&, i] {
                Talker &talker = *kept[size_t(i)];
                wrong += talker.get(conversations + "?sort_by=updated_at").status == 200 ? 0 : 1;
                wrong += talker.query(R"({"report": "sendings"})").status == 200 ? 0 : 1;
                wrong += talker.put(conversations + "/2/seen").status < 500 ? 0 : 1;
            });
        }
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back([&, i] {
                Hostile hostile {quint64(round * 100 + i)};
                for (int k = 0; k < 6; ++k) {
                    const std::string whole = requestFor(k % 2 == 0 ? conversations : "/v1/users", server.port());
                    const size_t sent = hostile.roll(2) == 0 ? whole.size() : size_t(hostile.roll(int(whole.size())));
                    sendAndLeave(server.port(), whole.substr(0, sent), hostile.roll(2) == 0);
                }
            });
        }
        for (std::thread &client : clients) {
            client.join();
        }
        if (round == all / 2) {
            before = memory(); // whatever fills up once is full by now
            liveBefore = live();
        }
    }
    QCOMPARE(wrong.load(), 0);
    const qint64 after = memory();
    const qint64 liveAfter = live();
    qInfo("%d rounds; in memory %lld kB at half time, %lld kB at the end; allocated %lld kB, %lld kB", all, static_cast<long long>(before),
        static_cast<long long>(after), static_cast<long long>(liveBefore), static_cast<long long>(liveAfter));
    QVERIFY2(liveAfter < liveBefore + 300, "what the second half of the rounds allocated has stayed");
    for (const auto &talker : kept) {
        QCOMPARE(talker->get(conversations).status, 200); // each of them still
    }
}

void TestSoak::halfOpenSockets()
{
    SandboxServer server(standing());
    QCOMPARE(server.start(), u""_s);
    std::vector<std::unique_ptr<Talker>> kept;
    for (int i = 0; i < keptConnections; ++i) {
        kept.push_back(std::make_unique<Talker>(server.port()));
        QCOMPARE(kept.back()->get(conversations).status, 200);
    }
    // They say half of something, or nothing, and stay.
    const std::string whole = requestFor("/v1/users", server.port());
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 24; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(u"127.0.0.1"_s, quint16(server.port()));
        QVERIFY(silent.back()->waitForConnected());
        if (i % 3 > 0) {
            silent.back()->write(whole.data(), qint64(whole.size()) * (i % 3) / 3);
            silent.back()->waitForBytesWritten();
        }
        if (i % 4 == 0) {
            shutdown(int(silent.back()->socketDescriptor()), SHUT_WR); // and says that this is all
        }
    }
    for (int round = 0; round < 3; ++round) {
        for (const auto &talker : kept) {
            QCOMPARE(talker->get("/v1/users").status, 200);
        }
    }
    QCOMPARE(Talker(server.port()).get("/v1/users").status, 200); // and somebody new
    server.stop(); // which waits for none of them
}

void TestSoak::manyPathsAreNotRemembered()
{
    SandboxServer server(standing());
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    QCOMPARE(talker.get("/v1/users").status, 200);
    for (int i = 0; i < 5'000; ++i) {
        QCOMPARE(talker.get("/v1/nothing/" + std::to_string(i)).status, 404);
    }
    QCOMPARE(talker.get("/v1/users").status, 200);
    const Reply counted = talker.get("/_sandbox/requests");
    QCOMPARE(counted.json().value(u"count"_s).toInt(), 5'002); // all of them are counted
    QVERIFY(counted.list(u"requests"_s).size() < 4'100);
    QCOMPARE(talker.get("/_sandbox/requests?path=/v1/users").json().value(u"count"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
