// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "app/desktop/instance.h"
#include "app/language.h"
#include "network/auth/memoryvault.h"
#include "tests/fonts/testfonts.h"
#include "ui/account/firstrun.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// The real program, as a person starts it a second time.
struct Launched {
    explicit Launched(const QString &folder, const QStringList &more = {})
    {
        process.start(QCoreApplication::applicationDirPath() + u"/../atrium"_s, QStringList {u"--data"_s, folder} + more);
    }
    ~Launched()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(20'000);
    }
    /// -1 while it runs or when it crashed.
    [[nodiscard]] int code() const
    {
        return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 60'000);
    }

    QProcess process;
};

} // namespace

/// Feature DI6: two real processes, one profile.
class TestInstance : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_data;

    [[nodiscard]] QString lock() const { return m_data->filePath(u"main/lock"_s); }
    [[nodiscard]] std::unique_ptr<Composition> here() const
    {
        Arguments arguments;
        arguments.dataFolder = m_data->path();
        return std::make_unique<Composition>(qApp, arguments, QByteArray(), std::make_unique<MemoryVault>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        installLanguage(qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void aSecondLaunchBringsTheFirstForwardAndEnds()
    {
        const auto first = here();
        QCOMPARE(first->start(), QString());
        QTRY_VERIFY(first->firstRun() && first->firstRun()->isVisible());
        QWidget other; // what one works in
        other.show();
        first->firstRun()->showMinimized();
        other.activateWindow();
        QTRY_VERIFY(!first->firstRun()->isActiveWindow());
        Launched second(m_data->path());
        QVERIFY(second.ends());
        QCOMPARE(second.code(), 0);
        const QByteArray said = second.process.readAllStandardOutput();
        QVERIFY(said.contains("already running"));
        QVERIFY(!said.contains("without"));
        QVERIFY(!first->firstRun()->isMinimized());
        QTRY_VERIFY(first->firstRun()->isActiveWindow());
    }

    void aLinkOfASecondLaunchReachesTheFirst()
    {
        RunningClock clock;
        Instance first(m_data->path(), &clock);
        QVERIFY(first.claim());
        QList<Place> places;
        connect(&first, &Instance::shownWanted, this, [&](const Place &place) { places.append(place); });
        const auto call = [&](const Place &place) {
            Instance second(m_data->path(), &clock);
            std::optional<Instance::Answer> answer;
            second.callFirst(place, this, [&](Instance::Answer came) { answer = came; });
            return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer == Instance::Answer::Shown;
        };
        const Place far {Place::Conversation, 999'999'999'999'999'999};
        QVERIFY(call({}));
        QVERIFY(call(far));
        QVERIFY(call({Place::Inbox}));
        QCOMPARE(places, (QList<Place> {{}, far, {Place::Inbox}}));
        // What is no link is nobody's of ours.
        const QString socket = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/atrium-"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(QFileInfo(m_data->path()).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(32));
        for (const QByteArray &said : {QByteArray("show file:///etc/passwd\n"), QByteArray("hide\n"), QByteArray("show twice over\n"),
                 QByteArray(1000, 's')}) { // the last one never ends its line
            QLocalSocket stranger;
            stranger.connectToServer(socket);
            stranger.write(said);
            QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
            QCOMPARE(stranger.readAll(), QByteArray());
            QCOMPARE(places.size(), 3);
        }
    }

    void whatASecondLaunchIsGivenInVainIsNamed()
    {
        const auto first = here();
        QCOMPARE(first->start(), QString());
        Launched second(m_data->path(), {u"--server"_s, u"https://mall.example"_s, u"--speed"_s, u"2"_s});
        QVERIFY(second.ends());
        QCOMPARE(second.code(), 0);
        QVERIFY(second.process.readAllStandardOutput().contains("without --server, --speed."));
    }

    void lockAndSocketOfAKilledProcessAreTakenOver()
    {
        {
            Launched killed(m_data->path());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock()), 60'000);
            Launched second(m_data->path());
            QVERIFY(second.ends());
            QCOMPARE(second.code(), 0);
            ::kill(static_cast<pid_t>(killed.process.processId()), SIGKILL);
            QVERIFY(killed.ends());
            QVERIFY(QFile::exists(lock()));
        }
        const auto first = here();
        QCOMPARE(first->start(), QString());
        QTRY_VERIFY(first->firstRun() && first->firstRun()->isVisible());
        Launched second(m_data->path());
        QVERIFY(second.ends());
        QCOMPARE(second.code(), 0);
    }

    void oneThatHangsIsSaid()
    {
        Launched hung(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock()), 60'000);
        ::kill(static_cast<pid_t>(hung.process.processId()), SIGSTOP);
        Launched second(m_data->path());
        QVERIFY(second.ends());
        QCOMPARE(second.code(), 1);
        QVERIFY(second.process.readAllStandardError().contains("does not answer"));
        ::kill(static_cast<pid_t>(hung.process.processId()), SIGCONT);
    }

    /// Whoever starts it again while it is ending gets a window, not a sentence.
    void oneThatEndsMeanwhileLeavesTheProfileToTheNext()
    {
        auto ending = std::make_unique<Launched>(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock()), 60'000);
        ::kill(static_cast<pid_t>(ending->process.processId()), SIGSTOP);
        const auto next = here();
        int ended = 0;
        connect(next.get(), &Composition::ended, this, [&] { ++ended; });
        QCOMPARE(next->start(), QString());
        QVERIFY(!next->firstRun());
        ending.reset();
        QTRY_VERIFY(next->firstRun() && next->firstRun()->isVisible());
        QCOMPARE(ended, 0);
    }
};

QTEST_MAIN(TestInstance)
#include "tst_instance.moc"
