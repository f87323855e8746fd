// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/engine.h"
#include "models/metrics/percent.h"
#include "models/metrics/wilson.h"

#include <QTest>

#include <limits>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// Seed push 452, as documented (contract 3.8).
Reading g1()
{
    return {.counts = {.dispatches = 67'066,
                .members = 8679,
                .fresh = 909,
                .transientlyFailed = 0,
                .transmitted = 65'992,
                .failed = 165,
                .delivered = 0,
                .deliveryErrored = 0,
                .opened = 0,
                .openedEvents = 0},
        .channel = Channel::Push,
        .asOf = Instant {42}};
}

/// Seed 7265, with clicks.
Reading g2()
{
    return {.counts = {.dispatches = 73,
                .members = 73,
                .fresh = 0,
                .transientlyFailed = 0,
                .transmitted = 73,
                .failed = 0,
                .delivered = 72,
                .deliveryErrored = 1,
                .opened = 0,
                .openedEvents = 0,
                .clicked = 0},
        .channel = Channel::Email};
}

Reading g3()
{
    return {.counts = {.dispatches = 10,
                .members = 10,
                .fresh = 0,
                .transientlyFailed = 0,
                .transmitted = 6,
                .failed = 4,
                .delivered = 0,
                .deliveryErrored = 6,
                .opened = 0,
                .openedEvents = 0,
                .clicked = 0},
        .channel = Channel::Email};
}

Reading g5()
{
    return {.counts = {.dispatches = 300,
                .members = 100,
                .fresh = 0,
                .transientlyFailed = 0,
                .transmitted = 300,
                .failed = 0,
                .delivered = 240,
                .deliveryErrored = 0,
                .opened = 60,
                .openedEvents = 90,
                .clicked = 12},
        .channel = Channel::Push};
}

Sending sendingOf(const Reading &reading, const QString &channel)
{
    return {.channel = channel, .counts = reading.counts};
}

/// What every screen and file shows, and why if there is nothing to show.
QString text(const Figure &figure)
{
    switch (figure.state) {
    case FigureState::NotApplicable:
        return u"n/a"_s;
    case FigureState::NotReported:
        return u"not reported"_s;
    case FigureState::Value:
    case FigureState::Partial:
        break;
    }
    if (figure.kind == FigureKind::Count)
        return QString::number(*figure.numerator);
    return figure.kind == FigureKind::Ratio ? ratioText(*figure.order()) : canonicalText(percentOf(*figure.order()));
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void g1PushThatDoesNotReport()
    {
        const KpiFigures kpis = kpisOf(g1());
        QCOMPARE(text(kpis.dispatched.count), u"67066"_s);
        QCOMPARE(text(kpis.dispatched.rate), u"7.73"_s);
        QCOMPARE(text(kpis.enRoute.count), u"66901"_s);
        QCOMPARE(text(kpis.enRoute.rate), u"99.75"_s);
        QCOMPARE(text(kpis.errored.count), u"165"_s);
        QCOMPARE(text(kpis.errored.rate), u"0.25"_s);
        QCOMPARE(text(kpis.delivered.rate), u"0.0"_s);
        QVERIFY(kpis.delivered.rate.caveats.testFlag(Caveat::SoFar));
        QVERIFY(kpis.delivered.rate.caveats.testFlag(Caveat::PushDeliveryAppReported));
        QCOMPARE(text(kpis.opened.rate), u"n/a"_s);
        QVERIFY(kpis.opened.rate.caveats.testFlag(Caveat::PushDeliveryAppReported));
        QCOMPARE(text(kpis.clicked.count), u"not reported"_s);
        QCOMPARE(text(kpis.clicked.rate), u"n/a"_s); // nothing to divide by comes first
        QCOMPARE(kpis.integrity.unaccounted, 0);
        QVERIFY(kpis.integrity.clean());
        QCOMPARE(kpis.flawed, 0);
        QCOMPARE(kpis.delivered.rate.asOf, Instant {42});
    }

    void g2TrueZero()
    {
        const KpiFigures kpis = kpisOf(g2());
        QCOMPARE(text(kpis.enRoute.count), u"0"_s);
        QCOMPARE(text(kpis.delivered.rate), u"98.63"_s);
        QVERIFY(!kpis.delivered.rate.caveats.testFlag(Caveat::SoFar));
        QCOMPARE(text(kpis.errored.rate), u"1.37"_s);
        QCOMPARE(text(kpis.opened.rate), u"0.0"_s);
        QCOMPARE(kpis.opened.rate.state, FigureState::Value);
        const auto bounds = wilson(*kpis.opened.rate.numerator, *kpis.opened.rate.denominator);
        QCOMPARE(lowText(*bounds) + u" to "_s + highText(*bounds), u"0 to 5.1"_s);
        QCOMPARE(text(kpis.ctor), u"n/a"_s);
        QVERIFY(kpis.integrity.clean());
    }

    void g3AllFailed()
    {
        const KpiFigures kpis = kpisOf(g3());
        QCOMPARE(text(kpis.enRoute.count), u"0"_s);
        QCOMPARE(text(kpis.delivered.rate), u"0.0"_s);
        QVERIFY(!kpis.delivered.rate.caveats.testFlag(Caveat::SoFar));
        QCOMPARE(text(kpis.errored.rate), u"100.0"_s);
        QCOMPARE(text(kpis.opened.rate), u"n/a"_s);
        QVERIFY(kpis.integrity.clean());
    }

    void g4Empty()
    {
        const Reading nothing {.counts = {.dispatches = 0,
                                   .members = 0,
                                   .fresh = 0,
                                   .transientlyFailed = 0,
                                   .transmitted = 0,
                                   .failed = 0,
                                   .delivered = 0,
                                   .deliveryErrored = 0,
                                   .opened = 0,
                                   .openedEvents = 0,
                                   .clicked = 0},
            .channel = Channel::Email};
        const KpiFigures kpis = kpisOf(nothing);
        for (const Kpi &kpi : {kpis.dispatched, kpis.enRoute, kpis.delivered, kpis.errored, kpis.opened, kpis.clicked}) {
            QCOMPARE(text(kpi.count), u"0"_s);
            QCOMPARE(text(kpi.rate), u"n/a"_s);
        }
        QCOMPARE(text(kpis.ctor), u"n/a"_s);
        QCOMPARE(text(formulas::openedPerMember(nothing)), u"n/a"_s);
        QCOMPARE(text(formulas::opensPerOpener(nothing)), u"n/a"_s);
        QVERIFY(kpis.integrity.clean());
    }

    void g5MultiDevice()
    {
        const Figure rate = formulas::openRate(g5());
        QCOMPARE(text(rate), u"25.0"_s);
        QVERIFY(rate.caveats.testFlag(Caveat::UnitsMix));
        QCOMPARE(rate.unit, Unit::Members);
        QCOMPARE(rate.per, Unit::Messages);
        QCOMPARE(text(formulas::openedPerMember(g5())), u"60.0"_s);
        QCOMPARE(text(formulas::ctor(g5())), u"20.0"_s);
        QCOMPARE(text(formulas::enRoute(g5())), u"60"_s);
        QCOMPARE(text(formulas::clickRate(g5())), u"5.0"_s);
        QCOMPARE(text(formulas::opensPerOpener(g5())), u"1.5"_s);
        QCOMPARE(formulas::opensPerOpener(g5()).unit, Unit::Events);
        QVERIFY(!formulas::opensPerOpener(g5()).caveats.testFlag(Caveat::BotsExcluded));
        QVERIFY(!formulas::openRate(g2()).caveats.testFlag(Caveat::UnitsMix));
    }

    void g6Impossible()
    {
        const Reading reading {.counts = {.dispatches = 100, .members = 100, .transmitted = 100, .delivered = 100, .opened = 120}};
        const Figure rate = formulas::openRate(reading);
        QCOMPARE(text(rate), u"120.0"_s);
        QVERIFY(rate.caveats.testFlag(Caveat::OverWhole));
        const Integrity integrity = integrityOf(reading);
        QVERIFY(integrity.moreOpenersThanMembers);
        QVERIFY(integrity.rateOverWhole);
        QVERIFY(!integrity.clean());
        QVERIFY(!integrity.unaccounted); // new and others were not reported: nothing is claimed
    }

    void g7BrokenIdentity()
    {
        Reading reading {.counts = {.dispatches = 100,
                             .fresh = 0,
                             .transientlyFailed = 0,
                             .transmitted = 90,
                             .failed = 5,
                             .delivered = 80,
                             .deliveryErrored = 3}};
        QCOMPARE(integrityOf(reading).unaccounted, 5);
        QVERIFY(!integrityOf(reading).clean());
        QCOMPARE(text(formulas::enRoute(reading)), u"12"_s); // the first formula, whatever the identity says
        reading.counts.delivered = 89;
        QVERIFY(integrityOf(reading).moreEndedThanTransmitted);
    }

    void g8FieldsMissing()
    {
        Reading reading = g2();
        reading.counts.clicked.reset();
        reading.counts.computed.reset();
        const KpiFigures kpis = kpisOf(reading);
        QCOMPARE(text(kpis.clicked.count), u"not reported"_s);
        QCOMPARE(text(kpis.clicked.rate), u"not reported"_s);
        QCOMPARE(text(kpis.ctor), u"n/a"_s);
        QCOMPARE(text(kpis.delivered.rate), u"98.63"_s);
        QCOMPARE(text(kpis.errored.rate), u"1.37"_s);
        QCOMPARE(text(kpis.opened.rate), u"0.0"_s);
        QVERIFY(!kpis.clicked.count.order());
    }

    void g9Pooled()
    {
        const Sending a {.channel = u"email"_s, .counts = {.dispatches = 100, .members = 100, .delivered = 100, .opened = 50}};
        const Sending b {.channel = u"email"_s, .counts = {.dispatches = 1000, .members = 1000, .delivered = 1000, .opened = 10}};
        const KpiFigures kpis = kpisOf({a, b}, Instant {7});
        QCOMPARE(text(kpis.opened.rate), u"5.45"_s);
        QCOMPARE(text(kpis.opened.count), u"60"_s);
        QVERIFY(kpis.opened.count.caveats.testFlag(Caveat::SumOfPerSendingMembers));
        QVERIFY(kpis.opened.rate.caveats.testFlag(Caveat::SumOfPerSendingMembers));
        QVERIFY(!kpis.delivered.count.caveats.testFlag(Caveat::SumOfPerSendingMembers));
        QCOMPARE(kpis.opened.rate.state, FigureState::Value);
        QCOMPARE(kpis.sendings, 2);
        QCOMPARE(kpis.opened.rate.asOf, Instant {7});
    }

    void missingInOneRecord()
    {
        Sending without = sendingOf(g2(), u"email"_s);
        without.counts.clicked.reset();
        Sending with = sendingOf(g2(), u"email"_s);
        with.counts.clicked = 9;
        const KpiFigures kpis = kpisOf({without, with}, {});
        const Figure clicks = kpis.clicked.count;
        QCOMPARE(clicks.state, FigureState::Partial);
        QCOMPARE(text(clicks), u"9"_s);
        QCOMPARE(clicks.records, 2);
        QCOMPARE(clicks.reported, 1);
        QVERIFY(clicks.caveats.testFlag(Caveat::SomeNotReported));
        QCOMPARE(text(kpis.clicked.rate), u"12.5"_s); // of the 72 of the one that reported, not of 144
        QCOMPARE(kpis.opened.rate.state, FigureState::Value);
        QCOMPARE(text(kpis.delivered.count), u"144"_s);
        QCOMPARE(text(kpisOf({without, without}, {}).clicked.count), u"not reported"_s);
    }

    void pooledOverChannels()
    {
        const Sending sms {.channel = u"sms"_s, .counts = {.dispatches = 1000, .members = 1000, .delivered = 1000, .opened = 0}};
        const Sending mail {.channel = u"email"_s, .counts = {.dispatches = 100, .members = 100, .delivered = 100, .opened = 25}};
        const KpiFigures kpis = kpisOf({sms, mail}, {});
        QCOMPARE(text(kpis.opened.rate), u"25.0"_s); // SMS is not in the denominator either
        QVERIFY(kpis.opened.rate.caveats.testFlag(Caveat::SomeNotApplicable));
        QCOMPARE(kpis.opened.rate.reported, 1);
        QCOMPARE(text(kpis.delivered.rate), u"100.0"_s);
        QCOMPARE(text(kpisOf({sms, sms}, {}).opened.rate), u"n/a"_s);
        // 0 of 0 leaves nothing out.
        const Sending silent = sendingOf(g1(), u"push"_s);
        const KpiFigures quiet = kpisOf({silent, mail}, {});
        QCOMPARE(text(quiet.opened.rate), u"25.0"_s);
        QVERIFY(!quiet.opened.rate.caveats.testFlag(Caveat::SomeNotApplicable));
    }

    void pooledOverNothing()
    {
        const KpiFigures kpis = kpisOf(QList<Sending> {}, {});
        QCOMPARE(text(kpis.dispatched.count), u"0"_s);
        QCOMPARE(text(kpis.delivered.rate), u"n/a"_s);
        QCOMPARE(kpis.sendings, 0);
    }

    void pooledFlaws()
    {
        Sending broken = sendingOf(g2(), u"email"_s);
        broken.counts.fresh = 4;
        const Sending whole = sendingOf(g2(), u"email"_s);
        QCOMPARE(kpisOf({whole, broken, broken}, {}).flawed, 2);
        QCOMPARE(kpisOf({broken}, {}).integrity.unaccounted, -4);
    }

    void oneSendingIsNotPooled() { QCOMPARE(kpisOf({sendingOf(g1(), u"push"_s)}, Instant {42}), kpisOf(g1())); }

    void smsHasNoOpens()
    {
        Reading reading = g2();
        reading.channel = Channel::Sms;
        reading.counts.opened = 3;
        for (const Figure &figure : {formulas::opened(reading), formulas::openRate(reading), formulas::openedPerMember(reading),
                 formulas::ctor(reading), formulas::opensPerOpener(reading)}) {
            QCOMPARE(text(figure), u"n/a"_s);
            QVERIFY(figure.caveats.testFlag(Caveat::NotForSms));
        }
        QCOMPARE(text(formulas::clickRate(reading)), u"0.0"_s);
        QVERIFY(formulas::deliveryRate(reading).caveats.testFlag(Caveat::SmsDeliveryCarrier));
    }

    void channelCaveats()
    {
        Reading reading = g2();
        QVERIFY(formulas::openRate(reading).caveats.testFlag(Caveat::EmailPrivacyOpens));
        QVERIFY(!formulas::clickRate(reading).caveats.testFlag(Caveat::EmailPrivacyOpens));
        QVERIFY(formulas::clicked(reading).caveats.testFlag(Caveat::BotsExcluded));
        QCOMPARE(formulas::delivered(reading).caveats, Caveats());
        reading.channel = Channel::Unknown; // an aggregated row
        QVERIFY(!formulas::openRate(reading).caveats.testFlag(Caveat::EmailPrivacyOpens));
        reading.channel = Channel::Push;
        QVERIFY(formulas::delivered(reading).caveats.testFlag(Caveat::PushDeliveryAppReported));
    }

    void serverDiffers_data()
    {
        QTest::addColumn<double>("server");
        QTest::addColumn<bool>("differs");
        QTest::newRow("rounded to two") << 33.33 << false;
        QTest::newRow("at the end of tolerance") << 33.343 << false;
        QTest::newRow("more than 0.01 off") << 33.35 << true;
        QTest::newRow("another denominator") << 30.0 << true;
    }
    void serverDiffers()
    {
        QFETCH(double, server);
        Reading reading = g2();
        reading.counts.opened = 24; // of 72: 33.3333...
        QVERIFY(!formulas::openRate(reading).caveats.testFlag(Caveat::ServerDiffers));
        reading.counts.computed = ComputedCounts {.openRate = server};
        QTEST(formulas::openRate(reading).caveats.testFlag(Caveat::ServerDiffers), "differs");
        QCOMPARE(text(formulas::openRate(reading)), u"33.33"_s); // always ours
    }

    void sentPrefersTheServersSum()
    {
        Reading reading = g1();
        QCOMPARE(text(formulas::sent(reading)), u"65992"_s);
        QCOMPARE(formulas::sent(reading).sources, Sources(Source::TransmittedCount));
        reading.counts.computed = ComputedCounts {.sent = 66'000};
        QCOMPARE(text(formulas::sent(reading)), u"66000"_s);
        QCOMPARE(formulas::sent(reading).sources, Sources(Source::ComputedSent));
        QCOMPARE(formulas::deliveryRateOfSent(reading).sources, Source::ComputedSent | Source::DeliveredCount);
    }

    /// Nothing a server sends can make them overflow or divide by zero.
    void hostileNumbers()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        for (const qint64 one : {most, least, qint64 {-1}, qint64 {0}}) {
            for (const qint64 other : {most, least, qint64 {-1}, qint64 {0}}) {
                const Reading reading {.counts = {.dispatches = one,
                                           .members = other,
                                           .fresh = one,
                                           .transientlyFailed = one,
                                           .transmitted = other,
                                           .failed = one,
                                           .delivered = other,
                                           .deliveryErrored = other,
                                           .opened = one,
                                           .openedEvents = one,
                                           .clicked = other,
                                           .computed = ComputedCounts {.openRate = 1e308}}};
                const KpiFigures kpis = kpisOf(reading);
                for (const Kpi &kpi : {kpis.dispatched, kpis.enRoute, kpis.delivered, kpis.errored, kpis.opened, kpis.clicked}) {
                    QVERIFY(!text(kpi.count).isEmpty());
                    QVERIFY(!kpi.rate.hasValue() || *kpi.rate.denominator > 0);
                    QVERIFY(!text(kpi.rate).isEmpty());
                }
                const Sending sending = sendingOf(reading, u"push"_s);
                QVERIFY(!text(kpisOf({sending, sending, sending}, {}).delivered.rate).isEmpty());
            }
        }
    }

    void settling()
    {
        const Instant now {1'000'000};
        Sending sending = sendingOf(g2(), u"email"_s);
        const Instant twoDays {48LL * 3600 * 1'000'000};
        QVERIFY(isSettling(sending, Instant {twoDays.microseconds - 1})); // it tells no range
        QVERIFY(!isSettling(sending, twoDays));
        sending.ranges = {{Interval::Hour, {}, now}};
        QVERIFY(!isSettling(sending, now));
        sending.ranges = {{Interval::Hour, {}, Instant {1'000'001}}};
        QVERIFY(isSettling(sending, now));
        sending.ranges = {{Interval::Hour, {}, std::nullopt}};
        QVERIFY(isSettling(sending, now));
        // What is en route after the range is over says nothing of the numbers.
        Sending push = sendingOf(g1(), u"push"_s);
        push.ranges = {{Interval::Hour, {}, now}};
        QVERIFY(!isSettling(push, now));
        QVERIFY(!kpisOf(readingOf(push, now)).delivered.rate.caveats.testFlag(Caveat::SoFar));
        push.ranges = {{Interval::Hour, {}, std::nullopt}};
        QVERIFY(isSettling(push, now));
        QVERIFY(kpisOf(readingOf(push, now)).delivered.rate.caveats.testFlag(Caveat::SoFar));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
