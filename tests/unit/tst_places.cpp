// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/places.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("id");
        QTest::newRow("inbox") << u"atrium://inbox"_s << int(Place::Inbox) << qint64(0);
        QTest::newRow("notifications") << u"atrium://notifications"_s << int(Place::Notifications) << qint64(0);
        QTest::newRow("sendings") << u"atrium://sendings"_s << int(Place::Sendings) << qint64(0);
        QTest::newRow("conversation") << u"atrium://conversation/990412"_s << int(Place::Conversation) << qint64(990'412);
        QTest::newRow("sending") << u"atrium://sending/452"_s << int(Place::Sending) << qint64(452);
        QTest::newRow("reporting") << u"atrium://reporting/7265"_s << int(Place::Reporting) << qint64(7265);
        QTest::newRow("large") << u"atrium://sending/999999999999999999"_s << int(Place::Sending) << qint64(999'999'999'999'999'999);
    }
    void thereAndBack()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, id);
        const std::optional<Place> place = Place::fromText(text);
        QVERIFY(place);
        QVERIFY(place->isSomewhere());
        QCOMPARE(int(place->kind), kind);
        QCOMPARE(place->id, id);
        QCOMPARE(place->toText(), text);
        QCOMPARE(Place::fromText(text.toUpper()), place);
    }

    void elsewhereIsNowhere_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"atrium:"_s, u"atrium://"_s, u"atrium:///inbox"_s, u"https://inbox"_s, u" atrium://inbox"_s,
                 u"atrium://inbox "_s, u"atrium://inbox/"_s, u"atrium://inbox/1"_s, u"atrium://inbox?x=1"_s, u"atrium://inbox#x"_s,
                 u"atrium://outbox"_s, u"atrium://conversation"_s, u"atrium://conversation/"_s, u"atrium://conversation/0"_s,
                 u"atrium://conversation/007"_s, u"atrium://conversation/-1"_s, u"atrium://conversation/+1"_s,
                 u"atrium://conversation/1/"_s, u"atrium://conversation/1/archive"_s, u"atrium://conversation/1?send=hello"_s,
                 u"atrium://conversation/../sending/1"_s, u"atrium://me@conversation/1"_s, u"atrium://conversation:80/1"_s,
                 u"atrium://conversation/1%00"_s, u"atrium://conversation/\u0661"_s, u"atrium://conversation/1e3"_s,
                 u"atrium://conversation/9999999999999999999"_s, u"atrium://\u202einbox"_s, u"atrium://inbox\n"_s})
            QTest::newRow(qPrintable(text.toHtmlEscaped() + u'.')) << text;
    }
    void elsewhereIsNowhere()
    {
        QFETCH(QString, text);
        QVERIFY(!Place::fromText(text));
    }

    void nowhereHasNoText()
    {
        QVERIFY(!Place().isSomewhere());
        QCOMPARE(Place().toText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
