// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/order.h"
#include "network/outbox/states.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using outbox::Event;
using enum OutgoingState;

namespace {

constexpr OutgoingState states[] = {Queued, InFlight, Sent, Failed, Uncertain, Held};
constexpr Event events[] = {Event::HoldOver, Event::Leaves, Event::Doubted, Event::NotActed, Event::Refused, Event::LostTrack,
    Event::Accepted, Event::Arrived, Event::Absent, Event::Unreadable, Event::Retried, Event::Edited, Event::Restarted};

Outgoing row(const QString &id, OutgoingState state, qint64 conversation = 1)
{
    return {.localId = id, .conversation = {conversation}, .content = id, .state = state};
}

Outgoing doubtful(Outgoing row)
{
    row.firstSentAt = Instant {1};
    return row;
}

/// "b<a c<a": who waits for whom.
QString waits(const QList<Outgoing> &rows)
{
    QStringList all;
    const QHash<QString, QString> behind = outbox::waiting(rows);
    for (const Outgoing &one : rows) {
        if (behind.contains(one.localId))
            all << QString(one.localId + u'<' + behind.value(one.localId));
    }
    return all.join(u' ');
}

} // namespace

/// What becomes of a row, and what may go next: every state with every event.
class TestOutboxStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateWithEveryEvent()
    {
        // The whole table; what is not in it does not apply.
        const QHash<std::pair<int, int>, OutgoingState> table {
            {{int(Held), int(Event::HoldOver)}, Queued},
            {{int(Queued), int(Event::Leaves)}, InFlight},
            {{int(InFlight), int(Event::NotActed)}, Queued},
            {{int(InFlight), int(Event::Refused)}, Failed},
            {{int(InFlight), int(Event::LostTrack)}, Uncertain},
            {{int(InFlight), int(Event::Accepted)}, Sent},
            {{int(InFlight), int(Event::Arrived)}, Sent},
            {{int(Uncertain), int(Event::Arrived)}, Sent},
            {{int(Sent), int(Event::Arrived)}, Sent},
            {{int(Uncertain), int(Event::Absent)}, Queued},
            {{int(Uncertain), int(Event::Unreadable)}, Failed},
            {{int(Failed), int(Event::Retried)}, Queued},
            {{int(Held), int(Event::Edited)}, Held},
            {{int(Queued), int(Event::Edited)}, Queued},
            {{int(Failed), int(Event::Edited)}, Queued},
            {{int(Queued), int(Event::Restarted)}, Queued},
            {{int(InFlight), int(Event::Restarted)}, Uncertain},
            {{int(Sent), int(Event::Restarted)}, Sent},
            {{int(Failed), int(Event::Restarted)}, Failed},
            {{int(Uncertain), int(Event::Restarted)}, Uncertain},
            {{int(Held), int(Event::Restarted)}, Held},
        };
        for (const OutgoingState state : states) {
            for (const Event event : events) {
                const auto next = outbox::after(row(u"a"_s, state), event);
                const auto expected = table.constFind({int(state), int(event)});
                const QString where = u"state %1 event %2"_s.arg(int(state)).arg(int(event));
                QVERIFY2(next.has_value() == (expected != table.cend()), qPrintable(where));
                QVERIFY2(!next || next->state == *expected, qPrintable(where));
                QVERIFY2(!next || next->content == u"a"_s, qPrintable(where));
            }
        }
    }

    /// The rule of the house: nothing that may have arrived goes out again before it was looked for.
    void whatMayHaveArrivedNeverLeavesFromWhereThePersonCanReachIt()
    {
        QCOMPARE(outbox::after(doubtful(row(u"a"_s, Failed)), Event::Retried)->state, Uncertain);
        QCOMPARE(outbox::after(doubtful(row(u"a"_s, Queued)), Event::Doubted)->state, Uncertain);
        QVERIFY(!outbox::after(row(u"a"_s, Queued), Event::Doubted));
        QVERIFY(!outbox::after(doubtful(row(u"a"_s, Failed)), Event::Edited));
        for (const Event event : events) {
            const auto next = outbox::after(row(u"a"_s, Uncertain), event);
            QVERIFY(!next || next->state != InFlight);
        }
        // An edited one is another text: what was looked for is no longer of interest.
        QVERIFY(!outbox::after(doubtful(row(u"a"_s, Queued)), Event::Edited)->firstSentAt);
        QVERIFY(outbox::after(doubtful(row(u"a"_s, InFlight)), Event::Restarted)->firstSentAt);
    }

    void whatFollowsFromAnEvent()
    {
        Outgoing held = row(u"a"_s, Held);
        held.heldUntil = Instant {5};
        QVERIFY(!outbox::after(held, Event::HoldOver)->heldUntil);
        QVERIFY(outbox::after(held, Event::Edited)->heldUntil);
        QCOMPARE(outbox::after(row(u"a"_s, Queued), Event::Leaves)->attempts, 1);
        Outgoing refused = row(u"a"_s, Failed);
        refused.reason = u"no"_s;
        refused.httpStatus = 422;
        for (const Event event : {Event::Retried, Event::Edited}) {
            QVERIFY(outbox::after(refused, event)->reason.isEmpty());
            QCOMPARE(outbox::after(refused, event)->httpStatus, 0);
        }
    }

    void reachDecides()
    {
        const auto event = [](ErrorKind kind, Reach reach) { return outbox::eventOf({.kind = kind, .reach = reach}); };
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Maintenance}) {
            QCOMPARE(event(kind, Reach::NotSent), Event::NotActed);
            QCOMPARE(event(kind, Reach::Unknown), Event::LostTrack);
        }
        for (const ErrorKind kind : {ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Invalid, ErrorKind::Conflict,
                 ErrorKind::Misconfigured, ErrorKind::FeatureOff})
            QCOMPARE(event(kind, Reach::Answered), Event::Refused);
        QCOMPARE(event(ErrorKind::RateLimited, Reach::Answered), Event::NotActed);
        QCOMPARE(event(ErrorKind::Unauthorised, Reach::Answered), Event::NotActed);
        QCOMPARE(event(ErrorKind::Malformed, Reach::Answered), Event::LostTrack); // may be a yes
        for (const int status : {408, 500, 502, 503, 504})
            QCOMPARE(outbox::eventOf(ApiError::fromAnswer(status, {})), Event::LostTrack);
    }

    void choices()
    {
        QCOMPARE(outbox::choicesOf(row({}, Held), false), (OutgoingChoices {.edit = true, .takeBack = true, .sendNow = true}));
        QCOMPARE(outbox::choicesOf(row({}, Queued), false), (OutgoingChoices {.edit = true, .takeBack = true}));
        QCOMPARE(outbox::choicesOf(row({}, Queued), true), (OutgoingChoices {.edit = true, .takeBack = true, .sendAlone = true}));
        QCOMPARE(outbox::choicesOf(row({}, Failed), false), (OutgoingChoices {.edit = true, .takeBack = true, .retry = true}));
        QCOMPARE(outbox::choicesOf(doubtful(row({}, Failed)), false), (OutgoingChoices {.takeBack = true, .retry = true}));
        QCOMPARE(outbox::choicesOf(row({}, InFlight), false), (OutgoingChoices {.pin = OutgoingPin::Leaving}));
        QCOMPARE(outbox::choicesOf(row({}, Uncertain), false), (OutgoingChoices {.pin = OutgoingPin::Checking}));
        QCOMPARE(outbox::choicesOf(row({}, Sent), false), (OutgoingChoices {.pin = OutgoingPin::Arrived}));
    }

    void orderIsKeptWithinAConversation()
    {
        QCOMPARE(waits({row(u"a"_s, Queued), row(u"b"_s, Queued), row(u"c"_s, Queued, 2)}), u"b<a"_s);
        for (const OutgoingState first : states)
            QCOMPARE(waits({row(u"a"_s, first), row(u"b"_s, Queued), row(u"c"_s, Queued)}), u"b<a c<a"_s);
        Outgoing elsewhere = row(u"b"_s, Queued);
        elsewhere.scope = CustomerScope::one(2);
        QCOMPARE(waits({row(u"a"_s, Queued), elsewhere}), QString());
        // Two new conversations with the same people are two.
        Outgoing started = row(u"a"_s, Queued, 0);
        started.users = {UserId {u"u"_s}};
        Outgoing another = started;
        another.localId = u"b"_s;
        QCOMPARE(waits({started, another}), QString());
    }

    void oneIsOutAtATime()
    {
        // After a crash several may be uncertain: the earliest is looked for first, or one message would answer for two.
        QCOMPARE(waits({row(u"a"_s, Uncertain), row(u"b"_s, Uncertain)}), u"b<a"_s);
        QCOMPARE(waits({row(u"a"_s, Uncertain), row(u"b"_s, InFlight)}), u"a<b"_s); // a was refused, b went alone, a was tried again
        QCOMPARE(waits({row(u"a"_s, Queued), row(u"b"_s, Uncertain)}), u"a<b"_s);
        QCOMPARE(waits({row(u"a"_s, Failed), row(u"b"_s, Sent), row(u"c"_s, Queued)}), u"a<b c<b"_s);
    }

    void alone()
    {
        Outgoing b = row(u"b"_s, Queued);
        Outgoing c = row(u"c"_s, Queued);
        const Outgoing a = row(u"a"_s, Failed);
        QCOMPARE(waits({a, b, c}), u"b<a c<a"_s);
        QVERIFY(outbox::waitsBehindRefused({a, b, c}, b));
        QVERIFY(outbox::waitsBehindRefused({a, b, c}, c));
        QVERIFY(!outbox::waitsBehindRefused({a, b, c}, a));
        QVERIFY(!outbox::waitsBehindRefused({row(u"a"_s, Queued), b}, b));
        QVERIFY(!outbox::waitsBehindRefused({row(u"a"_s, Failed, 2), b}, b));
        c.alone = true;
        QCOMPARE(waits({a, b, c}), u"b<a"_s); // past b too, which waits itself
        QVERIFY(!outbox::waitsBehindRefused({a, b, c}, c));
        b.alone = true;
        QCOMPARE(waits({a, b, c}), u"c<b"_s); // both told to pass: in their order
        b.state = InFlight;
        QCOMPARE(waits({a, b, c}), u"a<b c<b"_s);
        b.state = Queued;
        QCOMPARE(waits({row(u"a"_s, Queued), b, c}), u"b<a c<a"_s); // nothing refused any more: order again
    }
};

QTEST_APPLESS_MAIN(TestOutboxStates)
#include "tst_outboxstates.moc"
