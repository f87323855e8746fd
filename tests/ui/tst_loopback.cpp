// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Every connection and every packet to a named address that the calls speak of: "127.0.0.1", "::1", ...
QStringList addressesIn(const QByteArray &calls)
{
    // sin_addr=inet_addr("127.0.0.1"); inet_pton(AF_INET6, "::1", &sin6_addr)
    static const QRegularExpression address(u"inet_addr\\(\"([^\"]*)\"\\)|inet_pton\\(AF_INET6, \"([^\"]*)\""_s);
    QStringList found;
    auto matches = address.globalMatch(QString::fromUtf8(calls));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found << match.captured(1) + match.captured(2);
    }
    return found;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A demo session under strace: whom the whole program, with all that is linked to it, talks to.
class TestLoopback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFound()
    {
        QCOMPARE(addressesIn("connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"10.0.0.1\")}, 16) = 0\n"
                             "sendto(4, \"x\", 1, 0, {sa_family=AF_INET6, inet_pton(AF_INET6, \"::1\", &sin6_addr)}, 28) = 1\n"
                             "connect(5, {sa_family=AF_UNIX, sun_path=\"/run/x\"}, 110) = -1 ENOENT\n"),
            (QStringList {u"10.0.0.1"_s, u"::1"_s}));
    }

    void aDemoSessionTalksToThisComputerOnly()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("SKIPPED: a demo session's connections, for want of strace");
        const QString program = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../atrium"_s);
        if (!QFile::exists(program))
            QSKIP("SKIPPED: a demo session's connections, since atrium itself is not built");
        const QTemporaryDir folder;
        const QString trace = folder.filePath(u"calls"_s);
        QProcess probe;
        probe.start(strace, {u"-f"_s, u"-e"_s, u"trace=connect"_s, u"true"_s});
        if (!probe.waitForFinished(30'000) || probe.exitCode() != 0)
            QSKIP("SKIPPED: a demo session's connections, since this computer lets nobody trace");

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // the leak check is a tracer itself, and there can be one
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.start(strace,
            {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=connect,sendto,sendmsg,sendmmsg"_s, u"-e"_s, u"signal=none"_s, u"-s"_s, u"16"_s, u"-o"_s,
                trace, program, u"--demo"_s});
        QVERIFY(session.waitForStarted());
        // The malls, the lists and their rows. Qt writes its requests by another call, so it is the answers of the sandbox, in the same
        // process, that tell that the session lives.
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(trace).count("HTTP/1.1 200") >= 20 || session.state() != QProcess::Running, 150'000);
        const bool lived = session.state() == QProcess::Running;
        // The child itself: told to end, strace would only let go of it, and it would go on without anybody.
        const QByteArray children = contentOf(u"/proc/%1/task/%1/children"_s.arg(session.processId()));
        for (const QByteArray &child : children.simplified().split(' ')) {
            if (const int pid = child.toInt(); pid > 0)
                ::kill(pid, SIGTERM);
        }
        QVERIFY(session.waitForFinished(30'000));
        const QByteArray calls = contentOf(trace);
        QVERIFY2(lived, session.readAllStandardError().constData());
        const QStringList addresses = addressesIn(calls);
        QVERIFY2(addresses.contains(u"127.0.0.1"_s), calls.left(4000).constData());
        for (const QString &address : addresses)
            QVERIFY2(address.startsWith("127."_L1) || address == "::1"_L1, qPrintable(address));
        // Nor was a name looked up, which would tell somebody who is used.
        QVERIFY2(!calls.contains("htons(53)") && !calls.contains("nscd/socket"), calls.left(4000).constData());
    }
};

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
