// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationwords.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}

Instant at(const char *text)
{
    return *Instant::fromText(QString::fromLatin1(text));
}

/// The fixed scene: Thursday 20 November 2025, 14:03 in Oslo.
QDateTime sceneNow()
{
    return at("2025-11-20T13:03:00Z").toUtc();
}

User person(const QString &id, const QString &first, const QString &last)
{
    return {.id = {id}, .firstName = first, .lastName = last};
}

User magnus()
{
    return person(u"magnus"_s, u"Magnus"_s, u"Øvergård"_s);
}

User katarzyna()
{
    return person(u"katarzyna"_s, u"Katarzyna"_s, u"Wiśniewska"_s);
}

/// A conversation of `people`, whose last message is `content` by `author`.
ConversationCard cardOf(const QList<User> &people, const QString &author, const QString &content)
{
    ConversationCard card;
    card.key = {{u"a"_s}, CustomerScope::one(7), u"12"_s};
    card.me = {u"me"_s};
    card.people = people;
    card.conversation.updatedAt = at("2025-11-20T12:00:00Z");
    card.last = Message {.id = {9}, .author = {author}, .content = content, .createdAt = at("2025-11-20T12:47:00Z")};
    return card;
}

Outgoing outgoing(OutgoingState state, const QString &content)
{
    return {.localId = u"local"_s, .content = content, .state = state, .createdAt = at("2025-11-20T13:00:00Z")};
}

} // namespace

class TestConversationWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cl2Titles_data()
    {
        QTest::addColumn<QList<User>>("people");
        QTest::addColumn<QList<qint64>>("audiences");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("initials");
        const User unknown = person(u"x"_s, {}, {});
        const User sofie = person(u"sofie"_s, u"Sofie"_s, u"Brå"_s);
        const QList<qint64> none;
        QTest::newRow("one") << QList<User> {magnus()} << none << u"Magnus Øvergård"_s << 0 << u"MØ"_s;
        QTest::newRow("two") << QList<User> {magnus(), katarzyna()} << none << u"Magnus Øvergård, Katarzyna Wiśniewska"_s << 0 << u"MØ"_s;
        QTest::newRow("three") << QList<User> {sofie, magnus(), katarzyna()} << none
                               << u"Sofie Brå, Magnus Øvergård, Katarzyna Wiśniewska"_s << 0 << u"SB"_s;
        QTest::newRow("five") << QList<User> {sofie, sofie, sofie, sofie, sofie} << none << u"Sofie Brå, Sofie Brå, Sofie Brå"_s << 2
                              << u"SB"_s;
        QTest::newRow("unknown") << QList<User> {unknown} << none << u"Unknown person"_s << 0 << u"?"_s;
        QTest::newRow("one name only") << QList<User> {person(u"c"_s, {}, u"Cher"_s)} << none << u"Cher"_s << 0 << u"C"_s;
        QTest::newRow("nobody") << QList<User> {} << none << u"Only you"_s << 0 << u"?"_s;
        QTest::newRow("audience") << QList<User> {} << QList<qint64> {107103} << u"Audience #107103"_s << 0 << QString();
        QTest::newRow("audience and people") << QList<User> {magnus(), katarzyna(), sofie} << QList<qint64> {107103}
                                             << u"Audience #107103"_s << 0 << QString();
        QTest::newRow("audiences") << QList<User> {magnus()} << QList<qint64> {1, 2, 3, 4} << u"Audience #1, Audience #2, Audience #3"_s
                                   << 1 << QString();
    }
    void cl2Titles()
    {
        QFETCH(QList<User>, people);
        QFETCH(QList<qint64>, audiences);
        ConversationCard card = cardOf(people, u"magnus"_s, u"Hei"_s);
        for (const qint64 id : std::as_const(audiences))
            card.conversation.audiences.append(AudienceId {id});
        const ConversationWords words = wordsOf(card, sceneNow(), oslo());
        QTEST(words.title, "title");
        QTEST(words.others, "others");
        QTEST(words.initials, "initials");
        QCOMPARE(words.audience, !audiences.isEmpty());
        QVERIFY(words.names.size() <= 3);
        QCOMPARE(words.names.join(u", "_s), words.title);
    }

    void cl2Previews_data()
    {
        QTest::addColumn<ConversationCard>("card");
        QTest::addColumn<QString>("preview");
        QTest::addColumn<QString>("pending");
        const QList<User> group {magnus(), katarzyna()};
        QTest::newRow("one other person needs no name") << cardOf({magnus()}, u"magnus"_s, u"Hei"_s) << u"Hei"_s << QString();
        QTest::newRow("group") << cardOf(group, u"katarzyna"_s, u"Here are the figures"_s) << u"Katarzyna: Here are the figures"_s
                               << QString();
        QTest::newRow("mine") << cardOf(group, u"me"_s, u"On my way"_s) << u"You: On my way"_s << QString();
        QTest::newRow("author not known yet") << cardOf(group, u"stranger"_s, u"Hallo"_s) << u"Hallo"_s << QString();
        ConversationCard audience = cardOf({person(u"s"_s, u"Solveig"_s, u"Hegdal"_s)}, u"s"_s, u"Er vareleveringen flyttet?"_s);
        audience.conversation.audiences = {AudienceId {1}};
        QTest::newRow("audience") << audience << u"Solveig: Er vareleveringen flyttet?"_s << QString();

        ConversationCard nothing = cardOf(group, {}, {});
        nothing.last.reset();
        QTest::newRow("not read yet") << nothing << QString() << QString();

        ConversationCard pending = cardOf(group, u"katarzyna"_s, u"Question?"_s);
        pending.pending = outgoing(OutgoingState::Queued, u"Answer"_s);
        QTest::newRow("queued") << pending << u"You: Answer"_s << u"Queued"_s;
        pending.pending->state = OutgoingState::InFlight;
        QTest::newRow("sending") << pending << u"You: Answer"_s << u"Sending"_s;
        pending.pending->state = OutgoingState::Uncertain;
        QTest::newRow("uncertain") << pending << u"You: Answer"_s << u"Checking whether it arrived"_s;
        pending.pending->state = OutgoingState::Failed;
        QTest::newRow("refused") << pending << u"You: Answer"_s << u"Refused"_s;
        pending.pending->state = OutgoingState::Sent;
        QTest::newRow("sent, copy not there yet") << pending << u"You: Answer"_s << QString();
        pending.pending->serverId = pending.last->id;
        QTest::newRow("sent, copy is the last message") << pending << u"Katarzyna: Question?"_s << QString();
    }
    void cl2Previews()
    {
        QFETCH(ConversationCard, card);
        const ConversationWords words = wordsOf(card, sceneNow(), oslo());
        QTEST(words.preview, "preview");
        QTEST(words.pending, "pending");
    }

    void waiting_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("level");
        QTest::newRow("seconds") << 59LL << QString() << 0;
        QTest::newRow("from the future") << -500LL << QString() << 0;
        QTest::newRow("minute") << 60LL << u"1 min"_s << 0;
        QTest::newRow("minutes") << 32 * 60LL << u"32 min"_s << 0;
        QTest::newRow("hour") << 3600LL << u"1 h"_s << 0;
        QTest::newRow("hours") << (3 * 60 + 12) * 60LL << u"3 h 12 min"_s << 0;
        QTest::newRow("past four hours") << 4 * 3600LL << u"4 h"_s << 1;
        QTest::newRow("nearly a day") << 24 * 3600LL - 1 << u"23 h 59 min"_s << 1;
        QTest::newRow("day") << 24 * 3600LL << u"1 d"_s << 2;
        QTest::newRow("day and hours") << 26 * 3600LL << u"1 d 2 h"_s << 2;
        QTest::newRow("many days") << 45 * 86400LL + 3600 << u"45 d"_s << 2;
    }
    void waiting()
    {
        QFETCH(qint64, seconds);
        ConversationCard card = cardOf({magnus()}, u"magnus"_s, u"Hei"_s);
        card.last->createdAt = Instant::fromUtc(sceneNow().addSecs(-seconds));
        const ConversationWords words = wordsOf(card, sceneNow(), oslo());
        QTEST(words.waiting, "words");
        QTEST(words.waitingLevel, "level");
    }

    void whoIsWaiting()
    {
        ConversationCard card = cardOf({magnus()}, u"magnus"_s, u"Hei"_s);
        QCOMPARE(wordsOf(card, sceneNow(), oslo()).waiting, u"16 min"_s);
        card.pending = outgoing(OutgoingState::Queued, u"Hei"_s); // I have answered
        QCOMPARE(wordsOf(card, sceneNow(), oslo()).waiting, QString());
        card.pending->state = OutgoingState::Failed; // it did not go out
        QCOMPARE(wordsOf(card, sceneNow(), oslo()).waiting, u"16 min"_s);
        card.pending.reset();
        card.last->author = card.me;
        QCOMPARE(wordsOf(card, sceneNow(), oslo()).waiting, QString());
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("clock");
        const QByteArray now("2025-11-20T13:03:00Z");
        QTest::newRow("today") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-20T12:47:00Z") << u"13:47"_s << u"13:47"_s;
        QTest::newRow("just after midnight") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-19T23:00:00Z") << u"00:00"_s
                                             << u"00:00"_s;
        QTest::newRow("just before midnight") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-19T22:59:59Z") << u"Yesterday"_s
                                              << u"Wed 23:59"_s;
        QTest::newRow("same instant elsewhere") << QByteArray("America/New_York") << QByteArray("2025-11-20T04:30:00Z")
                                                << QByteArray("2025-11-19T22:59:59Z") << u"17:59"_s << u"17:59"_s;
        QTest::newRow("two days ago") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-18T10:00:00Z") << u"Tue"_s
                                      << u"Tue 11:00"_s;
        QTest::newRow("six days ago") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-14T10:00:00Z") << u"Fri"_s
                                      << u"Fri 11:00"_s;
        QTest::newRow("a week ago") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-13T10:00:00Z") << u"13 Nov"_s
                                    << u"13 Nov 11:00"_s;
        QTest::newRow("last year") << QByteArray("Europe/Oslo") << now << QByteArray("2024-11-12T10:00:00Z") << u"12.11.2024"_s
                                   << u"12.11.2024 11:00"_s;
        QTest::newRow("a fast clock") << QByteArray("Europe/Oslo") << now << QByteArray("2025-11-21T10:00:00Z") << u"21 Nov"_s
                                      << u"21 Nov 11:00"_s;
        // 26 October 2025: the day has 25 hours in Oslo. 00:30Z is 02:30 for the first time, 01:30Z for the second.
        QTest::newRow("hour told twice") << QByteArray("Europe/Oslo") << QByteArray("2025-10-26T20:00:00Z")
                                         << QByteArray("2025-10-26T01:30:00Z") << u"02:30"_s << u"02:30"_s;
        QTest::newRow("day of 25 hours") << QByteArray("Europe/Oslo") << QByteArray("2025-10-26T22:30:00Z")
                                         << QByteArray("2025-10-25T22:10:00Z") << u"00:10"_s << u"00:10"_s;
        // 30 March 2025: 01:00Z turns 02:00 into 03:00.
        QTest::newRow("day of 23 hours") << QByteArray("Europe/Oslo") << QByteArray("2025-03-30T21:59:00Z")
                                         << QByteArray("2025-03-29T23:00:00Z") << u"00:00"_s << u"00:00"_s;
        QTest::newRow("no such zone") << QByteArray("Mars/Base") << now << QByteArray("2025-11-20T12:47:00Z") << u"12:47"_s << u"12:47"_s;
    }
    void times()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, when);
        const QTimeZone in(zone);
        const QDateTime nowUtc = at(now.constData()).toUtc();
        QTEST(listTime(at(when.constData()), nowUtc, in), "list");
        QTEST(clockTime(at(when.constData()), nowUtc, in), "clock");
    }

    void days()
    {
        QCOMPARE(dayTitle(at("2025-11-19T15:20:00Z"), sceneNow(), oslo()), u"Wednesday 19 November"_s);
        QCOMPARE(dayTitle(at("2024-12-31T23:30:00Z"), sceneNow(), oslo()), u"Wednesday 1 January"_s);
        QCOMPARE(dayTitle(at("2024-12-31T22:30:00Z"), sceneNow(), oslo()), u"Tuesday 31 December 2024"_s);
        QCOMPARE(fullTime(at("2025-11-20T12:47:00Z"), oslo()), u"Thursday 20 November 2025, 13:47 Europe/Oslo"_s);

        DayRuler ruler(oslo());
        QVERIFY(ruler.sameDay(at("2025-10-25T22:00:00Z"), at("2025-10-26T22:59:59Z"))); // 25 hours
        QVERIFY(!ruler.sameDay(at("2025-10-25T22:00:00Z"), at("2025-10-26T23:00:00Z")));
        QVERIFY(!ruler.sameDay(at("2025-10-25T22:00:00Z"), at("2025-10-25T21:59:59Z")));
    }

    void hostileLines_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("line");
        QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e\tf"_s << u"a b c d e f"_s;
        QTest::newRow("blank at both ends") << u"  \n a \n "_s << u"a"_s;
        QTest::newRow("controls") << QString(u"a"_s + QChar(0)
            + u"b\x07"
              u"c\x1b[31m"_s
            + QChar(0x9b)) << u"a b c [31m"_s;
        QTest::newRow("override") << u"exe.\u202egpj"_s << u"exe.gpj"_s;
        QTest::newRow("embedding left open") << u"\u202babc"_s << u"abc"_s;
        QTest::newRow("isolate left open") << u"abc\u2066def"_s << u"abcdef"_s;
        QTest::newRow("markup") << u"<b>x</b> <img src=file:///etc/passwd>"_s << u"<b>x</b> <img src=file:///etc/passwd>"_s;
        QTest::newRow("not in the middle of an emoji") << QString(u"a"_s.repeated(299) + u"😀😀"_s) << u"a"_s.repeated(299);
        QTest::newRow("long") << u"x"_s.repeated(1'000'000) << u"x"_s.repeated(300);
        QTest::newRow("controls only") << QString(u"\u202e"_s.repeated(1'000'000)) << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void hostileLines()
    {
        QFETCH(QString, remote);
        QTEST(singleLine(remote), "line");
    }

    void hostileTexts()
    {
        QCOMPARE(severalLines(u"a\r\nb\rc\n\nd\u2029e\tf\n \n"_s), u"a\nb\nc\n\nd\ne\tf"_s);
        QCOMPARE(severalLines(u"<b>x</b>&amp;"_s), u"<b>x</b>&amp;"_s);
        QCOMPARE(severalLines(u"exe.\u202egpj\u0007"_s), u"exe.gpj"_s);
        QCOMPARE(severalLines(u"x"_s.repeated(3'000'000)).size(), 1'000'000);
    }

    void mixedDirectionsAreFenced()
    {
        const User hebrew = person(u"h"_s, u"דוד"_s, u"לוי"_s);
        const ConversationWords words = wordsOf(cardOf({hebrew, magnus()}, u"h"_s, u"שלום"_s), sceneNow(), oslo());
        QCOMPARE(words.title, u"\u2068דוד לוי\u2069, Magnus Øvergård"_s);
        QCOMPARE(words.preview, u"\u2068דוד\u2069: \u2068שלום\u2069"_s);
        QCOMPARE(words.initials, u"דל"_s);
    }

    void spokenSentence()
    {
        ConversationCard card = cardOf({magnus(), katarzyna()}, u"katarzyna"_s, u"Here are the figures"_s);
        card.conversation.unseen = 3;
        QCOMPARE(wordsOf(card, sceneNow(), oslo()).spoken,
            u"Magnus Øvergård, Katarzyna Wiśniewska, 3 unread, Katarzyna: Here are the figures, waiting for you 16 min, "
            "Thursday 20 November 2025, 13:47 Europe/Oslo"_s);
        card.draft = u"Well\nperhaps"_s;
        QVERIFY(wordsOf(card, sceneNow(), oslo()).spoken.contains(u"draft: Well perhaps"_s));
    }

    void initials()
    {
        QCOMPARE(initialsOf(person({}, u"„Ola“"_s, u"de Vries"_s)), u"OD"_s);
        QCOMPARE(initialsOf(person({}, u"😀"_s, u"émile"_s)), u"É"_s);
        QCOMPARE(initialsOf(person({}, u"ßa"_s, {})), u"SS"_s);
        QCOMPARE(tintOf({u"x"_s}), tintOf({u"x"_s}));
        for (int i = 0; i < 100; ++i) {
            const int tint = tintOf({QString::number(i)});
            QVERIFY(tint >= 0 && tint <= 5);
        }
    }

    void statesOfOurs()
    {
        Outgoing mine = outgoing(OutgoingState::Sent, u"x"_s);
        mine.firstSentAt = at("2025-11-20T15:24:00Z");
        QCOMPARE(outgoingWords(mine, oslo()), u"Sent 16:24"_s);
        mine.state = OutgoingState::Uncertain;
        QCOMPARE(outgoingWords(mine, oslo()), u"Checking whether it arrived"_s);
    }
};

QTEST_GUILESS_MAIN(TestConversationWords)
#include "tst_conversationwords.moc"
