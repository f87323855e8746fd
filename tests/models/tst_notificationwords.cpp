// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notificationwords.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}
QDateTime now()
{
    return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC};
}

NotificationCard card(const QString &type, const QString &title = {}, const QString &content = {})
{
    NotificationCard one;
    one.mallName = u"Fjordtorget"_s;
    one.notification = {.id = {1}, .type = type, .title = title, .content = content, .createdAt = Instant::fromUtc(now().addSecs(-3600))};
    return one;
}

} // namespace

class TestNotificationWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownKindsReadAsWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("underscores") << u"operations_alert"_s << u"Operations alert"_s;
        QTest::newRow("dots") << u"ops.alert-accepted"_s << u"Ops alert accepted"_s;
        QTest::newRow("humps") << u"operationsAlert"_s << u"Operations alert"_s;
        QTest::newRow("capitals") << u"SMS_sent"_s << u"SMS sent"_s;
        QTest::newRow("class") << u"Operations::Alert"_s << u"Operations Alert"_s;
        QTest::newRow("empty") << QString() << u"Notification"_s;
        QTest::newRow("only separators") << u"__.__"_s << u"Notification"_s;
        QTest::newRow("override") << u"\u202ealert\n"_s << u"Alert"_s;
        QTest::newRow("other letters") << u"ålesund_varsel"_s << u"Ålesund varsel"_s;
    }
    void unknownKindsReadAsWords()
    {
        QFETCH(QString, type);
        QTEST(humanName(type), "words");
        QTEST(wordsOf(card(type), now(), oslo()).title, "words");
        QVERIFY(humanName(type.repeated(1'000)).size() <= 160);
    }

    void titleAndPreview()
    {
        NotificationWords words = wordsOf(card(u"conversation_message"_s), now(), oslo());
        QCOMPARE(words.title, u"New message"_s);
        QVERIFY(words.known);
        QVERIFY(words.preview.isEmpty());
        words = wordsOf(card(u"operations_alert"_s, u"The lift\nstands still"_s), now(), oslo());
        QCOMPARE(words.title, u"The lift stands still"_s);
        QCOMPARE(words.kind, u"Operations alert"_s);
        QVERIFY(!words.known);
        QVERIFY(words.preview.contains(u"details"_s));
        words = wordsOf(card(u"operations_alert"_s, {}, u"One\r\ntwo"_s), now(), oslo());
        QCOMPARE(words.preview, u"One two"_s);
        QCOMPARE(words.text, u"One\ntwo"_s);
    }

    void longTextIsCutAndSaysSo()
    {
        const NotificationWords words = wordsOf(card(u"x"_s, u"t"_s.repeated(100'000), u"c"_s.repeated(1'000'000)), now(), oslo());
        QVERIFY(words.cut);
        QCOMPARE(words.text.size(), NotificationTextMost);
        QVERIFY(words.title.size() <= 300);
        QVERIFY(words.spoken.size() < 1'000);
        QVERIFY(!wordsOf(card(u"x"_s, u"t"_s, u"c"_s), now(), oslo()).cut);
    }

    void statesInWords()
    {
        NotificationCard one = card(u"x"_s);
        QCOMPARE(wordsOf(one, now(), oslo()).state, u"Received"_s);
        one.isNew = true;
        QCOMPARE(wordsOf(one, now(), oslo()).state, u"New"_s);
        one.notification.seen = true;
        QCOMPARE(wordsOf(one, now(), oslo()).state, u"Seen"_s);
    }

    void timesAreTheMalls()
    {
        NotificationCard one = card(u"x"_s);
        QCOMPARE(wordsOf(one, now(), oslo()).time, u"13:03"_s);
        QCOMPARE(wordsOf(one, now(), oslo()).when, u"Today 13:03"_s);
        one.notification.createdAt = Instant::fromUtc(QDateTime(QDate(2025, 11, 19), QTime(22, 59), Qt::UTC));
        QCOMPARE(wordsOf(one, now(), oslo()).when, u"Yesterday 23:59"_s);
        one.notification.createdAt = Instant::fromUtc(QDateTime(QDate(2025, 11, 12), QTime(8, 0), Qt::UTC));
        QCOMPARE(wordsOf(one, now(), oslo()).when, u"12 Nov 09:00"_s);
        QCOMPARE(factsOf(one, now(), oslo()).at(1), (NotificationFact {u"Time"_s, u"12 Nov 09:00, Europe/Oslo"_s}));
    }

    void targets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("button");
        QTest::newRow("conversation") << u"conversation_id"_s << u"7"_s << int(Place::Conversation) << u"Open conversation"_s;
        QTest::newRow("sending") << u"sending_id"_s << u"7"_s << int(Place::Sending) << u"Open sending"_s;
        QTest::newRow("reporting") << u"reporting_id"_s << u"7"_s << int(Place::Reporting) << u"Open sending"_s;
        QTest::newRow("another") << u"alert_id"_s << u"7"_s << int(Place::Nowhere) << QString();
        QTest::newRow("no number") << u"conversation_id"_s << u"../7"_s << int(Place::Nowhere) << QString();
        QTest::newRow("zero") << u"conversation_id"_s << u"0"_s << int(Place::Nowhere) << QString();
        QTest::newRow("negative") << u"sending_id"_s << u"-7"_s << int(Place::Nowhere) << QString();
    }
    void targets()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, kind);
        NotificationCard one = card(u"operations_alert"_s);
        one.notification.data = {{name, value}};
        const NotificationWords words = wordsOf(one, now(), oslo());
        QCOMPARE(int(words.target.kind), kind);
        QCOMPARE(words.target.id, kind == Place::Nowhere ? 0 : 7);
        QTEST(words.goText, "button");
    }

    void factsOfUnknownKindsAreAllOfThem()
    {
        NotificationCard one = card(u"operations_alert"_s);
        one.notification.data = {{u"alert_id"_s, u"8841"_s}, {u"accepted_by"_s, u"Torbjørn\nNess"_s}};
        const QList<NotificationFact> facts = factsOf(one, now(), oslo());
        QCOMPARE(facts.size(), 5);
        QCOMPARE(facts.at(2), (NotificationFact {u"Kind"_s, u"Operations alert"_s}));
        QCOMPARE(facts.at(3), (NotificationFact {u"Alert id"_s, u"8841"_s}));
        QCOMPARE(facts.at(4), (NotificationFact {u"Accepted by"_s, u"Torbjørn Ness"_s}));
        one.notification.type = u"sending_finished"_s;
        QCOMPARE(factsOf(one, now(), oslo()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNotificationWords)
#include "tst_notificationwords.moc"
