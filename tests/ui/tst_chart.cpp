// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttext.h"
#include "ui/charts/dashes.h"
#include "ui/theme/apply.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QXYSeries>

#include <cstdlib>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return {QDate(2025, 8, 6), QTime(14, 23), Qt::UTC};
}

/// Hours from 11:00 in Oslo; the last one is known for 23 minutes.
EventCurves curves(int hours = 6)
{
    EventCurves all;
    const Instant to = Instant::fromUtc(now());
    all.axis = axisOf(Instant {to.microseconds - (hours - 1) * 3'600'000'000LL}, to, Interval::Hour, QTimeZone("Europe/Oslo"), to);
    all.curves = {{.event = u"delivered"_s}, {.event = u"opened"_s}};
    for (int i = 0; i < hours; ++i) {
        all.curves[0].values << 100.0 - i * 10;
        all.curves[1].values << double(2 * i);
    }
    return all;
}

QList<CurveWords> words()
{
    return {{u"Delivered"_s, Unit::Messages}, {u"Opened"_s, Unit::Events}};
}

/// A chart in a window, and what Qt Charts was given for it.
class Scene {
public:
    explicit Scene(const EventCurves &some = curves(), const QList<CurveWords> &names = words())
    {
        m_window.setCentralWidget(chart);
        m_window.resize(700, 300);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window did not become active");
        chart->setCurves(some, names);
    }
    [[nodiscard]] QGraphicsScene *scene() const { return chart->findChild<QChartView *>()->scene(); }
    [[nodiscard]] QList<QXYSeries *> series(const QColor &colour) const
    {
        QList<QXYSeries *> found;
        const QList<QAbstractSeries *> all = chart->findChild<QChartView *>()->chart()->series();
        for (QAbstractSeries *one : all) {
            auto *xy = qobject_cast<QXYSeries *>(one);
            if (xy && xy->pen().style() != Qt::NoPen && xy->pen().color() == colour)
                found << xy;
        }
        return found;
    }
    [[nodiscard]] QString spoken() const
    {
        const auto *voice = m_window.findChild<QWidget *>(u"announcer"_s);
        return voice ? voice->accessibleName() : QString();
    }
    void resize(const QSize &size) { m_window.resize(size); }
    void press(Qt::Key key) const { QTest::keyClick(chart, key); }

private:
    QMainWindow m_window;

public:
    EventChart *chart {new EventChart(&m_window)}; // the window's
};

} // namespace

class TestChart : public QObject {
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

    void markupIsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << u"<img src='file:///etc/hostname'>"_s;
        QTest::newRow("bold") << u"<b>bold</b>"_s;
        QTest::newRow("entity") << u"&lt;b&gt;"_s;
        QTest::newRow("long") << u"<i>"_s.repeated(5000);
        QTest::newRow("lines") << u"a\n<br>\u2028b"_s;
    }
    void markupIsText()
    {
        QFETCH(const QString, name);
        const QString escaped = chartText(name);
        QVERIFY(!escaped.contains(u'<'));
        QVERIFY(escaped.size() <= 1206);
        const Scene scene(curves(), {{name, Unit::Messages}, {name, Unit::None}});
        const QList<QAbstractSeries *> all = scene.chart->findChild<QChartView *>()->chart()->series();
        QVERIFY(!all.isEmpty());
        for (const QAbstractSeries *series : all)
            QCOMPARE(series->name(), escaped);
        // No name of ours is shown by Qt Charts at all.
        QVERIFY(!scene.chart->findChild<QChartView *>()->chart()->legend()->isVisible());
        const QList<QGraphicsItem *> items = scene.scene()->items();
        for (QGraphicsItem *item : items) {
            const auto *text = dynamic_cast<QGraphicsTextItem *>(item);
            QVERIFY(!text || !text->isVisible() || text->toPlainText().isEmpty());
        }
        // And our own legend measures and paints letters: its words are what came, on one line.
        QCOMPARE(scene.chart->chartLayout().legend.first().words, QString(name + u", messages"_s).simplified());
        QVERIFY(!scene.chart->picture(1.0).isNull());
    }

    void markupIsDrawnAsWideAsItsLetters()
    {
        const Scene scene(curves(), {{u"<b>i</b>"_s, Unit::None}, {u"[b]i[/b]"_s, Unit::None}});
        const QFontMetrics metrics(typeface(Type::Caption));
        const ChartLayout &layout = scene.chart->chartLayout();
        for (const ChartLayout::LegendItem &item : layout.legend)
            QVERIFY(item.text.width() >= metrics.horizontalAdvance(item.words));
    }

    void theUnfinishedBucketIsDotted()
    {
        const Scene scene;
        const QList<QXYSeries *> lines = scene.series(tokens().series.delivered);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first()->count(), 5);
        QCOMPARE(lines.first()->pen().style(), Qt::SolidLine);
        QCOMPARE(lines.last()->count(), 2); // from the last whole bucket into it
        QCOMPARE(lines.last()->pen().style(), Qt::CustomDashLine);
        QCOMPARE(lines.last()->at(1).y(), 50.0);
        QCOMPARE(scene.chart->chartLayout().partialText, u"partial (23 of 60 min)"_s);

        EventCurves whole = curves();
        whole.axis.partial.reset();
        const Scene done(whole);
        QCOMPARE(done.series(tokens().series.delivered).size(), 1);
        QCOMPARE(done.series(tokens().series.delivered).value(0)->count(), 6);
        QVERIFY(done.chart->chartLayout().partial.isEmpty());
    }

    void aDashGoesOnAroundACorner()
    {
        QPen pen(Qt::black, 2);
        const QPolygonF corner({{0, 0}, {10, 0}, {10, 10}});
        QCOMPARE(dashesOf(corner, pen), (QList<QLineF> {{0, 0, 10, 0}, {10, 0, 10, 10}}));
        pen.setDashPattern({4, 2}); // in widths of the pen: 8 px, 4 px
        QCOMPARE(dashesOf(corner, pen), (QList<QLineF> {{0, 0, 8, 0}, {10, 2, 10, 10}}));
        pen.setDashPattern({6, 1});
        QCOMPARE(dashesOf(corner, pen), (QList<QLineF> {{0, 0, 10, 0}, {10, 0, 10, 2}, {10, 4, 10, 10}}));
        QCOMPARE(dashesOf({}, pen), QList<QLineF>());
    }

    void dashesLieWhereTheirPointsAre()
    {
        EventCurves rising = curves();
        rising.axis.partial.reset();
        rising.curves[0].values.fill(std::nullopt);
        const Scene scene(rising);
        QVERIFY(!seriesLook(u"opened"_s).dash.isEmpty());
        const QImage picture = scene.chart->picture(1.0);
        const ChartLayout &layout = scene.chart->chartLayout();
        const QPointF a = layout.placeOf(rising, {1, 1});
        const QPointF b = layout.placeOf(rising, {1, 4});
        int drawn = 0;
        int gaps = 0;
        constexpr int steps = 400;
        for (int i = 0; i < steps; ++i) {
            const QPointF at = a + (b - a) * i / steps;
            (picture.pixelColor(at.toPoint()) == tokens().surface ? gaps : drawn) += 1;
        }
        QVERIFY2(drawn > steps / 2, qPrintable(QString::number(drawn)));
        QVERIFY2(gaps > steps / 20, qPrintable(QString::number(gaps)));
    }

    /// Painting keeps a picture and must not ask for the next one: a computer at rest would paint for ever.
    void aChartAtRestIsNotPainted()
    {
        class Paints : public QObject {
        public:
            int count {};
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } paints;
        const Scene scene;
        QWidget *viewport = scene.chart->findChild<QChartView *>()->viewport();
        viewport->installEventFilter(&paints);
        QTRY_VERIFY(paints.count > 0);
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
        const int settled = paints.count;
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(paints.count, settled);
    }

    void theWordsAboutItCoverNoCurve()
    {
        EventCurves high = curves();
        high.curves[0].values = {0, 20, 40, 60, 90, 100}; // rises into the corner
        const Scene scene(high);
        const ChartLayout &layout = scene.chart->chartLayout();
        QVERIFY(layout.partial.isValid());
        for (qsizetype curve = 0; curve < 2; ++curve) {
            for (qsizetype bucket = 0; bucket < 6; ++bucket)
                QVERIFY(!layout.partial.contains(layout.placeOf(high, {curve, bucket}).toPoint()));
        }
    }

    void whatIsMissingIsAGap()
    {
        EventCurves gaps = curves();
        gaps.axis.partial.reset();
        gaps.curves[0].values = {1, 2, {}, {}, 5, 6};
        gaps.curves[1].values = {{}, 3, {}, {}, {}, {}};
        const Scene scene(gaps);
        const QList<QXYSeries *> lines = scene.series(tokens().series.delivered);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first()->count(), 2);
        QCOMPARE(lines.last()->count(), 2);
        QVERIFY(scene.series(tokens().series.opened).isEmpty()); // one point is no line
        QVERIFY(!scene.chart->pointBox({1, 1}).isEmpty());
        QVERIFY(scene.chart->pointBox({1, 2}).isEmpty());
    }

    void newValuesReplaceTheOldOnes()
    {
        const Scene scene;
        QXYSeries *line = scene.series(tokens().series.delivered).value(0);
        QSignalSpy replaced(line, &QXYSeries::pointsReplaced);
        QSignalSpy added(line, &QXYSeries::pointAdded);
        EventCurves more = curves();
        more.curves[0].values[0] = 400;
        scene.chart->setCurves(more, words());
        QCOMPARE(scene.series(tokens().series.delivered).value(0), line);
        QVERIFY(!replaced.isEmpty());
        QVERIFY(added.isEmpty());
        QCOMPARE(line->at(0).y(), 400.0);
        scene.chart->setCurves({}, {});
        QVERIFY(scene.chart->findChild<QChartView *>()->chart()->series().isEmpty());
    }

    void linesAndLabelsAgreeAfterAResize()
    {
        Scene scene;
        const auto *qtChart = scene.chart->findChild<QChartView *>()->chart();
        for (QAbstractAxis *axis : qtChart->axes())
            QVERIFY(!axis->isGridLineVisible()); // its own would stay where they were
        const QSize before = scene.chart->size();
        for (const QSize size : {QSize(520, 420), QSize(700, 300)}) {
            scene.resize(size);
            QTRY_VERIFY(scene.chart->width() == size.width() && scene.chart->height() == size.height());
            const ChartLayout &layout = scene.chart->chartLayout();
            QVERIFY(layout.valueLabels.size() > 2);
            EventCurves flat = curves();
            for (EventCurve &curve : flat.curves)
                curve.values.fill(std::nullopt);
            flat.curves[0].values[0] = 100; // a marker at the corner, and nothing on the lines
            scene.chart->setCurves(flat, words());
            const QImage picture = scene.chart->picture(1.0);
            const int x = layout.plot.center().x();
            for (const ChartLayout::ValueLabel &label : scene.chart->chartLayout().valueLabels) {
                QVERIFY(std::abs(label.box.center().y() - label.line) <= 1);
                if (label.line != layout.plot.y() + layout.plot.height()) // there the axis lies on it
                    QCOMPARE(picture.pixelColor(x, label.line), tokens().grid);
            }
            int lines = 0;
            for (int y = layout.plot.top(); y < layout.plot.y() + layout.plot.height(); ++y)
                lines += picture.pixelColor(x, y) == tokens().surface ? 0 : 1;
            QCOMPARE(lines, static_cast<int>(scene.chart->chartLayout().valueLabels.size()) - 1); // and no others
        }
        QCOMPARE(scene.chart->size(), before);
    }

    void aResizedChartIsLikeANewOne()
    {
        Scene scene;
        const QImage first = scene.chart->picture(1.0);
        scene.resize({520, 420});
        QTRY_COMPARE(scene.chart->height(), 420);
        QVERIFY(scene.chart->picture(1.0) != first);
        scene.resize({700, 300});
        QTRY_COMPARE(scene.chart->height(), 300);
        QCOMPARE(scene.chart->picture(1.0), first);
    }

    void valuesAreWholeNumbers()
    {
        EventCurves few = curves();
        few.curves[0].values = {0, 1, 2, 3, 1, 0};
        few.curves[1].values = {0, 0, 0, 0, 0, 0};
        const Scene scene(few);
        QStringList labels;
        for (const ChartLayout::ValueLabel &label : scene.chart->chartLayout().valueLabels)
            labels << label.text;
        QCOMPARE(labels, (QStringList {u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    }

    void keysWalkThePoints()
    {
        const Scene scene;
        QSignalSpy moved(scene.chart, &EventChart::pointMoved);
        scene.chart->setFocus(Qt::TabFocusReason);
        QCOMPARE(scene.chart->point(), ChartPoint());
        scene.press(Qt::Key_Right);
        QCOMPARE(scene.chart->point(), (ChartPoint {0, 0}));
        QCOMPARE(scene.spoken(), u"Delivered, 6 Aug 11:00, 100 messages"_s);
        scene.press(Qt::Key_Right);
        QCOMPARE(scene.spoken(), u"Delivered, 6 Aug 12:00, 90 messages, down 10"_s);
        scene.press(Qt::Key_Down);
        QCOMPARE(scene.chart->point(), (ChartPoint {1, 1}));
        QCOMPARE(scene.spoken(), u"Opened, 6 Aug 12:00, 2 events, up 2"_s);
        scene.press(Qt::Key_End);
        QCOMPARE(scene.spoken(), u"Opened, 6 Aug 16:00, 10 events, partial (23 of 60 min)"_s);
        scene.press(Qt::Key_Right); // the end
        scene.press(Qt::Key_Up);
        scene.press(Qt::Key_Home);
        QCOMPARE(scene.chart->point(), (ChartPoint {0, 0}));
        QCOMPARE(moved.count(), 6);
        scene.press(Qt::Key_Escape);
        QCOMPARE(scene.chart->point(), ChartPoint());
    }

    void theCursorStaysOnItsEventAndTime()
    {
        const Scene scene;
        scene.chart->setPoint({1, 2});
        EventCurves later = curves(8); // two hours more before it
        later.curves.prepend({.event = u"transmitted"_s, .values = QList<std::optional<double>>(8, 1.0)});
        scene.chart->setCurves(later, QList<CurveWords> {{u"Transmitted"_s, Unit::Messages}} + words());
        QCOMPARE(scene.chart->point(), (ChartPoint {2, 4}));
        later.curves[2].values[4].reset();
        scene.chart->setCurves(later, QList<CurveWords> {{u"Transmitted"_s, Unit::Messages}} + words());
        QCOMPARE(scene.chart->point(), ChartPoint());
    }

    void clickingPutsTheCursorOnTheNearestPoint()
    {
        const Scene scene;
        QTest::mouseMove(scene.chart, QPoint(5, 5));
        const QPoint at = scene.chart->pointBox({1, 3}).center() + QPoint(4, -2);
        QTest::mouseMove(scene.chart, at);
        QTest::mouseClick(scene.chart, Qt::LeftButton, {}, at);
        QCOMPARE(scene.chart->point(), (ChartPoint {1, 3}));
    }

    void pointsAreChildrenForAssistiveTechnology()
    {
        const Scene scene;
        scene.chart->setSentence(u"Events per hour"_s, u"Delivered: many."_s);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(scene.chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), u"Events per hour"_s);
        QCOMPARE(chart->text(QAccessible::Description), u"Delivered: many."_s);
        QCOMPARE(chart->childCount(), 12);
        QAccessibleInterface *point = chart->child(7);
        QCOMPARE(point->text(QAccessible::Name), u"Opened, 6 Aug 12:00, 2 events, up 2"_s);
        QCOMPARE(point->parent(), chart);
        QCOMPARE(chart->indexOfChild(point), 7);
        const QPoint middle = point->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y())->text(QAccessible::Name), point->text(QAccessible::Name));
        point->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(scene.chart->point(), (ChartPoint {1, 1}));
        QCOMPARE(chart->focusChild(), point);
        QVERIFY(point->state().focused);
        scene.chart->setCurves(curves(3), words());
        QCOMPARE(chart->childCount(), 6);
        QVERIFY(!chart->child(6));
    }

    void bothThemesLive()
    {
        const Scene scene;
        QCOMPARE(scene.series(tokensOf(ThemeName::Light).series.opened).size(), 2);
        m_settings.set(Setting::Theme, u"dark"_s);
        QCOMPARE(scene.series(tokensOf(ThemeName::Light).series.opened).size(), 0);
        QCOMPARE(scene.series(tokensOf(ThemeName::Dark).series.opened).size(), 2);
        QCOMPARE(scene.chart->picture(1.0).pixelColor(1, 1), tokensOf(ThemeName::Dark).surface);
        m_settings.set(Setting::Theme, u"light"_s);
    }

    void eachEventHasItsOwnLook()
    {
        const QStringList events {u"transmitted"_s, u"delivered"_s, u"opened"_s, u"clicked"_s, u"failed"_s, u"delivery_errored"_s};
        for (const QString &one : events) {
            for (const QString &other : events) {
                if (one == other)
                    continue;
                QVERIFY(seriesLook(one).colour != seriesLook(other).colour);
                // Without colour the dash or the marker tells them apart.
                QVERIFY(seriesLook(one).dash != seriesLook(other).dash || seriesLook(one).marker != seriesLook(other).marker);
            }
        }
        QCOMPARE(seriesLook(u"of tomorrow"_s).colour, tokens().series.rest);
    }

    void aLegendThatIsTooLongWraps()
    {
        QList<CurveWords> names;
        EventCurves many = curves();
        many.curves.clear();
        for (int i = 0; i < 8; ++i) {
            names << CurveWords {u"A rather long name of a curve"_s, Unit::Messages};
            many.curves << curves().curves.first();
        }
        for (const bool mirrored : {false, true}) {
            const ChartLayout layout = layOutChart({500, 300}, many, names, mirrored);
            for (qsizetype i = 0; i < layout.legend.size(); ++i) {
                QVERIFY(QRect(0, 0, 500, 300).contains(layout.legend.at(i).text));
                QVERIFY(layout.legend.at(i).text.bottom() < layout.plot.top());
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!layout.legend.at(i).text.intersects(layout.legend.at(j).text));
            }
        }
    }

private:
    Settings m_settings;
    Appearance *m_appearance {};
};

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
