// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"
#include "network/types/eventsrange.h"
#include "tests/contract/console.h"

#include <QJsonArray>
#include <QSet>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {
ReportQuery sendingsOnly()
{
    return {.report = u"sendings"_s};
}
} // namespace

/// Reports and push events over a real socket.
class TestSendings : public QObject {
    Q_OBJECT

    static QDateTime noon() { return {QDate(2025, 8, 10), QTime(12, 0), Qt::UTC}; }
    static ReportQuery aggregated(const QString &by, const Filter &filter)
    {
        return {.report = u"sendings"_s, .filter = filter, .aggregateBy = by};
    }
    static double sumOf(const TimeSeries &series, const QString &event)
    {
        double sum = 0;
        for (const Series &one : series.series) {
            if (one.word() != event)
                continue;
            for (const auto &value : one.values)
                sum += value.value_or(0);
        }
        return sum;
    }
    /// The customer whose sendings hold what is looked for.
    static CustomerScope ownerOf(Console &console, const Filter &filter)
    {
        for (const qint64 customer : {447, 451, 463}) {
            const auto page = console.ask(api::querySendings(CustomerScope::one(customer), {.report = u"sendings"_s, .filter = filter}));
            if (page && !page->items.isEmpty())
                return CustomerScope::one(customer);
        }
        return {};
    }

private Q_SLOTS:
    void theDocumentedRows()
    {
        RunningSandbox sandbox({.now = [] { return noon(); }});
        Console console(sandbox.url(), "t", noon());
        const Filter by7265 = filters::equal(u"reporting_id"_s, 7265);
        const CustomerScope owner = ownerOf(console, by7265);
        QVERIFY(!owner.value.isEmpty());
        const auto rows = console.ask(api::querySendingSummaries(owner, aggregated(u"reporting_id"_s, by7265)));
        QVERIFY(rows.ok());
        QCOMPARE(rows->items.size(), 1);
        QCOMPARE(rows->items.first().value.ids, QList<SendingId> {SendingId {40689}});
        QCOMPARE(rows->items.first().value.counts.delivered, std::optional<qint64>(72));
        QVERIFY(!rows->items.first().value.counts.clicked);
        const Filter by452 = filters::equal(u"id"_s, 452);
        const auto push = console.ask(api::querySendings(ownerOf(console, by452), {.report = u"sendings"_s, .filter = by452}));
        QVERIFY(push.ok());
        QCOMPARE(push->items.size(), 1);
        QCOMPARE(push->items.first().value.counts.members, std::optional<qint64>(8679));
        QVERIFY(!push->items.first().value.counts.clicked && !push->items.first().value.counts.computed);
    }

    void listIsCompleteAndHeldOnce()
    {
        RunningSandbox sandbox({.now = [] { return noon(); }});
        Console console(sandbox.url(), "t", noon());
        SendingStore store(CustomerScope::one(451), &console.client);
        const auto feed = store.sendings();
        QCOMPARE(store.sendings(), feed);
        feed->refresh();
        QTRY_VERIFY(feed->state().complete && !feed->state().loading);
        QVERIFY(feed->rows().size() > 50);
        QSet<SendingId> ids;
        for (const auto &row : feed->rows())
            ids.insert(row.value.id);
        QCOMPARE(ids.size(), feed->rows().size());
        for (qsizetype i = 1; i < feed->rows().size(); ++i)
            QVERIFY(feed->rows()[i - 1].value.createdAt >= feed->rows()[i].value.createdAt);
    }

    void everyFilterIsUnderstood()
    {
        RunningSandbox sandbox({.now = [] { return noon(); }});
        Console console(sandbox.url(), "t", noon());
        const CustomerScope mall = CustomerScope::one(451);
        const auto count = [&](const Filter &filter) {
            qsizetype sum = 0;
            Cursor after;
            for (int page = 0; page < 50; ++page) {
                const auto answer = console.ask(api::querySendings(mall, {.report = u"sendings"_s, .filter = filter}, after));
                if (!answer)
                    return qsizetype(-1);
                sum += answer->items.size();
                if (!answer->next)
                    break;
                after = *answer->next;
            }
            return sum;
        };
        const qsizetype all = count({});
        QVERIFY(all > 0);
        QCOMPARE(count(filters::in(u"channel"_s, {u"sms"_s, u"email"_s, u"push"_s})), all);
        QCOMPARE(count(filters::equal(u"channel"_s, u"sms"_s)) + count(filters::notEqual(u"channel"_s, u"sms"_s)), all);
        QCOMPARE(count(filters::notIn(u"channel"_s, {u"sms"_s})), count(filters::notEqual(u"channel"_s, u"sms"_s)));
        QCOMPARE(
            count(filters::equal(u"campaign_id"_s, QJsonValue::Null)) + count(filters::notEqual(u"campaign_id"_s, QJsonValue::Null)), all);
        const auto newest = console.ask(api::querySendings(mall, sendingsOnly()));
        const QString at = newest->items.at(10).value.createdAt.text();
        QCOMPARE(count(filters::greaterThan(u"created_at"_s, at)) + count(filters::lessOrEqualTo(u"created_at"_s, at)), all);
        QCOMPARE(count(filters::greaterOrEqualTo(u"created_at"_s, at)) + count(filters::lessThan(u"created_at"_s, at)), all);
        const Filter either = filters::or_({filters::equal(u"channel"_s, u"sms"_s), filters::equal(u"channel"_s, u"push"_s)});
        QCOMPARE(count(either), count(filters::in(u"channel"_s, {u"sms"_s, u"push"_s})));
        QCOMPARE(count(filters::and_({either, filters::equal(u"channel"_s, u"email"_s)})), 0);
        const auto wrong = console.ask(api::querySendings(mall, {.report = u"sendings"_s, .filter = filters::equal(u"no_such"_s, 1)}));
        QCOMPARE(wrong.error().kind, ErrorKind::Invalid);
    }

    /// The sums of contract 8.23, through the store, for each sending that can be charted.
    void eventsAddUpToTheCounts()
    {
        RunningSandbox sandbox({.now = [] { return noon(); }});
        Console console(sandbox.url(), "t", noon());
        SendingStore store(CustomerScope::one(451), &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_VERIFY(feed->state().complete && !feed->state().loading);
        const Instant now = Instant::fromUtc(noon());
        int charted = 0;
        for (const auto &row : feed->rows().first(std::min<qsizetype>(20, feed->rows().size()))) {
            const Sending &sending = row.value;
            const auto events = store.events(sending, finestFitting(sending, now));
            events->refresh();
            QTRY_VERIFY(events->series().has_value() || events->state().error);
            QVERIFY2(events->series(), events->query().key().constData());
            ++charted;
            QCOMPARE(sumOf(*events->series(), u"transmitted"_s), double(*sending.counts.transmitted));
            QCOMPARE(sumOf(*events->series(), u"failed"_s), double(*sending.counts.failed));
            QCOMPARE(sumOf(*events->series(), u"delivered"_s), double(*sending.counts.delivered));
            QCOMPARE(sumOf(*events->series(), u"delivery_errored"_s), double(*sending.counts.deliveryErrored));
            QCOMPARE(sumOf(*events->series(), u"opened"_s), double(*sending.counts.openedEvents));
        }
        QCOMPARE(charted, 20);
    }

    void tooMuchIsRefusedByTheServer()
    {
        RunningSandbox sandbox({.now = [] { return noon(); }});
        Console console(sandbox.url(), "t", noon());
        const Instant now = Instant::fromUtc(noon());
        const auto answer = console.ask(api::queryTimeSeries(CustomerScope::one(451),
            {.report = u"sendings_events_history"_s,
                .interval = Interval::Hour,
                .from = Instant {now.microseconds - 20 * 86'400'000'000LL},
                .to = now}));
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestSendings)
#include "tst_sendings.moc"
