// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/bucketwords.h"
#include "models/sendings/chartsentence.h"
#include "models/sendings/seriesmodel.h"
#include "tests/support/modelundertest.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const Instant later {std::numeric_limits<qint64>::max()};

Instant at(const char *text)
{
    return *Instant::fromText(QString::fromLatin1(text));
}

EventCurves curves(const char *from, const char *to, const QList<EventCurve> &events, const Instant &now = later,
    Interval interval = Interval::Hour, const char *zone = "Europe/Oslo")
{
    return {.axis = axisOf(at(from), at(to), interval, QTimeZone(zone), now), .curves = events};
}

EventCurves three()
{
    return curves("2025-08-06T09:00:00Z", "2025-08-06T11:00:00Z",
        {{.event = u"failed"_s, .values = {0, 1, 0}}, {.event = u"opened"_s, .values = {std::nullopt, 0, 3}},
            {.event = u"<b>poked</b>_twice"_s, .values = {1, 1, 1}}, {.event = u"delivered"_s, .values = {70, 2, 1234}}},
        at("2025-08-06T11:03:30Z"));
}

QString cell(const SeriesModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSendingsSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void table()
    {
        ModelUnderTest<SeriesModel> model;
        model->setCurves(three());
        QCOMPARE(model->rowCount(), 3);
        QStringList headers;
        for (int column = 0; column < model->columnCount(); ++column)
            headers << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(
            headers, (QStringList {u"Time (Europe/Oslo)"_s, u"Delivered"_s, u"Opened"_s, u"Failed to send"_s, u"<b>poked</b> twice"_s}));
        QCOMPARE(cell(*model, 0, 0), u"6 Aug 11:00"_s);
        QCOMPARE(cell(*model, 2, 0), u"6 Aug 13:00, partial (3 of 60 min)"_s);
        QCOMPARE(cell(*model, 0, 1), u"70"_s);
        QCOMPARE(cell(*model, 2, 1), u"1,234"_s);
        QCOMPARE(cell(*model, 0, 2), QString()); // no value
        QCOMPARE(cell(*model, 1, 2), u"0"_s); // a true zero
        QVERIFY(!model->index(0, 2).data(ValueRole).isValid());
        QCOMPARE(model->index(1, 2).data(ValueRole).toDouble(), 0.0);
        QVERIFY(model->index(1, 2).data(ValueRole).isValid());
        QCOMPARE(model->index(2, 0).data(SeriesModel::PartialRole).toBool(), true);
        QCOMPARE(model->index(1, 0).data(SeriesModel::PartialRole).toBool(), false);
        QCOMPARE(model->index(0, 4).data(SeriesModel::EventRole).toString(), u"<b>poked</b>_twice"_s);
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"6 Aug 11:00, delivered 70, failed to send 0, <b>poked</b> twice 1"_s);
        QCOMPARE(model->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"6 Aug 11:00, Opened: no value"_s);
        QCOMPARE(model->index(0, 1).data(Qt::AccessibleTextRole).toString(), u"6 Aug 11:00, Delivered: 70"_s);
    }

    void hourThatComesTwice()
    {
        const BucketAxis axis =
            axisOf(at("2025-10-25T23:00:00Z"), at("2025-10-26T02:00:00Z"), Interval::Hour, QTimeZone("Europe/Oslo"), later);
        QStringList words;
        for (qsizetype bucket = 0; bucket < axis.starts.size(); ++bucket)
            words << bucketText(axis, bucket);
        QCOMPARE(words, (QStringList {u"26 Oct 01:00"_s, u"26 Oct 02:00 (UTC+2)"_s, u"26 Oct 02:00 (UTC+1)"_s, u"26 Oct 03:00"_s}));
        QCOMPARE(bucketText(axis, 4), QString());
        QCOMPARE(bucketText(axis, -1), QString());
    }

    void otherIntervals()
    {
        const QTimeZone oslo("Europe/Oslo");
        QCOMPARE(bucketText(axisOf(at("2025-08-05T22:00:00Z"), at("2025-08-06T22:00:00Z"), Interval::Day, oslo, later), 0), u"6 Aug"_s);
        QCOMPARE(
            bucketText(axisOf(at("2025-08-06T22:00:00Z"), at("2025-08-06T22:00:00Z"), Interval::Week, oslo, later), 0), u"week of 4 Aug"_s);
        QCOMPARE(
            bucketText(axisOf(at("2025-08-06T22:00:00Z"), at("2025-08-06T22:00:00Z"), Interval::Month, oslo, later), 0), u"Aug 2025"_s);
    }

    void partials()
    {
        const auto text = [](const PartialBucket &bucket) { return partialText({.partial = bucket}); };
        QCOMPARE(text({.knownMinutes = 3, .wholeMinutes = 60}), u"partial (3 of 60 min)"_s);
        QCOMPARE(text({.knownMinutes = 0, .wholeMinutes = 60}), u"partial (under 1 of 60 min)"_s); // G10
        QCOMPARE(text({.knownMinutes = 14 * 60 + 3, .wholeMinutes = 24 * 60}), u"partial (14 of 24 h)"_s);
        QCOMPARE(text({.knownMinutes = 40, .wholeMinutes = 25 * 60}), u"partial (under 1 of 25 h)"_s);
        QCOMPARE(text({.knownMinutes = 3 * 1440 + 5, .wholeMinutes = 7 * 1440}), u"partial (3 of 7 d)"_s);
        QCOMPARE(text({.knownMinutes = 1440, .wholeMinutes = 7 * 1440 - 60}), u"partial (1 of 7 d)"_s); // the week of 167 hours
        QCOMPARE(partialText({}), QString());
        // A range that is over will not fill it.
        const Instant end = *Instant::fromText(u"2025-08-08T09:00:31.423979Z"_s);
        const QTimeZone oslo("Europe/Oslo");
        QCOMPARE(partialText({.zone = oslo, .partial = PartialBucket {.knownMinutes = 0, .wholeMinutes = 60, .until = end}}),
            u"counted until 11:00 (under 1 of 60 min)"_s); // G10
        QCOMPARE(partialText({.zone = oslo, .partial = PartialBucket {.knownMinutes = 660, .wholeMinutes = 1440, .until = end}}),
            u"counted until 11:00 (11 of 24 h)"_s);
        QCOMPARE(partialText({.zone = oslo, .partial = PartialBucket {.knownMinutes = 4 * 1440, .wholeMinutes = 7 * 1440, .until = end}}),
            u"counted until 8 Aug (4 of 7 d)"_s);
    }

    void growsWithoutLosingRows()
    {
        ModelUnderTest<SeriesModel> model;
        model->setCurves(curves("2025-08-06T09:00:00Z", "2025-08-06T10:00:00Z", {{.event = u"delivered"_s, .values = {70, 2}}}));
        const QPersistentModelIndex second(model->index(1, 1));
        const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setCurves(curves("2025-08-06T09:00:00Z", "2025-08-06T12:00:00Z", {{.event = u"delivered"_s, .values = {70, 3, 1, 0}}}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(second.row(), 1);
        QCOMPARE(second.data().toString(), u"3"_s);
        model->setCurves(model->curves());
        QCOMPARE(changed.count(), 1);
        model->setCurves(curves("2025-08-06T09:00:00Z", "2025-08-06T12:00:00Z", {{.event = u"opened"_s, .values = {70, 3, 1, 0}}}));
        QCOMPARE(reset.count(), 1); // another column
        model->setCurves({});
        QCOMPARE(model->rowCount(), 0);
    }

    void randomEdits()
    {
        QRandomGenerator random(11);
        ModelUnderTest<SeriesModel> model;
        const QStringList events {u"opened"_s, u"odd"_s, u"transmitted"_s};
        for (int round = 0; round < 500; ++round) {
            EventCurves next;
            const Instant from {at("2025-08-06T09:00:00Z").microseconds + random.bounded(2) * qint64 {3'600'000'000}};
            const Instant to {from.microseconds + random.bounded(6) * qint64 {3'600'000'000}};
            next.axis = axisOf(from, to, Interval::Hour, QTimeZone("Europe/Oslo"), random.bounded(2) == 0 ? later : to);
            for (int i = random.bounded(2); i < events.size(); ++i) {
                EventCurve curve {.event = events.at(i), .values = QList<std::optional<double>>(next.axis.starts.size())};
                for (auto &value : curve.values) {
                    if (random.bounded(2) == 0)
                        value = random.bounded(9);
                }
                next.curves << curve;
            }
            model->setCurves(next);
            QCOMPARE(model->rowCount(), int(next.axis.starts.size()));
            QCOMPARE(model->columnCount(), int(next.curves.size()) + 1);
            QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Transmitted"_s);
        }
    }

    void sentence()
    {
        EventCurves one = curves(
            "2025-08-06T09:00:31Z", "2025-08-08T09:00:31Z", {{.event = u"delivered"_s}, {.event = u"opened"_s}, {.event = u"odd_one"_s}});
        const qsizetype count = one.axis.starts.size();
        QCOMPARE(count, 49);
        one.curves[0].values.fill(0, count);
        one.curves[0].values[0] = 70;
        one.curves[0].values[5] = 2;
        one.curves[1].values.fill(0, count);
        one.curves[2].values.fill(std::nullopt, count);
        one.axis.partial.reset();
        const QString words = u"Delivered: 72 messages from 6 Aug 11:00 to 8 Aug 11:00 Europe/Oslo, most in 6 Aug 11:00 (70). "
                              "Opened: 0 events from 6 Aug 11:00 to 8 Aug 11:00 Europe/Oslo. Odd one: no values."_s;
        QCOMPARE(chartSentence(one), words);
        one.axis.partial = PartialBucket {.knownMinutes = 0, .wholeMinutes = 60};
        one.cut = true;
        QCOMPARE(chartSentence(one),
            words + u" The last bucket is partial (under 1 of 60 min). The server left points out, so the sums are too low."_s);
        QCOMPARE(chartSentence({}), QString());
    }

    void values()
    {
        QCOMPARE(valueText(std::nullopt), QString());
        QCOMPARE(valueText(0), u"0"_s);
        QCOMPARE(valueText(2.5), u"2.50"_s);
        QCOMPARE(valueText(std::numeric_limits<double>::quiet_NaN()), QString());
        QVERIFY(!valueText(1e300).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSendingsSeries)
#include "tst_sendingsseries.moc"
