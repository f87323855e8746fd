// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "tests/sandbox/talker.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <thread>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Starting, stopping, and many at once.
class TestLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAndStopsOften();
    void comesBackOnItsPort();
    void stopsWhileItIsSlow();
    void refusesATakenPort();
    void keepsItsFile();
    void refusesFiles();
    void serves64AtOnce();
    void manyWritersLoseNothing();
    void readsItsCommandLine_data();
    void readsItsCommandLine();
    void helpNamesWhatIsTakenWithoutAWord();
    void timeRuns();
};

void TestLife::startsAndStopsOften()
{
    SandboxServer server(standing());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(server.port(), 0);
        QCOMPARE(server.baseUrl(), u""_s);
        QCOMPARE(server.start(), u""_s);
        QVERIFY(!server.start().isEmpty()); // it runs already
        QCOMPARE(server.baseUrl(), u"http://127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(Talker(server.port()).get("/v1/users").status, 200);
        server.stop();
        server.stop();
    }
}

void TestLife::comesBackOnItsPort()
{
    SandboxServer first(standing());
    QCOMPARE(first.start(), u""_s);
    Options options = standing();
    options.port = first.port();
    std::vector<std::unique_ptr<Talker>> idle;
    for (int i = 0; i < 8; ++i) {
        idle.push_back(std::make_unique<Talker>(options.port));
        QCOMPARE(idle.back()->get("/v1/users").status, 200);
    }
    first.stop(); // would wait a minute for the idle ones if it did not hang up on them
    SandboxServer second(options);
    QCOMPARE(second.start(), u""_s);
    for (const auto &talker : idle) {
        QCOMPARE(talker->get("/v1/users").status, 200);
    }
}

void TestLife::stopsWhileItIsSlow()
{
    Options options = standing();
    options.faults = {u"latency=600000;path=/v1/users"_s};
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    const int port = server.port();
    std::thread waiting([port] { Talker(port).get("/v1/users"); });
    Talker watcher(port);
    while (watcher.get("/_sandbox/requests?path=/v1/users").json().value(u"count"_s).toInt() == 0) { }
    server.stop();
    waiting.join();
}

void TestLife::refusesATakenPort()
{
    SandboxServer first(standing());
    QCOMPARE(first.start(), u""_s);
    Options options = standing();
    options.port = first.port();
    SandboxServer second(options);
    QVERIFY(second.start().contains(u"Port %1 "_s.arg(first.port())));
    QCOMPARE(Talker(first.port()).get("/v1/users").status, 200);
}

void TestLife::keepsItsFile()
{
    const QTemporaryDir folder;
    Options options = standing();
    options.databaseFile = folder.filePath(u"world.db"_s);
    {
        SandboxServer server(options);
        QCOMPARE(server.start(), u""_s);
        QCOMPARE(Talker(server.port()).say(1, "remember me").status, 200);
    }
    SandboxServer again(options);
    QCOMPARE(again.start(), u""_s);
    const QJsonArray messages = Talker(again.port()).get(conversations + "/1/messages").list(u"messages"_s);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.first()[u"content"_s].toString(), u"remember me"_s);
}

void TestLife::refusesFiles()
{
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("This is somebody's letter, not a database of ours.\n");
    text.close();
    for (const QString &file : {text.fileName(), QString(text.fileName() + u"/below.db"_s)}) {
        Options options = standing();
        options.databaseFile = file;
        SandboxServer server(options);
        const QString problem = server.start();
        QVERIFY2(problem.contains(file), qUtf8Printable(problem));
    }
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().startsWith("This is somebody's letter"));

    // A database, but somebody else's: not a byte of it changes.
    const QString other = folder.filePath(u"other.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(other);
        QVERIFY(database.open());
        QSqlQuery(u"CREATE TABLE letters (text TEXT)"_s, database);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const auto bytes = [&other] {
        QFile file(other);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    Options options = standing();
    options.databaseFile = other;
    QVERIFY(SandboxServer(options).start().contains("is not a database of this sandbox"_L1));
    QCOMPARE(bytes(), before);
}

void TestLife::serves64AtOnce()
{
    SandboxServer server(standing());
    QCOMPARE(server.start(), u""_s);
    std::atomic<int> good {0};
    std::vector<std::thread> clients;
    clients.reserve(64);
    for (int i = 0; i < 64; ++i) {
        clients.emplace_back([&, i] {
            Talker talker(server.port());
            for (int round = 0; round < 5; ++round) {
                good += talker.get(conversations).status == 200 ? 1 : 0;
            }
            good += talker.say(1, "client " + std::to_string(i)).status == 200 ? 1 : 0;
        });
    }
    for (std::thread &client : clients) {
        client.join();
    }
    QCOMPARE(good.load(), 64 * 6);
    const Reply all = Talker(server.port()).get(conversations + "/1/messages");
    QCOMPARE(all.json().value(u"pagination_info"_s)[u"total_count"_s].toInt(), 65);
}

void TestLife::manyWritersLoseNothing()
{
    Options options = standing();
    options.now = {};
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    std::vector<std::thread> clients;
    clients.reserve(8);
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            Talker talker(server.port());
            for (int round = 0; round < 25; ++round) {
                talker.startConversation();
            }
        });
    }
    for (std::thread &client : clients) {
        client.join();
    }
    const QJsonObject state = Talker(server.port()).get("/_sandbox/state").json();
    QCOMPARE(state.value(u"conversations"_s).toInt(), 40 + 200);
}

void TestLife::readsItsCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QStringList &arguments, const QString &problem) {
        QTest::newRow(name) << (QStringList {u"atrium-sandbox"_s} + arguments) << problem;
    };
    row("nothing", {}, u""_s);
    row("acceptance", {u"--port"_s, u"8085"_s, u"--token"_s, u"t"_s, u"--seed"_s, u"1"_s, u"--clock"_s, u"2025-08-10T12:00:00Z"_s}, u""_s);
    row("everything",
        {u"--speed"_s, u"60"_s, u"--conversations"_s, u"100"_s, u"--messages"_s, u"1000"_s, u"--malls"_s, u"5"_s, u"--users"_s, u"50"_s,
            u"--rate"_s, u"100,1"_s, u"--fault"_s, u"latency=5"_s, u"--fault"_s, u"malformed;times=1"_s, u"--no-touch"_s},
        u""_s);
    row("unknown, and of Qt's", {u"--help-all"_s}, u"help-all"_s);
    row("unknown", {u"--colour"_s}, u"colour"_s);
    row("positional", {u"now"_s}, u"\"now\" is not an option"_s);
    row("port", {u"--port"_s, u"70000"_s}, u"--port needs a number"_s);
    row("malls", {u"--malls"_s, u"2"_s}, u"--malls needs a number from 3"_s);
    row("clock", {u"--clock"_s, u"noon"_s}, u"--clock needs an instant"_s);
    row("clock without zone", {u"--clock"_s, u"2025-08-10T12:00:00"_s}, u"--clock needs an instant"_s);
    row("rate", {u"--rate"_s, u"100"_s}, u"--rate needs a capacity"_s);
    row("rate zero", {u"--rate"_s, u"100,0"_s}, u"--rate needs a capacity"_s);
    row("fault", {u"--fault"_s, u"bang"_s}, u"\"bang\" is not understood"_s);
    row("token life", {u"--token-life"_s, u"2"_s}, u""_s);
    row("no life", {u"--token-life"_s, u"0"_s}, u"--token-life needs a number from 1"_s);
    row("permit", {u"--without"_s, u"Users:Api:Users:Index"_s, u"--without"_s, u"Reporting:Api:Report:Sendings"_s}, u""_s);
    row("permit that is none", {u"--without"_s, u"Users:Api:Users:Idnex"_s}, u"--without Users:Api:Users:Idnex is no permit"_s);
    row("permits are listed", {u"--without"_s, u"Users"_s}, u"\n  Messages:Api:Messages:UseService:Generic\n"_s);
    row("token", {u"--token"_s, u"a:b"_s}, u"--token needs"_s);
}

void TestLife::readsItsCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    const Arguments read = readArguments(arguments);
    QVERIFY2(problem.isEmpty() ? read.problem.isEmpty() : read.problem.contains(problem), qUtf8Printable(read.problem));
}

void TestLife::helpNamesWhatIsTakenWithoutAWord()
{
    const QString help = readArguments({u"atrium-sandbox"_s, u"--help"_s}).print.simplified();
    QVERIFY2(help.contains(u"Default: t."_s), qUtf8Printable(help));
    QVERIFY(help.contains(u"Default: 40."_s));
}

void TestLife::timeRuns()
{
    Options options;
    auto now = std::make_shared<std::atomic<qint64>>(pictureTime().toMSecsSinceEpoch());
    options.now = [now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    QCOMPARE(talker.get("/v1/users").header("Date"), "Thu, 20 Nov 2025 13:03:00 GMT");
    *now += 3'600'000;
    const Reply later = talker.say(1, "an hour later");
    QCOMPARE(later.header("Date"), "Thu, 20 Nov 2025 14:03:00 GMT");
    QVERIFY(later.json().value(u"message"_s)[u"created_at"_s].toString().startsWith("2025-11-20T14:03:00.000"_L1));
}

QTEST_GUILESS_MAIN(TestLife)
#include "tst_life.moc"
