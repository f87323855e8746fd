// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox/outboxmodel.h"
#include "tests/support/modelundertest.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QDateTime start() // 14:03 in Oslo
{
    return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC};
}

Instant ago(qint64 seconds)
{
    return Instant::fromUtc(start().addSecs(-seconds));
}

User person(const QString &first, const QString &last)
{
    return {.id = {first}, .firstName = first, .lastName = last};
}

OutboxCard card(const QString &id, OutgoingState state, qint64 age = 0)
{
    OutboxCard one;
    one.entry.row = {.localId = id, .scope = CustomerScope::one(447), .conversation = {7}, .content = u"Text of "_s + id, .state = state};
    one.entry.row.createdAt = ago(age);
    one.mall = {.scope = CustomerScope::one(447), .customerId = 447, .name = u"Fjordtorget"_s, .timezone = u"Europe/Oslo"_s};
    one.to.people = {person(u"Zofia"_s, u"Łukasik"_s)};
    if (state == OutgoingState::Failed) {
        one.entry.rest = OutgoingRest::Person;
        one.entry.row.httpStatus = 403;
    }
    return one;
}

OutboxCard behind(OutboxCard one, const QString &before)
{
    one.entry.behind = before;
    one.entry.rest = OutgoingRest::Behind;
    return one;
}

MarkCard mark(StateMark what, qint64 id, const QString &name = {}, int status = 0)
{
    MarkCard one;
    one.wish = {.scope = CustomerScope::one(447), .mark = what, .id = id, .wishedAt = ago(60), .httpStatus = status};
    one.mall = card({}, OutgoingState::Queued).mall;
    if (!name.isEmpty())
        one.of.people = {person(name, {})};
    return one;
}

OutboxWords wordsOf(const OutboxCard &one)
{
    return atrium::wordsOf(OutboxRow {.kind = OutboxRow::Message, .section = OutboxSection::OnTheirWay, .card = one}, start());
}

} // namespace

/// Sections, order and words of the outbox pane.
class TestOutboxModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void troubleComesFirstAndWhatWaitsStandsBelow()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        model->setContents({.messages = {card(u"a"_s, OutgoingState::Queued), card(u"b"_s, OutgoingState::Failed),
                                behind(card(u"c"_s, OutgoingState::Queued), u"a"_s), behind(card(u"d"_s, OutgoingState::Queued), u"b"_s),
                                card(u"e"_s, OutgoingState::Failed), behind(card(u"f"_s, OutgoingState::Failed), u"e"_s)}});
        QCOMPARE(ids(*model), (QStringList {u"head|0"_s, u"b"_s, u"d"_s, u"e"_s, u"f"_s, u"head|1"_s, u"a"_s, u"c"_s}));
        QCOMPARE(model->needYou(), 3); // one that was refused needs the person wherever it stands
        QCOMPARE(model->onTheirWay(), 2);
        QVERIFY(model->rowAt(2).waits && !model->rowAt(4).waits && model->rowAt(7).waits);
        QCOMPARE(model->words(0).state, u"Need you"_s);
        QCOMPARE(model->words(0).reason, u"3, and 1 wait behind them"_s); // the source text: the tests have no plural forms
        QCOMPARE(model->words(2).state, u"Waits for the message above"_s);
        QCOMPARE(model->words(2).reason, u"Order is kept within a conversation."_s);
        QCOMPARE(model->words(2).takeBack, u"Discard"_s);
        QCOMPARE(model->words(7).takeBack, u"Cancel"_s);
        QVERIFY(!(model->flags(model->index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model->index(0).data(OutboxModel::IsHeaderRole).toBool());
    }

    void aSectionWithoutRowsIsNotThere()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        QCOMPARE(model->rowCount(), 0);
        model->setContents({.messages = {card(u"a"_s, OutgoingState::Queued)}});
        QCOMPARE(ids(*model), (QStringList {u"head|1"_s, u"a"_s}));
        model->setContents({});
        QCOMPARE(model->rowCount(), 0);
    }

    void whatWasSentTodayIsShownWhenAskedFor()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        OutboxCard today = card(u"a"_s, OutgoingState::Sent, 3600);
        today.entry.row.firstSentAt = ago(600);
        const OutboxCard yesterday = card(u"b"_s, OutgoingState::Sent, 15 * 3600); // 23:03 in Oslo
        model->setContents({.arrived = {today, yesterday}});
        QCOMPARE(ids(*model), QStringList {u"head|2"_s});
        QCOMPARE(model->words(0).reason, u"1"_s);
        model->setSentShown(true);
        QCOMPARE(ids(*model), (QStringList {u"head|2"_s, u"a"_s}));
        QCOMPARE(model->words(1).state, u"Sent 13:53"_s);
        QVERIFY(model->words(1).takeBack.isEmpty());
        model->setMoment(start().addDays(1));
        QCOMPARE(model->rowCount(), 0);
    }

    void oneThatArrivesKeepsItsRow()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        model->setSentShown(true);
        const OutboxCard one = card(u"a"_s, OutgoingState::Queued);
        model->setContents({.messages = {one}});
        const QPersistentModelIndex row = model->index(1);
        model->setContents({.arrived = {one}});
        QVERIFY(row.isValid());
        QCOMPARE(row.data(RowIdRole).toString(), u"a"_s);
        QCOMPARE(row.data(OutboxModel::SectionRole).toInt(), static_cast<int>(OutboxSection::SentToday));
    }

    void agesGrowRowByRow()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        const OutboxCard old = card(u"b"_s, OutgoingState::Queued, 2 * 3600 + 27 * 60);
        model->setContents({.messages = {card(u"a"_s, OutgoingState::Queued, 29), old}});
        QCOMPARE(model->words(1).age, u"29 s"_s);
        QCOMPARE(model->words(2).age, u"2 h 27 min"_s);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        model->setMoment(start().addSecs(1));
        QCOMPARE(changed.size(), 1); // the seconds, and not the hours
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(model->words(1).age, u"30 s"_s);
        model->setMoment(start().addSecs(60));
        QCOMPARE(model->words(1).age, u"1 min"_s);
        QCOMPARE(model->words(2).age, u"2 h 28 min"_s);
        QCOMPARE(inserted.size() + removed.size(), 0);
        QCOMPARE(outboxAge(ago(4), start()), u"now"_s);
    }

    void refusalsReadByWhatHappened_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("starts");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("permit") << 403 << false << u"Refused: you may not write here"_s
                                << u"The permit to write in this conversation is missing. Text kept."_s;
        QTest::newRow("permit to begin") << 403 << true << u"Refused: you may not begin conversations here"_s
                                         << u"The permit to begin a conversation is missing. Text kept."_s;
        QTest::newRow("gone") << 404 << false << u"Refused: the conversation is gone"_s << u"It is no longer on the server. Text kept."_s;
        QTest::newRow("off") << 402 << false << u"Refused: this mall has no conversations"_s
                             << u"They are not switched on for it. Text kept."_s;
        QTest::newRow("text") << 422 << false << u"Refused: the server does not take this text"_s
                              << u"Nothing was sent. Change the text, or discard it."_s;
        QTest::newRow("else") << 409 << false << u"Refused by the server"_s << u"Nothing was sent. Text kept."_s;
    }
    void refusalsReadByWhatHappened()
    {
        QFETCH(int, status);
        QFETCH(bool, starts);
        OutboxCard one = card(u"a"_s, OutgoingState::Failed);
        one.entry.row.httpStatus = status;
        one.entry.row.reason = u"<b>Missing</b>\npermit"_s;
        if (starts)
            one.entry.row.users = {{u"u"_s}};
        const OutboxWords words = wordsOf(one);
        QTEST(words.state, "state");
        QTEST(words.reason, "reason");
        QCOMPARE(words.tone, OutboxWords::Bad);
        QCOMPARE(words.server, u"<b>Missing</b> permit"_s); // letters, on one line
        QVERIFY(!(words.state + words.reason + words.spoken).contains(QString::number(status)));
    }

    void anUncertainOneSaysSinceWhenAndWhatComesNext()
    {
        OutboxCard one = card(u"a"_s, OutgoingState::Uncertain);
        one.entry.choices.pin = OutgoingPin::Checking;
        one.entry.changedAt = ago(9);
        one.entry.nextAt = Instant::fromUtc(start().addMSecs(3'400));
        one.entry.rest = OutgoingRest::NextTry;
        OutboxWords words = wordsOf(one);
        QCOMPARE(words.state, u"Checking whether it arrived"_s);
        QCOMPARE(words.reason, u"The answer was lost at 14:02:51. Looking again in 4 s."_s);
        QCOMPARE(words.tone, OutboxWords::Warn);
        QVERIFY(words.pinned.startsWith(u"It may have arrived."_s));
        one.entry.changedAt = ago(86'400);
        QCOMPARE(wordsOf(one).reason, u"The answer was lost on Wed 14:03. Looking again in 4 s."_s);
        one.entry.changedAt.reset(); // the program was closed meanwhile
        one.entry.rest = OutgoingRest::Offline;
        words = wordsOf(one);
        QCOMPARE(words.reason, u"Its answer never came. Looking again when the server can be reached."_s);
    }

    void whatRestsSaysWhy_data()
    {
        QTest::addColumn<int>("rest");
        QTest::addColumn<QString>("reason");
        QTest::newRow("moves") << int(OutgoingRest::Nothing) << u"About to be sent."_s;
        QTest::newRow("paused") << int(OutgoingRest::Paused) << u"Sending is paused."_s;
        QTest::newRow("offline") << int(OutgoingRest::Offline) << u"Goes out when the server can be reached."_s;
        QTest::newRow("slowed") << int(OutgoingRest::NextTry) << u"Goes out when the server lets us, about 14:04."_s;
        QTest::newRow("edited") << int(OutgoingRest::Edited) << u"It goes on when you save or give up, and so does what waits behind it."_s;
    }
    void whatRestsSaysWhy()
    {
        QFETCH(int, rest);
        OutboxCard one = card(u"a"_s, OutgoingState::Queued);
        one.entry.rest = OutgoingRest(rest);
        one.entry.nextAt = Instant::fromUtc(start().addSecs(61));
        QTEST(wordsOf(one).reason, "reason");
    }

    void aHeldOneCountsDown()
    {
        OutboxCard one = card(u"a"_s, OutgoingState::Held);
        one.entry.nextAt = Instant::fromUtc(start().addSecs(6));
        QCOMPARE(wordsOf(one).state, u"Held for 6 s"_s);
        QCOMPARE(wordsOf(one).takeBack, u"Undo"_s);
        one.entry.nextAt = ago(1);
        QCOMPARE(wordsOf(one).state, u"Held for 1 s"_s);
    }

    void namesAreRemoteText()
    {
        OutboxCard one = card(u"a"_s, OutgoingState::Queued);
        one.entry.row.content = u"First\nsecond \u202Eline"_s;
        one.to.people = {person(u"<img src=x>"_s, u"\u202Eevil"_s), person(u"B"_s, u"C"_s), person(u"D"_s, u"E"_s), person(u"F"_s, u"G"_s)};
        OutboxWords words = wordsOf(one);
        QCOMPARE(words.who, u"<img src=x> evil, B C, D E and 1 more"_s);
        QCOMPARE(words.text, u"First second line"_s);
        QVERIFY(words.spoken.contains(u"Fjordtorget"_s));
        one.to = {.audiences = {{12}}};
        QCOMPARE(wordsOf(one).who, u"Audience #12"_s);
        one.to = {};
        QCOMPARE(wordsOf(one).who, u"Conversation 7"_s);
        one.entry.row.conversation = {};
        one.entry.row.audiences = {{12}};
        QCOMPARE(wordsOf(one).who, u"New conversation"_s);
        QCOMPARE(wordsOf(one).tag, u"New"_s);
    }

    void wishesOfOneKindAreOneRow()
    {
        ModelUnderTest<OutboxModel> model;
        model->setMoment(start());
        OutboxContents contents {
            .marks = {mark(StateMark::ConversationSeen, 1, u"Björn"_s), mark(StateMark::ConversationArchived, 2, u"Ada"_s),
                mark(StateMark::ConversationSeen, 3, u"Solveig"_s), mark(StateMark::ConversationSeen, 4, u"Franziska"_s, 403)}};
        model->setContents(contents);
        QCOMPARE(model->needYou(), 1);
        QCOMPARE(model->onTheirWay(), 2);
        QCOMPARE(model->words(1).state, u"Refused: you may not do this here"_s);
        QCOMPARE(model->words(1).takeBack, u"Discard"_s);
        QCOMPARE(model->words(3).who, u"Mark 2 conversations seen"_s);
        QCOMPARE(model->words(3).text, u"Björn, Solveig"_s);
        QCOMPARE(model->words(3).reason, u"Wished together, sent one by one."_s);
        QCOMPARE(model->words(3).age, u"1 min"_s);
        QCOMPARE(model->words(4).reason, u"About to be sent."_s);
        contents.offline = true;
        model->setContents(contents);
        QCOMPARE(model->words(3).reason, u"Goes out when the server can be reached."_s);
        contents.paused = true;
        model->setContents(contents);
        QCOMPARE(model->words(4).reason, u"Sending is paused."_s);
    }

    void everyKindOfWishHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(StateMark::AllNotificationsSeen); ++kind) {
            const OutboxRow row {.kind = OutboxRow::Marks, .section = OutboxSection::OnTheirWay, .marks = {mark(StateMark(kind), 1)}};
            const OutboxWords words = atrium::wordsOf(row, start());
            QVERIFY(!words.who.isEmpty() && !words.iconName.isEmpty() && !words.spoken.isEmpty());
            QCOMPARE(words.text, u"Fjordtorget"_s); // no names are known: at least where
        }
    }

    void countsAreOneSentence()
    {
        QCOMPARE(outboxCounts(2, 4), u"2 need you, 4 on their way"_s);
        QCOMPARE(outboxCounts(0, 4), u"4 on their way"_s);
        QCOMPARE(outboxCounts(2, 0), u"2 need you"_s);
        QCOMPARE(outboxCounts(0, 0), QString());
    }

    void anyChangeKeepsThePromisesOfAModel()
    {
        ModelUnderTest<OutboxModel> model;
        QRandomGenerator random(20251120);
        QDateTime now = start();
        for (int round = 0; round < 400; ++round) {
            OutboxContents contents {.paused = random.bounded(2) == 0};
            for (int i = 0; i < 8; ++i) {
                if (random.bounded(3) == 0)
                    continue;
                OutboxCard one = card(QString::number(i), OutgoingState(random.bounded(6)), random.bounded(100));
                if (!contents.messages.isEmpty() && random.bounded(3) == 0)
                    one = behind(one, contents.messages.at(random.bounded(contents.messages.size())).entry.row.localId);
                if (random.bounded(4) == 0)
                    contents.arrived.append(one);
                else
                    contents.messages.append(one);
            }
            for (int i = random.bounded(4); i > 0; --i)
                contents.marks.append(mark(StateMark(random.bounded(7)), i, {}, random.bounded(3) == 0 ? 403 : 0));
            if (random.bounded(5) == 0)
                model->setSentShown(!model->sentShown());
            model->setContents(contents);
            now = now.addSecs(random.bounded(40'000));
            model->setMoment(now);
            int messages = 0;
            for (const OutboxRow &row : model->rows())
                messages += row.kind == OutboxRow::Message && row.section != OutboxSection::SentToday ? 1 : 0;
            QCOMPARE(messages, contents.messages.size()); // none is lost, whatever waits for whatever
        }
    }

private:
    static QStringList ids(const OutboxModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.keyAt(row);
        return all;
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
