// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

} // namespace

/// The real program, told to end as a session, a terminal or a service manager tells it: it ends as if its window had been closed.
class TestStopSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfADemoIsLeft_data()
    {
        QTest::addColumn<int>("stop");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
    }
    void nothingOfADemoIsLeft()
    {
        QFETCH(const int, stop);
        const QTemporaryDir temporary;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/../atrium"_s, {u"--demo"_s});
        const auto isUp = [&] {
            const QStringList files = filesIn(temporary.path());
            return std::any_of(files.begin(), files.end(), [](const QString &file) { return file.endsWith("/local.db"_L1); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), stop), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        QCOMPARE(filesIn(temporary.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStopSignals)
#include "tst_stopsignals.moc"
