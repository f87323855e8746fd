// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationsmodel.h"
#include "models/inbox/snoozechoices.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}

QDateTime at(const QString &iso)
{
    return Instant::fromText(iso)->toUtc();
}

ConversationCard card(int id, const QString &lastBy = u"them"_s, const QString &when = u"2025-11-20T08:00:00Z"_s)
{
    ConversationCard one;
    one.key = {{u"acc"_s}, CustomerScope::one(7), QString::number(id)};
    one.conversation.id = {id};
    one.me = {u"me"_s};
    one.last = Message {.id = {id}, .author = {lastBy}, .createdAt = *Instant::fromText(when)};
    return one;
}

QStringList idsOf(const ConversationsModel &model)
{
    QStringList ids;
    for (const ConversationCard &one : model.rows())
        ids << one.key.id;
    return ids;
}

} // namespace

/// What is decided about conversations without a server: which view holds them, when they come back, when they have waited too long.
class TestInboxTriage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whom one waits for oneself (features 3.9): after three days, for two weeks, and never while it is not one's turn to wait.
    void feature39SilenceAfterMyMessageIsTold()
    {
        ConversationCard mine = card(1, u"me"_s);
        const auto words = [&](const QString &now, const WaitingLimits &limits = {}) {
            return wordsOf(mine, at(now), oslo(), limits).standingWords;
        };
        QCOMPARE(words(u"2025-11-23T07:59:59Z"_s), QString());
        QCOMPARE(words(u"2025-11-23T08:00:00Z"_s), u"No answer for 3 days"_s);
        QCOMPARE(words(u"2025-11-30T09:00:00Z"_s), u"No answer for 10 days"_s);
        QCOMPARE(words(u"2025-12-07T07:59:59Z"_s), u"No answer for 16 days"_s);
        QCOMPARE(words(u"2025-12-07T08:00:00Z"_s), QString());
        QCOMPARE(words(u"2025-11-21T08:00:00Z"_s, {.nudge = 24h}), u"No answer for 1 days"_s); // English forms are a translation
        QVERIFY(wordsOf(mine, at(u"2025-11-24T08:00:00Z"_s), oslo()).spoken.contains(u"No answer for 4 days"));
        const QString later = u"2025-11-24T08:00:00Z"_s;
        mine.pending = Outgoing {.localId = u"x"_s, .state = OutgoingState::Queued};
        QCOMPARE(words(later), QString());
        mine.pending.reset();
        mine.archived = true;
        QCOMPARE(words(later), QString());
        mine.archived = false;
        mine.snoozedUntil = Instant::fromUtc(at(u"2025-11-25T08:00:00Z"_s));
        QVERIFY(words(later).startsWith(u"Until"));
        mine.snoozedUntil.reset();
        mine.last->author = {u"them"_s};
        QCOMPARE(words(later), QString());
        mine.last.reset();
        QCOMPARE(words(later), QString());
    }

    void cl3WhichViewHoldsWhat()
    {
        ConversationCard theirs = card(1);
        QVERIFY(passes(theirs, InboxFilter::NeedsReply));
        QVERIFY(!passes(card(2, u"me"_s), InboxFilter::NeedsReply));
        ConversationCard unknown = card(3);
        unknown.last.reset();
        QVERIFY(!passes(unknown, InboxFilter::NeedsReply)); // nobody knows whose it is
        ConversationCard answered = card(4);
        answered.pending = Outgoing {.localId = u"x"_s, .state = OutgoingState::Queued};
        QVERIFY(!passes(answered, InboxFilter::NeedsReply));
        answered.pending->state = OutgoingState::Failed;
        QVERIFY(passes(answered, InboxFilter::NeedsReply)); // a refused answer is none
        theirs.archived = true;
        for (const InboxFilter filter : {InboxFilter::All, InboxFilter::Unread, InboxFilter::NeedsReply, InboxFilter::Snoozed})
            QVERIFY(!passes(theirs, filter));
        QVERIFY(passes(theirs, InboxFilter::Archived));
        ConversationCard later = card(5);
        later.snoozedUntil = Instant {1};
        later.markedUnread = true;
        QVERIFY(passes(later, InboxFilter::Snoozed));
        QVERIFY(!passes(later, InboxFilter::Unread) && !passes(later, InboxFilter::All));
        for (const InboxFilter filter : inboxFilters)
            QCOMPARE(filterOf(wordOf(filter)), filter);
        QCOMPARE(filterOf(u"a later version's"_s), InboxFilter::All);
    }

    void cl10HeldRowsChangeInPlaceAndWait()
    {
        ModelUnderTest<ConversationsModel> model;
        QSignalSpy waiting(model.get(), &ConversationsModel::waitingAboveChanged);
        model->apply({card(1), card(2), card(3)});
        model->hold();
        ConversationCard changed = card(3);
        changed.conversation.unseen = 4;
        model->apply({card(9), changed, card(1), card(2), card(4)});
        QCOMPARE(idsOf(*model), (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s})); // below all of them nothing moves
        QCOMPARE(model->rowAt(2).conversation.unseen, 4);
        QCOMPARE(model->waitingAbove(), 2);
        QCOMPARE(waiting.size(), 1);
        model->apply({card(9, u"me"_s), changed, card(1), card(2), card(4)}); // what I wrote is no news to me
        QCOMPARE(model->waitingAbove(), 1);
        model->apply({card(9), changed, card(2), card(4)}); // one is gone on the server
        QCOMPARE(idsOf(*model), (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        model->setUnderWay({ConversationsModel::rowIdOf(card(2).key)}, {}); // one's own deed is done at once
        QCOMPARE(idsOf(*model), (QStringList {u"1"_s, u"3"_s, u"4"_s}));
        model->release();
        QCOMPARE(idsOf(*model), (QStringList {u"9"_s, u"3"_s, u"4"_s}));
        QCOMPARE(model->waitingAbove(), 0);
    }

    void cl3TheKeptRowStays()
    {
        ModelUnderTest<ConversationsModel> model;
        model->setFilter(InboxFilter::NeedsReply);
        model->apply({card(1), card(2), card(3)});
        model->keep(ConversationsModel::rowIdOf(card(2).key));
        model->apply({card(1), card(2, u"me"_s), card(3, u"me"_s)});
        QCOMPARE(idsOf(*model), (QStringList {u"1"_s, u"2"_s}));
        QCOMPARE(model->count(InboxFilter::NeedsReply), 1);
        model->keep({});
        QCOMPARE(idsOf(*model), QStringList {u"1"_s});
    }

    void cl6Crossings()
    {
        const WaitingLimits limits;
        const auto instant = [](const QString &iso) { return *Instant::fromText(iso); };
        const QList<ConversationCard> cards {card(1), card(2, u"me"_s), card(3, u"them"_s, u"2025-11-20T11:59:00Z"_s)};
        const auto crossed = [&](const QString &from, const QString &to) {
            QStringList ids;
            for (const Crossing &one : crossings(cards, instant(from), instant(to), limits))
                ids << one.key.id + u':' + QString::number(one.level);
            return ids;
        };
        QCOMPARE(crossed(u"2025-11-20T11:00:00Z"_s, u"2025-11-20T11:59:59Z"_s), QStringList());
        QCOMPARE(crossed(u"2025-11-20T11:00:00Z"_s, u"2025-11-20T12:00:00Z"_s), QStringList {u"1:1"_s});
        QCOMPARE(crossed(u"2025-11-20T12:00:00Z"_s, u"2025-11-20T13:00:00Z"_s), QStringList());
        QCOMPARE(crossed(u"2025-11-20T12:00:00Z"_s, u"2025-11-21T08:00:00Z"_s), (QStringList {u"1:2"_s, u"3:1"_s}));
        QCOMPARE(
            waitingLevel(instant(u"2025-11-20T08:00:00Z"_s), instant(u"2025-11-20T09:00:00Z"_s), {.first = 30min, .second = 50min}), 2);
    }

    void cl7Choices_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("afternoon") << u"2025-11-20T13:03:00Z"_s
                                   << QStringList {u"Later today, 18:00"_s, u"Tomorrow, Fri 21 Nov 09:00"_s, u"Monday, 24 Nov 09:00"_s};
        QTest::newRow("the full hour") << u"2025-11-20T13:00:00Z"_s
                                       << QStringList {u"Later today, 17:00"_s, u"Tomorrow, Fri 21 Nov 09:00"_s, u"Monday, 24 Nov 09:00"_s};
        QTest::newRow("evening") << u"2025-11-20T19:03:00Z"_s << QStringList {u"Tomorrow, Fri 21 Nov 09:00"_s, u"Monday, 24 Nov 09:00"_s};
        QTest::newRow("Sunday") << u"2025-11-23T19:03:00Z"_s << QStringList {u"Tomorrow, Mon 24 Nov 09:00"_s};
        QTest::newRow("after midnight in the mall")
            << u"2025-11-20T23:30:00Z"_s
            << QStringList {u"Later today, 04:00"_s, u"Tomorrow, Sat 22 Nov 09:00"_s, u"Monday, 24 Nov 09:00"_s};
    }
    void cl7Choices()
    {
        QFETCH(QString, now);
        QStringList words;
        for (const SnoozeChoice &choice : snoozeChoices(at(now), oslo()))
            words << choice.words;
        QTEST(words, "words");
    }

    void cl7Typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("when");
        QTest::newRow("time ahead") << u"17:30"_s << u"2025-11-20 17:30"_s;
        QTest::newRow("time gone") << u"9"_s << u"2025-11-21 09:00"_s;
        QTest::newRow("tomorrow") << u" Tomorrow, 8.15 "_s << u"2025-11-21 08:15"_s;
        QTest::newRow("a weekday") << u"mon 10:00"_s << u"2025-11-24 10:00"_s;
        QTest::newRow("today's weekday") << u"thursday"_s << u"2025-11-27 09:00"_s;
        QTest::newRow("day and month") << u"24.12. 10:30"_s << u"2025-12-24 10:30"_s;
        QTest::newRow("next year") << u"3.1. 10"_s << u"2026-01-03 10:00"_s;
        QTest::newRow("ISO") << u"2025-12-01 7"_s << u"2025-12-01 07:00"_s;
        QTest::newRow("gone") << u"today 9"_s << QString();
        QTest::newRow("no such day") << u"31.11. 9"_s << QString();
        QTest::newRow("no such time") << u"25:00"_s << QString();
        QTest::newRow("nonsense") << u"x y z"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void cl7Typed()
    {
        QFETCH(QString, text);
        const auto when = wallTimeOf(text, at(u"2025-11-20T13:03:00Z"_s), oslo());
        const QString found = when ? when->day.toString(Qt::ISODate) + u' ' + when->time.toString(u"HH:mm"_s) : QString();
        QTEST(found, "when");
    }
};

QTEST_GUILESS_MAIN(TestInboxTriage)
#include "tst_inboxtriage.moc"
