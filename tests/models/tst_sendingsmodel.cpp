// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingsmodel.h"
#include "network/types/page.h"
#include "tests/support/modelundertest.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

using M = SendingsModel;

Instant hour(int hours)
{
    return {Instant::fromText(u"2025-08-06T09:00:31Z")->microseconds + hours * qint64 {3'600'000'000}};
}

/// The documented sending 452.
Sending push452()
{
    QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/sendings.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    const QByteArray json = file.readAll();
    const Document document(json);
    Decoder root = document.root();
    return Page<Sending>::fromJson(root, "records"_L1).items.first();
}

/// Like the documented reporting id 7265.
Sending mail7265()
{
    return {.id = {40'689},
        .channel = u"email"_s,
        .serviceType = u"campaigns"_s,
        .reportingId = ReportingId {7265},
        .campaignId = CampaignId {318},
        .counts = {.dispatches = 73,
            .members = 73,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = 73,
            .failed = 0,
            .delivered = 72,
            .deliveryErrored = 1,
            .opened = 0,
            .openedEvents = 0},
        .createdAt = hour(0),
        .ranges = {{Interval::Hour, hour(0), hour(48)}}};
}

SendingRow row(int id, qint64 dispatches = 10, const std::optional<qint64> &opened = 0)
{
    Sending sending {.id = {id}, .channel = u"email"_s, .serviceType = u"campaigns"_s, .createdAt = hour(-id)};
    sending.counts = {.dispatches = dispatches, .delivered = dispatches, .opened = opened};
    return {.sending = sending};
}

QString cell(const M &model, int at, int column)
{
    return model.index(at, column).data().toString();
}

QStringList keys(const M &model)
{
    QStringList list;
    for (int place = 0; place < model.rowCount(); ++place)
        list << model.keyAt(place);
    return list;
}

} // namespace

class TestSendingsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void trueZeroOf7265()
    {
        ModelUnderTest<M> model;
        model->setMoment(hour(100).toUtc(), QTimeZone("Europe/Oslo"));
        model->apply({{.sending = mail7265()}});
        QCOMPARE(cell(*model, 0, M::CreatedColumn), u"6 Aug 11:00"_s);
        QCOMPARE(cell(*model, 0, M::SendingColumn), u"Campaign #318 #7265"_s);
        QCOMPARE(cell(*model, 0, M::ChannelColumn), u"Email"_s);
        QCOMPARE(cell(*model, 0, M::DispatchedColumn), u"73"_s);
        QCOMPARE(cell(*model, 0, M::DeliveredColumn), u"98.63\u00a0%"_s);
        QCOMPARE(cell(*model, 0, M::ErroredColumn), u"1.37\u00a0%"_s);
        QCOMPARE(cell(*model, 0, M::OpenRateColumn), u"0.0\u00a0%"_s);
        QCOMPARE(cell(*model, 0, M::ClickRateColumn), u"not reported"_s);
        QCOMPARE(cell(*model, 0, M::CtorColumn), u"n/a"_s);
        const QModelIndex open = model->index(0, M::OpenRateColumn);
        QCOMPARE(open.data(M::FigureRole).value<Figure>().state, FigureState::Value);
        QVERIFY(open.data(CaveatRole).toStringList().isEmpty()); // what is true of all email is no mark in a row
        QVERIFY(open.data(Qt::AccessibleTextRole).toString().startsWith(u"Open rate: 0.0\u00a0%, 0 members of 72 messages delivered. "_s));
        QCOMPARE(open.data(M::SortRole).toLongLong(), 0);
        QVERIFY(open.data(M::SortRole).isValid());
        QVERIFY(!model->index(0, M::CtorColumn).data(M::SortRole).isValid());
        QCOMPARE(open.data(M::TagRole).toString(), QString());
        QCOMPARE(open.data(M::NameRole).toString(), u"Campaign #318"_s);
        QCOMPARE(open.data(M::NumberRole).toString(), u"#7265"_s);
    }

    void appDoesNotReportOf452()
    {
        ModelUnderTest<M> model;
        model->setMoment(hour(100).toUtc(), QTimeZone("Europe/Oslo"));
        model->setAsOf(hour(99));
        model->apply({{.sending = push452(), .key = u"acc|id=7|452"_s}});
        QCOMPARE(cell(*model, 0, M::SendingColumn), u"Rewards notifications #452"_s);
        QCOMPARE(cell(*model, 0, M::ChannelColumn), u"Push"_s);
        QCOMPARE(cell(*model, 0, M::DispatchedColumn), u"67,066"_s);
        QCOMPARE(cell(*model, 0, M::DeliveredColumn), u"0.0\u00a0%"_s);
        QCOMPARE(cell(*model, 0, M::OpenRateColumn), u"n/a"_s);
        const QString sentence = u"Push delivery is reported by the app, so a low or zero figure may mean that the app does not report."_s;
        QCOMPARE(model->index(0, M::OpenRateColumn).data(CaveatRole).toStringList(), QStringList(sentence));
        QCOMPARE(model->index(0, M::DeliveredColumn).data(CaveatRole).toStringList(), QStringList(sentence));
        QVERIFY(model->index(0, M::ErroredColumn).data(CaveatRole).toStringList().isEmpty());
        QVERIFY(model->index(0, M::OpenRateColumn).data(Qt::AccessibleTextRole).toString().contains(sentence));
        QCOMPARE(model->index(0, 0).data(M::TagRole).toString(), u"Settling"_s);
        QCOMPARE(model->index(0, 0).data(M::KeyRole).toString(), u"acc|id=7|452"_s);
        QCOMPARE(model->figureAt(0, M::OpenRateColumn).asOf, hour(99));
        const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Rewards notifications #452, Push, settling, dispatched 67,066, delivered 0.0\u00a0%"_s),
            qPrintable(spoken));
        QVERIFY2(spoken.endsWith(u"click to open rate n/a, created Friday 11 April 2025, 10:29 Europe/Oslo"_s), qPrintable(spoken));
        QCOMPARE(model->index(0, 3).data(AccessibleRowRole).toString(), spoken);
        QVERIFY(!model->index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void settlingUntilTheRangeEnds()
    {
        Sending sending = mail7265();
        ModelUnderTest<M> model;
        model->apply({{.sending = sending}});
        QCOMPARE(model->index(0, 0).data(M::TagRole).toString(), QString()); // it is not known what time it is
        model->setMoment(hour(47).toUtc(), QTimeZone::utc());
        QCOMPARE(model->index(0, 0).data(M::TagRole).toString(), u"Settling"_s);
        model->setMoment(hour(49).toUtc(), QTimeZone::utc());
        QCOMPARE(model->index(0, 0).data(M::TagRole).toString(), QString());
        sending.counts.delivered = 70; // two stay en route: nobody counts them any more
        model->apply({{.sending = sending}});
        QCOMPARE(model->index(0, 0).data(M::TagRole).toString(), QString());
    }

    void hostileService()
    {
        Sending sending = mail7265();
        sending.campaignId.reset();
        sending.serviceType = u"<img src='file:///x'>\u202e\n"_s + QString(5000, u'x');
        sending.channel = u"<b>fax</b>_machine"_s;
        ModelUnderTest<M> model;
        model->apply({{.sending = sending}});
        const QString name = model->index(0, 0).data(M::NameRole).toString();
        QVERIFY2(name.startsWith(u"<img src='file:///x'> xxx"_s), qPrintable(name)); // letters, in one line
        QVERIFY(!name.contains(QChar(0x202e)));
        QVERIFY(name.size() <= 80);
        QCOMPARE(cell(*model, 0, M::ChannelColumn), u"<b>fax</b> machine"_s);
        QCOMPARE(model->index(0, 0).data(M::ChannelRole).toString(), sending.channel);
        sending.serviceType.clear();
        sending.channel.clear();
        model->apply({{.sending = sending}});
        QCOMPARE(model->index(0, 0).data(M::NameRole).toString(), u"Sending"_s);
        QCOMPARE(cell(*model, 0, M::ChannelColumn), u"Unknown channel"_s);
    }

    void headers()
    {
        ModelUnderTest<M> model;
        QCOMPARE(model->headerData(M::CtorColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"CTOR"_s);
        QCOMPARE(model->headerData(M::CtorColumn, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Click to open rate"_s);
        for (int column = 0; column < M::ColumnCount; ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model->headerData(M::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void newestFirstUntilToldOtherwise()
    {
        ModelUnderTest<M> model;
        model->apply({row(3), row(1), row(2)});
        QCOMPARE(keys(*model), (QStringList {u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(model->sortColumn(), int(M::CreatedColumn));
        model->sort(M::CreatedColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*model), (QStringList {u"3"_s, u"2"_s, u"1"_s}));
        model->sort(M::ColumnCount, Qt::AscendingOrder); // there is no such column
        model->sort(-1, Qt::AscendingOrder);
        QCOMPARE(model->sortColumn(), int(M::CreatedColumn));
        QCOMPARE(keys(*model), (QStringList {u"3"_s, u"2"_s, u"1"_s}));
    }

    void ratesWithoutValueComeLastBothWays()
    {
        ModelUnderTest<M> model;
        model->apply({row(1, 0), row(2, 10, 5), row(3, 10, std::nullopt), row(4, 10, 1), row(5, 10, 0)});
        model->sort(M::OpenRateColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*model), (QStringList {u"5"_s, u"4"_s, u"2"_s, u"1"_s, u"3"_s}));
        model->sort(M::OpenRateColumn, Qt::DescendingOrder);
        QCOMPARE(keys(*model), (QStringList {u"2"_s, u"4"_s, u"5"_s, u"1"_s, u"3"_s}));
    }

    void everyColumnSorts()
    {
        Sending a = mail7265();
        Sending b = push452();
        b.createdAt = hour(5);
        ModelUnderTest<M> model;
        model->apply({{.sending = a}, {.sending = b}});
        const auto firstWhen = [&](int column, Qt::SortOrder order) {
            model->sort(column, order);
            return model->keyAt(0);
        };
        QCOMPARE(firstWhen(M::SendingColumn, Qt::AscendingOrder), u"40689"_s); // Campaign, Rewards
        QCOMPARE(firstWhen(M::SendingColumn, Qt::DescendingOrder), u"452"_s);
        QCOMPARE(firstWhen(M::ChannelColumn, Qt::AscendingOrder), u"40689"_s); // Email, Push
        QCOMPARE(firstWhen(M::DispatchedColumn, Qt::AscendingOrder), u"40689"_s);
        QCOMPARE(firstWhen(M::DispatchedColumn, Qt::DescendingOrder), u"452"_s);
        QCOMPARE(firstWhen(M::DeliveredColumn, Qt::AscendingOrder), u"452"_s);
        QCOMPARE(firstWhen(M::ErroredColumn, Qt::DescendingOrder), u"40689"_s);
        QCOMPARE(firstWhen(M::OpenRateColumn, Qt::AscendingOrder), u"40689"_s);
        QCOMPARE(firstWhen(M::OpenRateColumn, Qt::DescendingOrder), u"40689"_s); // 452 has none
    }

    /// "#9" before "#10".
    void numbersInNames()
    {
        ModelUnderTest<M> model;
        model->apply({row(10), row(9), row(100)});
        model->sort(M::SendingColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*model), (QStringList {u"9"_s, u"10"_s, u"100"_s}));
    }

    void sortingKeepsIndexesOnTheirRows()
    {
        ModelUnderTest<M> model;
        model->apply({row(1, 30), row(2, 10), row(3, 20)});
        const QPersistentModelIndex second(model->index(1, M::DeliveredColumn));
        const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy layout(model.get(), &QAbstractItemModel::layoutChanged);
        model->sort(M::DispatchedColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*model), (QStringList {u"2"_s, u"3"_s, u"1"_s}));
        QCOMPARE(second.row(), 0);
        QCOMPARE(second.column(), int(M::DeliveredColumn));
        QCOMPARE(layout.count(), 1);
        model->sort(M::DispatchedColumn, Qt::AscendingOrder);
        QCOMPARE(layout.count(), 1); // nothing moved
        QCOMPARE(reset.count(), 0);
    }

    void applyTellsOnlyWhatDiffers()
    {
        ModelUnderTest<M> model;
        model->apply({row(1), row(2), row(4)});
        const QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy layout(model.get(), &QAbstractItemModel::layoutChanged);
        model->apply({row(1), row(2), row(4)});
        QCOMPARE(inserted.count() + removed.count() + changed.count() + layout.count(), 0);
        model->apply({row(4), row(3), row(2, 11), row(2, 99)}); // in another order, which does not matter; the second 2 is dropped
        QCOMPARE(keys(*model), (QStringList {u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(layout.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(1).toModelIndex().column(), M::ColumnCount - 1);
        QCOMPARE(cell(*model, 0, M::DispatchedColumn), u"11"_s);
    }

    /// The tester watches; besides, each index that survives must stay with its row, and the order must be what sorting anew would give.
    void randomEdits()
    {
        QRandomGenerator random(7);
        ModelUnderTest<M> model;
        const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        for (int round = 0; round < 1000; ++round) {
            if (random.bounded(4) == 0)
                model->sort(random.bounded(int(M::ColumnCount)), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QList<SendingRow> target;
            for (int id = 0; id < 12; ++id) {
                if (random.bounded(3) != 0)
                    target << row(id, random.bounded(4), random.bounded(3) == 0 ? std::nullopt : std::optional<qint64>(random.bounded(4)));
            }
            std::shuffle(target.begin(), target.end(), random);
            QList<std::pair<QPersistentModelIndex, QString>> held;
            for (int place = 0; place < model->rowCount(); ++place)
                held.emplace_back(model->index(place, random.bounded(int(M::ColumnCount))), model->keyAt(place));
            model->apply(target);
            QCOMPARE(model->rowCount(), int(target.size()));
            for (const auto &[index, key] : std::as_const(held)) {
                const bool stays =
                    std::any_of(target.begin(), target.end(), [&, k = key](const SendingRow &one) { return one.sending.id.text() == k; });
                QCOMPARE(index.isValid(), stays);
                if (stays)
                    QCOMPARE(model->keyAt(index.row()), key);
            }
            M fresh;
            fresh.sort(model->sortColumn(), model->sortOrder());
            fresh.apply(target);
            QCOMPARE(keys(*model), keys(fresh));
            for (int place = 0; place < fresh.rowCount(); ++place)
                QCOMPARE(model->rowAt(place), fresh.rowAt(place));
        }
        QCOMPARE(reset.count(), 0);
    }

    void paging()
    {
        ModelUnderTest<M> model;
        const QSignalSpy wanted(model.get(), &M::moreWanted);
        QVERIFY(!model->canFetchMore({}));
        model->setPaging(false, false, false);
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        model->fetchMore({});
        QCOMPARE(wanted.count(), 1);
        model->setPaging(false, false, true); // failed: not again until Retry
        QVERIFY(!model->canFetchMore({}));
        model->setPaging(false, true, false);
        QVERIFY(!model->canFetchMore({}));
    }

    void moment()
    {
        ModelUnderTest<M> model;
        model->apply({row(1), row(2)});
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setMoment(hour(1).toUtc(), QTimeZone("Europe/Oslo"));
        QCOMPARE(changed.count(), 1);
        model->setMoment(hour(1).toUtc().addSecs(10), QTimeZone("Europe/Oslo"));
        QCOMPARE(changed.count(), 1);
        model->setMoment(hour(1).toUtc(), QTimeZone("America/New_York"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(cell(*model, 0, M::CreatedColumn), u"6 Aug 04:00"_s);
        model->setMoment(hour(24 * 300).toUtc(), QTimeZone("America/New_York"));
        QCOMPARE(cell(*model, 0, M::CreatedColumn), u"6 Aug 2025 04:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendingsModel)
#include "tst_sendingsmodel.moc"
