// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows Qt Charts.
#include "ui/charts/qtcharts.h"

#include "ui/charts/chartparts.h"
#include "ui/charts/charttext.h"
#include "ui/charts/dashes.h"
#include "ui/theme/serieslook.h"

#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsItem>
#include <QImage>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPixmap>
#include <QValueAxis>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int markerBox = 12; // px of the picture of one marker
constexpr double overhang = 8; // px that Qt Charts draws beyond the plot on each side: it cuts markers off at the edge of its own

QImage markerImage(const SeriesLook &look, bool hollow, qreal ratio)
{
    QImage image(QSize(markerBox, markerBox) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMarker(painter, {markerBox / 2.0, markerBox / 2.0}, look, hollow);
    return image;
}

/// The dashed lines of a chart, which Qt Charts would hand to the stroker as one path each. They stay series of the chart, hidden, and it
/// says where their points are.
class DashedLines : public QGraphicsItem {
public:
    explicit DashedLines(QChart *chart)
        : QGraphicsItem(chart)
        , m_chart(chart)
    {
        constexpr double belowSeries = 3.5; // Qt Charts has its axes at 3 and its series at 4
        setZValue(belowSeries);
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        for (QXYSeries *series : std::as_const(m_lines)) {
            QPolygonF line;
            const QList<QPointF> points = series->points();
            line.reserve(points.size());
            for (const QPointF &point : points)
                line << m_chart->mapToPosition(point, series);
            painter->setPen(series->pen());
            painter->drawLines(dashesOf(line, series->pen()));
        }
    }
    void setLines(const QList<QXYSeries *> &lines)
    {
        m_lines = lines;
        update();
    }

private:
    QChart *m_chart;
    QList<QXYSeries *> m_lines; // the chart's
};

/// Paints its scene once for as long as that stays as it is.
class KeptView : public QChartView {
public:
    using QChartView::QChartView;
    void forget()
    {
        m_kept = {};
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double ratio = devicePixelRatioF();
        if (m_kept.deviceIndependentSize() != viewport()->size() || m_kept.devicePixelRatio() != ratio) {
            m_kept = QPixmap(viewport()->size() * ratio);
            m_kept.setDevicePixelRatio(ratio);
            m_kept.fill(Qt::transparent);
            QPainter painter(&m_kept);
            render(&painter, viewport()->rect(), viewport()->rect());
        }
        QPainter(viewport()).drawPixmap(0, 0, m_kept);
    }
    void hideEvent(QHideEvent *event) override
    {
        QChartView::hideEvent(event);
        m_kept = {}; // a few megabytes, of each chart that was ever looked at
    }

private:
    QPixmap m_kept;
};

} // namespace

struct ChartCanvas::Private {
    KeptView *view {};
    QChart *chart {};
    DashedLines *dashed {};
    QValueAxis *time {};
    QValueAxis *value {};
    QList<QXYSeries *> lines, markers; // the chart's; kept for the next curves
    EventCurves curves;
    QStringList names;
    ValueAxis values;
    QRectF plot;
    double ratio {1}; // of the screen that markers were drawn for

    [[nodiscard]] qsizetype markerEvery() const { return markerDistance(curves.axis, plot.width()); }

    /// What lies between the edges of the plot that Qt Charts knows, which is ours and the overhang.
    void setRanges() const
    {
        const QList<Instant> &starts = curves.axis.starts;
        double first = starts.isEmpty() ? 0 : static_cast<double>(starts.first().toMSecs());
        double last = starts.isEmpty() ? 1 : static_cast<double>(starts.last().toMSecs());
        if (first == last) { // one alone stands in the middle, as timePosition() has it
            first -= 1;
            last += 1;
        }
        const double aside = (last - first) * overhang / std::max(1.0, plot.width());
        time->setRange(first - aside, last + aside);
        const auto top = static_cast<double>(values.top);
        const double beyond = top * overhang / std::max(1.0, plot.height());
        value->setRange(-beyond, top + beyond);
    }

    void show()
    {
        ratio = view->devicePixelRatioF();
        const QList<ChartPart> parts = chartParts(curves, markerEvery());
        QList<QXYSeries *> dashes;
        qsizetype line = 0;
        qsizetype marker = 0;
        for (const ChartPart &part : parts) {
            QList<QXYSeries *> &pool = part.isMarkers() ? markers : lines;
            qsizetype &next = part.isMarkers() ? marker : line;
            if (next == pool.size())
                pool << added(new QLineSeries); // markers, too: QScatterSeries makes an item of the scene for each
            QXYSeries *series = pool.at(next++);
            dress(series, part);
            if (!series->isVisible())
                dashes.append(series);
        }
        dashed->setLines(dashes);
        drop(lines, line);
        drop(markers, marker);
        view->forget();
    }

    QXYSeries *added(QXYSeries *series) const
    {
        chart->addSeries(series); // takes it over
        series->attachAxis(time);
        series->attachAxis(value);
        return series;
    }

    void dress(QXYSeries *series, const ChartPart &part) const
    {
        const SeriesLook look = seriesLook(part.event);
        series->setName(chartText(names.value(part.curve)));
        if (part.isMarkers()) {
            series->setPen(Qt::NoPen);
            series->setBrush(Qt::NoBrush);
            series->setMarkerSize(markerBox);
            series->setLightMarker(markerImage(look, part.kind == ChartPart::HollowMarker, ratio));
        } else {
            series->setPen(seriesPen(look, part.kind == ChartPart::Unfinished));
            series->setVisible(series->pen().style() == Qt::SolidLine);
        }
        series->replace(part.points);
    }

    void drop(QList<QXYSeries *> &pool, qsizetype from) const
    {
        while (pool.size() > from) {
            QXYSeries *series = pool.takeLast();
            chart->removeSeries(series); // hands it back
            delete series;
        }
    }
};

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"chartCanvas"_s);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);

    d->chart = new QChart;
    d->chart->legend()->hide();
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->setContentsMargins(0, 0, 0, 0);
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->time = new QValueAxis;
    d->value = new QValueAxis;
    for (QValueAxis *axis : {d->time, d->value}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // Qt Charts leaves them behind when the plot moves: the owner paints them
        axis->setMinorGridLineVisible(false);
    }
    d->chart->addAxis(d->time, Qt::AlignBottom);
    d->chart->addAxis(d->value, Qt::AlignLeft);

    d->dashed = new DashedLines(d->chart); // the chart's
    d->view = new KeptView(d->chart, this);
    d->view->setObjectName(u"chartView"_s);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setBackgroundBrush(Qt::NoBrush);
    d->view->viewport()->setAutoFillBackground(false);
    d->view->setAutoFillBackground(false);
    d->view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setMinimumSize(0, 0);
    // Qt Charts lays some of it out only later.
    connect(d->view->scene(), &QGraphicsScene::changed, d->view, &KeptView::forget);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(d->view);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setCurves(const EventCurves &curves, const QStringList &names, const ValueAxis &values)
{
    d->curves = curves;
    d->names = names;
    d->values = values;
    d->setRanges();
    d->show();
}

void ChartCanvas::setPlot(const QRectF &plot)
{
    if (plot == d->plot)
        return;
    const qsizetype every = d->markerEvery();
    d->plot = plot;
    d->chart->setPlotArea(plot.adjusted(-overhang, -overhang, overhang, overhang));
    d->setRanges();
    d->view->forget();
    if (every != d->markerEvery())
        d->show();
}

void ChartCanvas::paint(QPainter &painter) const
{
    d->view->render(&painter, rect(), rect());
}

/// Markers are pictures, made for the pixels of one screen.
bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal && d->ratio != devicePixelRatioF())
        d->show();
    return QWidget::event(event);
}

void ChartCanvas::restyle()
{
    d->show();
}

} // namespace atrium
