// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/eventsrange.h"
#include "network/types/timeseries.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What can be asked about a sending's events, and by which interval.
class TestEventsRange : public QObject {
    Q_OBJECT

    static Instant at(const char *text) { return Instant::fromText(QString::fromLatin1(text)).value(); }
    /// Reporting id 7265 as documented: closed 48 h after it was created.
    static Sending closed()
    {
        const Instant end = at("2025-08-08T09:00:31.423979Z");
        return {.id = {40689},
            .createdAt = at("2025-08-06T09:00:31.423979Z"),
            .ranges = {{Interval::Hour, at("2025-08-06T09:00:00Z"), end}, {Interval::Day, at("2025-08-06T00:00:00Z"), end},
                {Interval::Week, at("2025-08-04T00:00:00Z"), end}, {Interval::Month, at("2025-08-01T00:00:00Z"), end}}};
    }
    /// Sending 452 as documented: still open.
    static Sending open()
    {
        return {.id = {452},
            .createdAt = at("2025-04-11T08:29:09.359381Z"),
            .ranges = {{Interval::Hour, at("2025-04-11T08:00:00Z"), {}}, {Interval::Day, at("2025-04-11T00:00:00Z"), {}},
                {Interval::Week, at("2025-04-07T00:00:00Z"), {}}, {Interval::Month, at("2025-04-01T00:00:00Z"), {}}}};
    }

private Q_SLOTS:
    void rangeIsTheServers()
    {
        const Instant now = at("2025-08-10T12:00:00Z");
        QCOMPARE(eventsRange(closed(), Interval::Day, now),
            (EventsRange {.from = at("2025-08-06T00:00:00Z"), .to = at("2025-08-08T09:00:31.423979Z")}));
        QCOMPARE(eventsRange(open(), Interval::Week, now), (EventsRange {.from = at("2025-04-07T00:00:00Z"), .to = now, .open = true}));
        // While it is under way, the present ends it.
        const Instant during = at("2025-08-07T10:00:00Z");
        QCOMPARE(
            eventsRange(closed(), Interval::Hour, during), (EventsRange {.from = at("2025-08-06T09:00:00Z"), .to = during, .open = true}));
        // Nothing named for five minutes: from creation, 48 hours.
        QCOMPARE(eventsRange(closed(), Interval::FiveMinutes, now),
            (EventsRange {.from = closed().createdAt, .to = at("2025-08-08T09:00:31.423979Z")}));
    }

    void query()
    {
        const ReportQuery query = eventsQuery(closed(), Interval::Hour, at("2025-08-10T12:00:00Z"));
        QCOMPARE(query.report, u"sendings_events_history"_s);
        QCOMPARE(query.filter, filters::equal(u"sending_id"_s, 40689));
        QCOMPARE(query.cost(), 3);
        QVERIFY(query.points() <= TimeSeries::mostTimePoints);
    }

    void whatFits()
    {
        const Instant now = at("2025-08-10T12:00:00Z");
        QCOMPARE(intervalFit(closed(), Interval::Hour, now), IntervalFit::Fits);
        QCOMPARE(intervalFit(closed(), Interval::FiveMinutes, now), IntervalFit::TooManyPoints);
        QCOMPARE(finestFitting(closed(), now), Interval::Hour);
        QCOMPARE(intervalFit(open(), Interval::Hour, now), IntervalFit::TooManyPoints);
        QCOMPARE(finestFitting(open(), now), Interval::Day); // four months, 123 points
        QCOMPARE(finestFitting(open(), at("2025-11-20T13:03:00Z")), Interval::Week);
        // The server forgets hours after half a year, days after two.
        QCOMPARE(intervalFit(closed(), Interval::Hour, at("2026-03-01T00:00:00Z")), IntervalFit::TooOld);
        QCOMPARE(finestFitting(closed(), at("2026-03-01T00:00:00Z")), Interval::Day);
        QCOMPARE(finestFitting(closed(), at("2028-03-01T00:00:00Z")), Interval::Week);
        QCOMPARE(finestFitting(open(), at("2035-03-01T00:00:00Z")), Interval::Month);
    }
};

QTEST_APPLESS_MAIN(TestEventsRange)
#include "tst_eventsrange.moc"
