// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"
#include "tests/contract/console.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Records come by opaque cursors, in an order that nobody promises (contract 8.20): all of them arrive unasked, none is taken for gone.
class TestReportFeed : public QObject {
    Q_OBJECT

    /// Sendings in whatever order, two to a page; the cursor is a word.
    struct World {
        QList<int> ids {};
        int failAt {-1}; ///< the page that is refused
        QList<int> asked {};
        int opened {}; ///< of every sending
        RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &seen) {
            const QString word = QJsonDocument::fromJson(seen.body)[u"page_info"].toString();
            const int page = word.isEmpty() ? 0 : word.mid(2).toInt();
            asked.append(page);
            if (page == failAt) {
                socket.write(RudeServer::answer(R"({"error":"no"})", 422));
                return;
            }
            QJsonArray records;
            for (qsizetype i = page * 2; i < std::min<qsizetype>(page * 2 + 2, ids.size()); ++i) {
                const QString at = QDateTime::fromSecsSinceEpoch(ids.at(i) * 60, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
                records.append(
                    QJsonObject {{u"id"_s, ids.at(i)}, {u"channel"_s, u"sms"_s}, {u"opened_count"_s, opened}, {u"created_at"_s, at}});
            }
            const bool more = page * 2 + 2 < ids.size();
            const QJsonObject pagination {{u"next_page_info"_s, more ? QJsonValue(u"p-%1"_s.arg(page + 1)) : QJsonValue()}};
            socket.write(RudeServer::answer(
                QJsonDocument(QJsonObject {{u"records"_s, records}, {u"pagination"_s, pagination}, {u"result_type"_s, u"records"_s}})
                    .toJson()));
        }};
    };
    static QList<int> idsOf(const SendingFeed &feed)
    {
        QList<int> ids;
        for (const auto &row : feed.rows())
            ids.append(int(row.value.id.value));
        return ids;
    }

private Q_SLOTS:
    void allPagesFollowUnasked()
    {
        World world {.ids = {3, 7, 1, 6, 2, 5, 4}};
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_VERIFY(feed->state().complete);
        QCOMPARE(idsOf(*feed), (QList<int> {7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(world.asked, (QList<int> {0, 1, 2, 3}));
    }

    void aRefreshedHeadTakesNothingAway()
    {
        World world {.ids = {3, 7, 1, 6}};
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_VERIFY(feed->state().complete);
        world.ids = {3, 8, 7, 1, 6}; // the head does not hold 7 any more, but 7 is newer than 3
        feed->refresh();
        QTRY_COMPARE(idsOf(*feed), (QList<int> {8, 7, 6, 3, 1}));
    }

    void aRefreshReadsEveryPageAgain()
    {
        World world {.ids = {5, 4, 3, 2, 1}};
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_VERIFY(feed->state().complete);
        QCOMPARE(feed->pages(), 3);
        const auto before = feed->asOf();
        world.opened = 7;
        world.failAt = 2;
        feed->refresh();
        QVERIFY(feed->state().loading);
        QTRY_VERIFY(feed->state().error.has_value());
        QCOMPARE(feed->rows().last().value.counts.opened, std::optional<qint64>(0));
        QCOMPARE(feed->asOf(), before); // two of three pages are newer, the whole is not
        QVERIFY(!feed->state().loading);
        world.failAt = -1;
        feed->retry();
        QTRY_VERIFY(!feed->state().loading);
        for (const auto &row : feed->rows())
            QCOMPARE(row.value.counts.opened, std::optional<qint64>(7));
        QVERIFY(feed->asOf() > before);
        QVERIFY(feed->state().complete);
        QCOMPARE(world.asked, (QList<int> {0, 1, 2, 0, 1, 2, 0, 1, 2}));
    }

    void refreshingCostsWhatItReads()
    {
        World world {.ids = {5, 4, 3, 2, 1}};
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        const auto events = store.events({.id = {1}, .createdAt = {}}, Interval::Hour);
        const int onePage = SendingStore::costOf(*feed, *events);
        feed->refresh();
        QTRY_VERIFY(feed->state().complete);
        QCOMPARE(SendingStore::costOf(*feed, *events), onePage + 2 * ReportQuery {.report = u"sendings"_s}.cost());
    }

    void aRefusedPageStopsUntilRetry()
    {
        World world {.ids = {5, 4, 3, 2, 1}, .failAt = 1};
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_VERIFY(feed->state().error.has_value());
        QCOMPARE(idsOf(*feed), (QList<int> {5, 4}));
        QVERIFY(!feed->state().complete && !feed->state().loading);
        world.failAt = -1;
        feed->retry();
        QTRY_VERIFY(feed->state().complete);
        QCOMPARE(feed->rows().size(), 5);
    }

    void equalQuestionsShareAFeed()
    {
        World world;
        Console console(world.server.url());
        SendingStore store(infinity, &console.client);
        const Sending one {.id = {1}, .createdAt = {}};
        const auto first = store.events(one, Interval::Hour);
        QCOMPARE(store.events(one, Interval::Hour), first);
        QVERIFY(store.events(one, Interval::Day) != first);
        QVERIFY(store.events({.id = {2}}, Interval::Hour) != first);
    }
};

QTEST_GUILESS_MAIN(TestReportFeed)
#include "tst_reportfeed.moc"
