// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/logmodel.h"
#include "tests/support/modelundertest.h"

#include <QTest>

#include <random>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QString line(int number, const QString &level = u"info"_s)
{
    return u"2025-11-20T13:03:00.%1Z %2 console.net: GET /v1/users/%3"_s.arg(number % 1000, 3, 10, QChar(u'0')).arg(level).arg(number);
}

} // namespace

class TestLogModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineHasItsParts()
    {
        const LogLine read = LogLine::fromText(u"2025-11-20T13:03:00.250Z warning console.net: malformed answer: at x: y"_s);
        QCOMPARE(read.at, std::optional(Instant::fromUtc(QDateTime(QDate(2025, 11, 20), QTime(13, 3, 0, 250), Qt::UTC))));
        QCOMPARE(read.level, LogLevel::Warning);
        QCOMPARE(read.source, u"console.net"_s);
        QCOMPARE(read.text, u"malformed answer: at x: y"_s);
        QCOMPARE(LogLine::fromText(u"2025-11-20T13:03:00.250Z fatal default: x"_s).level, LogLevel::Error);
    }

    void whateverElseStandsThereIsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u" "_s, u"   : "_s, u"x"_s, u"yesterday info a: b"_s, u"2025-11-20T13:03:00.250Z loud a: b"_s,
                 u"2025-11-20T13:03:00.250Z info"_s, u"<b>2025</b> \u202e info a: b"_s, u":"_s.repeated(100'000)})
            QTest::addRow("%s", qPrintable(text.left(30))) << text;
    }
    void whateverElseStandsThereIsText()
    {
        QFETCH(QString, text);
        const LogLine read = LogLine::fromText(text);
        QCOMPARE(read.text, text);
        QVERIFY(!read.at);
        ModelUnderTest<LogModel> model;
        model->append({text});
        QCOMPARE(model->index(0, LogModel::TextColumn).data().toString(), text);
    }

    void noMoreThanFiveThousandAndTheNewest()
    {
        ModelUnderTest<LogModel> model;
        QStringList lines;
        for (int i = 0; i < 7000; ++i)
            lines << line(i);
        model->append(lines.first(3000));
        model->append(lines.mid(3000));
        QCOMPARE(model->rowCount(), 5000);
        QCOMPARE(model->index(0, LogModel::TextColumn).data().toString(), u"GET /v1/users/2000"_s);
        model->append(lines);
        QCOMPARE(model->rowCount(), 5000);
        QCOMPARE(model->index(4999, LogModel::TextColumn).data().toString(), u"GET /v1/users/6999"_s);
    }

    void textAndLevelNarrowItDown()
    {
        LogModel model;
        LogFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setSourceModel(&model);
        model.append({line(1), line(2, u"debug"_s), line(3, u"warning"_s), u"2025-11-20T13:03:00.250Z critical console.store: no disk"_s});
        QCOMPARE(filter.rowCount(), 4);
        filter.setText(u"  USERS/3 "_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(u"console.st"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.setLeast(LogLevel::Info);
        QCOMPARE(filter.rowCount(), 3);
        filter.setLeast(LogLevel::Warning);
        QCOMPARE(filter.rowCount(), 2);
        filter.setLeast(LogLevel::Error);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(u".*"_s); // words, no pattern
        QCOMPARE(filter.rowCount(), 0);
        std::mt19937 dice(3);
        filter.setText(u"7"_s);
        for (int i = 0; i < 12; ++i) {
            QStringList more;
            for (int j = 0; j < 60; ++j)
                more << line(static_cast<int>(dice() % 100), dice() % 2 ? u"info"_s : u"critical"_s);
            model.append(more);
            const auto least = static_cast<LogLevel>(dice() % 4);
            filter.setLeast(least);
            int fitting = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex text = model.index(row, LogModel::TextColumn);
                const bool grave = text.data(LogModel::LevelRole).toInt() >= static_cast<int>(least);
                fitting += grave && text.data().toString().contains(u'7') ? 1 : 0;
            }
            QCOMPARE(filter.rowCount(), fitting);
        }
    }

    void copiedItReadsAsItIsShown()
    {
        ModelUnderTest<LogModel> model;
        model->setZone(QTimeZone("Europe/Oslo"));
        model->append({line(1)});
        QCOMPARE(model->index(0, 0).data(LogModel::LineRole).toString(), u"2025-11-20 14:03:00 Info console.net GET /v1/users/1"_s);
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Time (Europe/Oslo)"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
