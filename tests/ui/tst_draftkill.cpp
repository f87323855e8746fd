// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/composition.h"
#include "app/language.h"
#include "app/logging.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/runningsandbox.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// The whole program, with its first conversation open.
struct Program {
    Program(const QString &server, const QString &folder)
    {
        Arguments arguments;
        arguments.server = server;
        arguments.dataFolder = folder;
        startLogging({});
        program = std::make_unique<Composition>(qApp, arguments, "t");
        const QString problem = program->start();
        if (!problem.isEmpty())
            qFatal("the program does not start: %s", qPrintable(problem));
    }
    [[nodiscard]] bool openFirst() const
    {
        InboxPane *inbox = program->window()->inbox();
        auto *list = program->window()->findChild<QListView *>(u"conversationList"_s);
        if (!QTest::qWaitForWindowActive(program->window())
            || !QTest::qWaitFor([&] { return inbox->conversations()->rowCount() > 0; }, 30'000))
            return false;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        return QTest::qWaitFor([&] { return inbox->messages()->rowCount() > 0 && !inbox->selected().isEmpty(); }, 30'000);
    }
    [[nodiscard]] QPlainTextEdit *composer() const
    {
        return program->window()->findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
    }

    std::unique_ptr<Composition> program;
};

QString textOf(int round)
{
    return u"Round %1, half a "_s.arg(round);
}

/// Types, goes back into the middle, types there, and dies a second after the last key.
int runChild(const QStringList &arguments)
{
    const int round = arguments.at(4).toInt();
    const Program program(arguments.at(2), arguments.at(3));
    if (!program.openFirst())
        return 1;
    QPlainTextEdit *composer = program.composer();
    composer->setFocus();
    // What the round before has left. Typed before it is there, the new text would come after it: nothing is lost (tst_draftstore).
    if (round > 1 && !QTest::qWaitFor([&] { return composer->toPlainText() == textOf(round - 1) + u"good thought"_s; }, 30'000))
        return 2;
    composer->selectAll();
    QTest::keyClicks(composer, textOf(round) + u"thought"_s);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(composer, Qt::Key_Left);
    QTest::keyClicks(composer, u"good "_s);
    RunningClock clock;
    clock.after(milliseconds(1000), qApp, [] { ::kill(::getpid(), SIGKILL); });
    return QCoreApplication::exec();
}

} // namespace

/// What was typed is on the disk within a second: killed by SIGKILL that long after the last key, the program comes back with the text and
/// the cursor where it was. ATRIUM_DRAFT_KILLS says how often; ten times otherwise.
class TestDraftKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tc4TheDraftReturnsWithItsCursorAfterAKill()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ATRIUM_DRAFT_KILLS", &given);
        RunningSandbox sandbox;
        const QTemporaryDir folder;
        for (int round = 1; round <= (given ? wanted : 10); ++round) {
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(), {u"--child"_s, sandbox.url().toString(), folder.path(), QString::number(round)});
            QVERIFY(child.waitForFinished(90'000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            QCOMPARE(child.exitCode(), SIGKILL);
            const Program again(sandbox.url().toString(), folder.path());
            QVERIFY(again.openFirst());
            QTRY_COMPARE(again.composer()->toPlainText(), QString(textOf(round) + u"good thought"_s));
            QCOMPARE(again.composer()->textCursor().position(), static_cast<int>(textOf(round).size() + 5));
        }
    }

    /// Between two runs the file is spoiled: the program says so, says of when the copy is, and goes on with that.
    void aDamagedFileIsSaidAndTheCopyUsed()
    {
        RunningSandbox sandbox;
        const QTemporaryDir folder;
        QString file;
        {
            const Program before(sandbox.url().toString(), folder.path());
            QVERIFY(before.openFirst());
            before.composer()->setFocus();
            QTest::keyClicks(before.composer(), u"worth keeping"_s);
            file = before.program->account()->files().local();
        }
        QFile spoiled(file);
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        QCOMPARE(spoiled.write(QByteArray(1000, '\0')), 1000);
        spoiled.close();
        const Program again(sandbox.url().toString(), folder.path());
        const auto sentence = [&] {
            const auto labels = again.program->window()->findChildren<PlainLabel *>();
            const auto it = std::find_if(labels.begin(), labels.end(),
                [](const PlainLabel *label) { return label->isVisible() && label->text().contains("was damaged"_L1); });
            return it == labels.end() ? QString() : (*it)->text();
        };
        QTRY_VERIFY(sentence().contains("what you wrote after that is lost"_L1));
        QVERIFY(sentence().contains(QLocale().toString(QDateTime::currentDateTimeUtc().date(), QLocale::ShortFormat)));
        QVERIFY(again.openFirst());
        QTRY_COMPARE(again.composer()->toPlainText(), u"worth keeping"_s);
        QVERIFY(QFile::exists(file + ".damaged"_L1));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString trouble = useTestFonts();
    if (!trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    installLanguage(&application);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (QCoreApplication::arguments().value(1) == "--child"_L1)
        return runChild(QCoreApplication::arguments());
    TestDraftKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftkill.moc"
