// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "models/sendings/mallcurves.h"
#include "tests/fonts/testfonts.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartnotes.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartzoom.h"
#include "ui/charts/zoombutton.h"
#include "ui/common/button.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000'000;

Instant now()
{
    return Instant::fromUtc({QDate(2025, 8, 6), QTime(14, 23), Qt::UTC});
}

/// Hours up to the present; the last one is known for 23 minutes.
EventCurves curves(int hours = 24)
{
    EventCurves all;
    all.axis = axisOf({now().microseconds - (hours - 1) * hour}, now(), Interval::Hour, QTimeZone("Europe/Oslo"), now());
    all.curves = {{.event = u"delivered"_s}, {.event = u"opened"_s}};
    for (int i = 0; i < hours; ++i) {
        all.curves[0].values << 500.0 - i * 10;
        all.curves[1].values << double(i);
    }
    return all;
}

QList<CurveWords> words()
{
    return {{u"Delivered"_s, Unit::Messages}, {u"Opened"_s, Unit::Events}};
}

class Scene {
public:
    explicit Scene(const EventCurves &some = curves())
    {
        auto *inside = new QWidget(&m_window);
        auto *column = new QVBoxLayout(inside);
        column->addWidget(button);
        column->addWidget(chart);
        m_window.setCentralWidget(inside);
        m_window.resize(900, 360);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window did not become active");
        chart->setCurves(some, words());
        chart->setFocus();
    }
    [[nodiscard]] QPoint placeOf(qsizetype bucket) const { return chart->chartLayout().placeOf(chart->curves(), {0, bucket}).toPoint(); }
    [[nodiscard]] int middle() const { return chart->chartLayout().plot.center().y(); }
    void drag(qsizetype from, qsizetype to) const
    {
        const QPoint begin(placeOf(from).x(), middle());
        const QPoint end(placeOf(to).x(), middle());
        QTest::mouseMove(chart, begin);
        QTest::mousePress(chart, Qt::LeftButton, {}, begin);
        QTest::mouseMove(chart, (begin + end) / 2);
        QTest::mouseMove(chart, end);
        QTest::mouseRelease(chart, Qt::LeftButton, {}, end);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(chart, key, with); }
    [[nodiscard]] QString spoken() const
    {
        const auto *voice = m_window.findChild<QWidget *>(u"announcer"_s);
        return voice ? voice->accessibleName() : QString();
    }

private:
    QMainWindow m_window;

public:
    EventChart *chart {new EventChart(&m_window)}; // the window's
    Button *button {zoomOutButton(chart, &m_window)}; // likewise
};

} // namespace

class TestChartZoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_appearance = new Appearance(qApp, &m_settings);
        m_settings.set(Setting::Theme, u"light"_s);
    }

    /// SD9
    void draggingZoomsAndBackspaceReturns()
    {
        const Scene scene;
        QSignalSpy zoomed(scene.chart, &EventChart::zoomChanged);
        QVERIFY(!scene.button->isVisible());
        scene.drag(4, 9);
        QCOMPARE(scene.chart->curves().axis.starts, curves().axis.starts.mid(4, 6));
        QCOMPARE(scene.chart->curves().curves.first().values, curves().curves.first().values.mid(4, 6));
        QCOMPARE(scene.spoken(), u"Zoomed in: 5 Aug 21:00 to 6 Aug 02:00"_s);
        QVERIFY(scene.button->isVisible());
        scene.drag(3, 1); // further in, from right to left
        QCOMPARE(scene.chart->curves().axis.starts, curves().axis.starts.mid(5, 3));
        scene.press(Qt::Key_Backspace);
        QCOMPARE(scene.chart->curves().axis.starts, curves().axis.starts.mid(4, 6));
        QTest::mouseClick(scene.button, Qt::LeftButton);
        QCOMPARE(scene.chart->curves(), curves());
        QVERIFY(!scene.button->isVisible());
        QCOMPARE(zoomed.size(), 4);
        scene.press(Qt::Key_Backspace); // nothing left to undo
        QCOMPARE(zoomed.size(), 4);
    }

    void aClickIsNoDrag()
    {
        const Scene scene;
        const QPoint at(scene.placeOf(5).x(), scene.middle());
        QTest::mouseMove(scene.chart, at);
        QTest::mousePress(scene.chart, Qt::LeftButton, {}, at);
        QTest::mouseMove(scene.chart, at + QPoint(3, 0));
        QTest::mouseRelease(scene.chart, Qt::LeftButton, {}, at + QPoint(3, 0));
        QVERIFY(!scene.chart->isZoomed());
        QCOMPARE(scene.chart->point().bucket, 5);
    }

    void keysChooseAStretchAndEnterZooms()
    {
        const Scene scene;
        scene.press(Qt::Key_Home);
        scene.press(Qt::Key_Right);
        scene.press(Qt::Key_Right, Qt::ShiftModifier);
        scene.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(scene.chart->chosenStretch(), std::optional(std::pair<qsizetype, qsizetype>(1, 3)));
        scene.press(Qt::Key_Escape); // the stretch goes, the cursor stays
        QVERIFY(!scene.chart->chosenStretch());
        QCOMPARE(scene.chart->point().bucket, 3);
        scene.press(Qt::Key_End, Qt::ShiftModifier);
        scene.press(Qt::Key_Return);
        QCOMPARE(scene.chart->curves().axis.starts, curves().axis.starts.mid(3));
        QVERIFY(scene.chart->curves().axis.partial); // the last bucket is among them
        scene.press(Qt::Key_Home, Qt::ShiftModifier);
        scene.press(Qt::Key_Return); // all there is: nothing to zoom into
        QCOMPARE(scene.chart->curves().axis.starts.size(), 21);
    }

    void onlyTheLastBucketIsUnfinished()
    {
        const Scene scene;
        scene.chart->zoomIn(0, 5);
        QVERIFY(!scene.chart->curves().axis.partial);
        QCOMPARE(scene.chart->curves().axis.end, curves().axis.starts.at(6));
        QVERIFY(scene.chart->chartLayout().partial.isEmpty());
    }

    void theCursorStaysOnItsTime()
    {
        const Scene scene;
        scene.chart->setPoint({1, 7});
        const QString before = scene.chart->pointSentence({1, 7}).left(30);
        scene.chart->zoomIn(5, 10);
        QCOMPARE(scene.chart->point(), (ChartPoint {1, 2}));
        QCOMPARE(scene.chart->pointSentence({1, 2}).left(30), before);
        scene.chart->zoomBack();
        QCOMPARE(scene.chart->point(), (ChartPoint {1, 7}));
    }

    void newValuesKeepTheStretch()
    {
        const Scene scene;
        scene.chart->zoomIn(4, 9);
        EventCurves more = curves();
        more.curves[0].values[5] = 7;
        scene.chart->setCurves(more, words());
        QCOMPARE(scene.chart->curves().axis.starts, curves().axis.starts.mid(4, 6));
        QCOMPARE(scene.chart->curves().curves.first().values.at(1), std::optional(7.0));
        scene.chart->setCurves({}, {}); // another sending is on its way
        QVERIFY(!scene.chart->isZoomed());
        QVERIFY(!scene.button->isVisible());
    }

    /// Whatever is zoomed into, going back as often leads through the same pictures to the first one.
    void zoomAndBackAreInverse()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            const EventCurves all = curves(2 + random.bounded(148));
            ChartZoom zoom;
            QList<EventCurves> seen {all};
            for (int step = 0; step < 6; ++step) {
                const auto size = int(seen.last().axis.starts.size());
                const int from = random.bounded(-2, size + 2);
                const int to = random.bounded(-2, size + 2);
                if (!zoom.in(seen.last(), from, to)) {
                    QCOMPARE(zoom.shown(all), seen.last());
                    continue;
                }
                seen << zoom.shown(all);
                QVERIFY(seen.last().axis.starts.size() >= 2);
                QVERIFY(seen.last().axis.starts.size() < size);
                for (const EventCurve &curve : seen.last().curves)
                    QCOMPARE(curve.values.size(), seen.last().axis.starts.size());
            }
            while (zoom.active()) {
                QCOMPARE(zoom.shown(all), seen.takeLast());
                QVERIFY(zoom.back());
            }
            QCOMPARE(zoom.shown(all), all);
            QVERIFY(!zoom.back());
        }
    }

    /// SD22: at the true instant at every zoom.
    void aNoteStandsAtItsInstant()
    {
        const Scene scene;
        const EventCurves all = curves();
        const Instant at {all.axis.starts.at(6).microseconds + hour / 4};
        const Instant before {all.axis.starts.first().microseconds - 1};
        scene.chart->setNotes({{u"n"_s, at, u"Black Week begins"_s}, {u"no"_s, before, u"not on this axis"_s}});
        const auto check = [&] {
            const ChartLayout &layout = scene.chart->chartLayout();
            const BucketAxis &axis = scene.chart->curves().axis;
            const QList<NoteFlag> flags = layNotes(layout, axis, {{u"n"_s, at, u"x"_s}, {u"no"_s, before, u"y"_s}});
            QCOMPARE(flags.size(), 1);
            const qsizetype bucket = bucketHolding(axis, at);
            const double left = layout.placeOf(scene.chart->curves(), {0, bucket}).x();
            const double right = layout.placeOf(scene.chart->curves(), {0, bucket + 1}).x();
            QVERIFY(std::abs(flags.first().x - (left + (right - left) / 4)) < 0.01);
        };
        check();
        scene.chart->zoomIn(4, 9);
        check();
        scene.chart->zoomIn(1, 3);
        check();
        QVERIFY(scene.chart->accessibleDescription().contains(u"1 notes: 5 Aug 23:15, Black Week begins."_s)
            || scene.chart->accessibleDescription().contains(u"Black Week begins"_s));
        QVERIFY(!scene.chart->accessibleDescription().contains(u"not on this axis"_s));
        scene.chart->setPoint({0, 1});
        QVERIFY(scene.spoken().contains(u"noted: Black Week begins"_s));
        scene.chart->zoomBack();
        scene.chart->zoomBack();
        scene.chart->zoomIn(10, 12);
        QVERIFY(!scene.chart->accessibleDescription().contains(u"Black Week"_s));
    }

    void aNoteIsOpenedByClickAndByEnter()
    {
        const Scene scene;
        const EventCurves all = curves();
        const QList<ChartNote> notes {{u"a"_s, all.axis.starts.at(6), u"one"_s},
            {u"b"_s, {all.axis.starts.at(6).microseconds + 1}, u"two"_s}, {u"c"_s, all.axis.starts.at(15), u"three"_s}};
        scene.chart->setNotes(notes);
        QSignalSpy chosen(scene.chart, &EventChart::noteChosen);
        const QList<NoteFlag> flags = layNotes(scene.chart->chartLayout(), all.axis, notes);
        QCOMPARE(flags.size(), 2); // two so close are one flag
        QTest::mouseClick(scene.chart, Qt::LeftButton, {}, flags.first().box.center());
        QCOMPARE(chosen.takeFirst().constFirst().toStringList(), (QStringList {u"a"_s, u"b"_s}));
        scene.chart->setPoint({0, 15});
        scene.press(Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().constFirst().toStringList(), QStringList {u"c"_s});
        scene.chart->setPoint({0, 14});
        scene.press(Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    /// The range compared with is over, whatever the last bucket of this one is.
    void onlyThisRangeHasABucketThatIsNotOver()
    {
        EventCurves both = curves();
        QVERIFY(both.axis.partial);
        both.curves[1].event = beforeEvent(u"delivered"_s);
        const auto unfinished = [&](qsizetype curve) {
            const QList<ChartPart> parts = chartParts(both, 1);
            return std::any_of(parts.begin(), parts.end(), [&](const ChartPart &part) {
                return part.curve == curve && (part.kind == ChartPart::Unfinished || part.kind == ChartPart::HollowMarker);
            });
        };
        QVERIFY(unfinished(0));
        QVERIFY(!unfinished(1));
    }

    /// Shares say that they are some, zoomed into or not, and with a note beside them.
    void sharesAreSpokenAsSuch()
    {
        EventCurves shares = curves();
        shares.percent = true;
        const Scene scene(shares);
        scene.chart->setNotes({{u"a"_s, shares.axis.starts.at(5), u"Black Week"_s}});
        QVERIFY(scene.chart->zoomIn(4, 9));
        const QString spoken = scene.chart->pointSentence({0, 1});
        QVERIFY2(spoken.contains(u"450\u00a0%"_s) && spoken.contains(u"noted: Black Week"_s), qPrintable(spoken));
    }

    void theScreenAndTheDrawingHaveTheSameNotes()
    {
        const Scene scene;
        const QImage without = scene.chart->picture(1.0);
        scene.chart->setNotes({{u"a"_s, curves().axis.starts.at(6), u"<img src='x'>"_s}});
        QVERIFY(scene.chart->picture(1.0) != without);
        scene.chart->setNotes({});
        QCOMPARE(scene.chart->picture(1.0), without);
    }

private:
    Settings m_settings;
    Appearance *m_appearance {};
};

QTEST_MAIN(TestChartZoom)
#include "tst_chartzoom.moc"
