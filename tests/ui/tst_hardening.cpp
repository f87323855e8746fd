// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hardening.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// On the stack and the heap of what crashes.
const char *const secret = "s3cr3t-token-of-somebody";

[[gnu::noinline]] int sinkInto(int depth)
{
    volatile char room[4096] = {};
    room[0] = static_cast<char>(depth);
    return depth < 0 ? room[0] : sinkInto(depth + 1) + room[0];
}

int crash(const QString &how, const QString &folder)
{
    std::string held = secret;
    if (how != "dumps"_L1) {
        writeCrashText();
        writeCrashTextInto(folder);
    }
    if (how == "segv"_L1)
        raise(SIGSEGV);
    else if (how == "overflow"_L1)
        return sinkInto(0);
    else if (how == "abort"_L1)
        std::abort();
    else if (how == "fatal"_L1)
        qFatal("a check failed");
    else if (how == "throw"_L1)
        throw std::runtime_error(held);
    forbidDumps();
    rlimit limit {1, 1};
    getrlimit(RLIMIT_CORE, &limit);
    std::printf("%d %d", static_cast<int>(limit.rlim_cur + limit.rlim_max), prctl(PR_GET_DUMPABLE));
    std::fflush(stdout);
    std::_Exit(held.empty() ? 1 : 0);
}

} // namespace

/// What a crash leaves behind: one line that was written before there was anything to tell.
class TestHardening : public QObject {
    Q_OBJECT

private:
    static void run(QProcess &child, const QString &how, const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // A sanitizer would take the stack's overflow for its own, and look for leaks in a process that may not be looked at.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:use_sigaltstack=0:detect_stack_use_after_return=0:handle_abort=0"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, how, folder});
        QVERIFY(child.waitForFinished(60'000));
    }

private Q_SLOTS:
    void oneLineOfFixedForm_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("word");
        QTest::newRow("bad access") << u"segv"_s << u"SIGSEGV"_s;
        QTest::newRow("stack overflow") << u"overflow"_s << u"SIGSEGV"_s;
        QTest::newRow("abort") << u"abort"_s << u"SIGABRT"_s;
        QTest::newRow("fatal message") << u"fatal"_s << u"SIGABRT"_s;
        QTest::newRow("exception") << u"throw"_s << u"SIGABRT"_s;
    }
    void oneLineOfFixedForm()
    {
        QFETCH(QString, how);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        QProcess child;
        run(child, how, folder.path());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QRegularExpression form(
            u"^atrium [0-9.]+ was ended by %1 at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\. Nothing that was in its "
            "memory is kept here\\.\n$"_s.arg(word));
        QFile file(folder.filePath(u"crash.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray said = child.readAllStandardError();
        QVERIFY2(said.contains(text.toUtf8()), said.constData());
        QVERIFY2(!said.contains(secret), said.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"crash.txt"_s});
    }

    void dumpsAreOff()
    {
        const QTemporaryDir folder;
        QProcess child;
        run(child, u"dumps"_s, folder.path());
        QCOMPARE(child.readAllStandardOutput(), QByteArray("0 0"));
        QCOMPARE(child.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--crash"_L1)
        return crash(words.value(2), words.value(3));
    TestHardening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hardening.moc"
