// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/metrics/figure.h"
#include "ui/charts/chartwalk.h"

#include <QWidget>

#include <memory>

namespace atrium {

struct ChartLayout;

/// What a curve is called and what it counts: "Delivered", messages.
struct CurveWords {
    QString name {};
    Unit unit {Unit::None};
    friend bool operator==(const CurveWords &, const CurveWords &) = default;
};

/// Somebody's words about a moment. The text may be remote.
struct ChartNote {
    QString id {};
    Instant at {};
    QString text {};
    friend bool operator==(const ChartNote &, const ChartNote &) = default;
};

/// Events over time as lines (look/05): legend, whole numbers at the side, times in the mall's own zone below, the bucket that is not over
/// dotted and said in words. The pointer shows a bucket's values in a box; Tab enters once, Left and Right walk the points, Up and Down the
/// curves, Home and End go to the ends, Esc puts the cursor away, and each step is said to a screen reader.
///
/// A stretch that is dragged over, or chosen by Shift with Left, Right, Home and End and then Enter, is zoomed into; Backspace goes back a
/// step. Notes stand as flags at their own instants, whatever is zoomed. Enter, or a double click, asks for all of one bucket.
class EventChart : public QWidget {
    Q_OBJECT
public:
    explicit EventChart(QWidget *parent = nullptr);
    ~EventChart() override;

    /// words: one for each curve. Texts may be remote. The cursor stays where its event and time still have a value, and so does the
    /// stretch that is zoomed into; curves without an axis end it.
    void setCurves(const EventCurves &curves, const QList<CurveWords> &words);
    /// What is shown: of all curves, those buckets that are zoomed into.
    [[nodiscard]] const EventCurves &curves() const;
    [[nodiscard]] const QList<CurveWords> &words() const;
    /// Those that the axis contains are shown.
    void setNotes(const QList<ChartNote> &notes);
    /// What assistive technology reads on entering: a short name, and the whole chart in one sentence.
    void setSentence(const QString &name, const QString &sentence);
    /// What stands in the chart when no curve has a value.
    void setEmptyWords(const QString &sentence);

    [[nodiscard]] ChartPoint point() const; ///< of the keyboard's cursor
    void setPoint(const ChartPoint &point); ///< moves it and says so; nowhere puts it away
    /// "Delivered, 6 Aug 11:00, 70 messages, up 68"; empty where there is no value.
    [[nodiscard]] QString pointSentence(const ChartPoint &point) const;
    [[nodiscard]] QRect pointBox(const ChartPoint &point) const; ///< its marker, in our coordinates
    [[nodiscard]] const ChartLayout &chartLayout() const;
    /// Into the stretch from one bucket of curves() to another, both in it; false where that is not less than is shown, or a single one.
    bool zoomIn(qsizetype from, qsizetype to);
    bool zoomBack(); ///< one step; false: all is shown
    [[nodiscard]] bool isZoomed() const;
    /// The buckets that are being chosen to be zoomed into, by drag or by keys.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> chosenStretch() const;
    /// What is shown, in vectors and in the theme in force, without cursor, focus or pointer; as large as size().
    void paintPlain(QPainter &painter) const;
    /// The chart as it stands, without cursor, focus or pointer, in the theme in force.
    [[nodiscard]] QImage picture(qreal devicePixelRatio) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointMoved(const atrium::ChartPoint &point); ///< by whatever means
    void curvesChanged();
    void zoomChanged(bool zoomed); ///< after each step in or back
    void noteChosen(const QStringList &ids); ///< a flag was clicked, or Enter pressed where notes are
    void bucketWanted(qsizetype bucket); ///< of curves(): Enter where no note is, or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void show(const EventCurves &curves);
    void afterZoom(bool in);
    [[nodiscard]] QString spokenWhole() const;
    void paintEmpty(QPainter &painter) const;
    void extendStretch(Qt::Key key);
    [[nodiscard]] qsizetype bucketUnder(const QPointF &at, int reach) const;
    [[nodiscard]] ChartPoint nearestPoint(qsizetype bucket, double y) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
