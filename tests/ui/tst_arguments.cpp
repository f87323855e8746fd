// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongOnesAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const QString &words, const QString &named) { QTest::newRow(qPrintable(words)) << words << named; };
        row(u"--dmeo"_s, u"dmeo"_s);
        row(u"inbox"_s, u"inbox"_s);
        row(u"--demo --server http://127.0.0.1:1"_s, u"--demo and --server"_s);
        row(u"--demo --profile work"_s, u"--demo and --profile"_s);
        row(u"--server http://api.mpc.placewise.com"_s, u"unencrypted"_s);
        row(u"--server ftp://127.0.0.1"_s, u"https://host"_s);
        row(u"--server notaurl"_s, u"--server notaurl is no whole name of a server"_s);
        row(u"--profile ../other"_s, u"--profile"_s);
        row(u"--profile .hidden"_s, u"--profile"_s);
        row(u"--clock yesterday"_s, u"--clock yesterday"_s);
        row(u"--speed 0"_s, u"--speed"_s);
        row(u"--speed nan"_s, u"--speed"_s);
        row(u"--log bad"_s, u"--log"_s);
        row(u"--log console.net=maybe"_s, u"--log"_s);
        row(u"--log console.net=true;bad"_s, u"--log"_s);
    }
    void wrongOnesAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const Arguments arguments = parseArguments(QStringList {u"atrium"_s} + words.split(u' '));
        QVERIFY2(arguments.problem.contains(named), qPrintable(arguments.problem));
        QVERIFY(!arguments.problem.contains(u'\n'));
    }

    void rightOnesAreTaken()
    {
        const Arguments arguments = parseArguments({u"atrium"_s, u"--server"_s, u"http://127.0.0.1:8080"_s, u"--profile"_s, u"work"_s,
            u"--clock"_s, u"2025-11-20T13:03:00"_s, u"--log"_s, u"console.net=false; *.debug = true"_s});
        QCOMPARE(arguments.problem, u""_s);
        QCOMPARE(arguments.server, u"http://127.0.0.1:8080"_s);
        QCOMPARE(arguments.profile, u"work"_s);
        QCOMPARE(arguments.heldByFirst, (QStringList {u"--server"_s, u"--log"_s, u"--clock"_s}));
        QCOMPARE(arguments.clock, QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC));
        QCOMPARE(arguments.speed, 0.0);
        QCOMPARE(arguments.logRules, u"console.net=false; *.debug = true"_s);
    }

    void helpNamesEverything()
    {
        const QString help = parseArguments({u"atrium"_s, u"--help"_s}).message;
        for (const char *word :
            {"--demo", "--server", "--profile", "--data", "--log", "--clock", "--speed", "--screenshots", "--version", "ATRIUM_TOKEN"})
            QVERIFY2(help.contains(QLatin1String(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
