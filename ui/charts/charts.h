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

/// Events over time as lines (look/05): legend, whole numbers at the side, times in the mall's own zone below, the bucket that is not over
/// dotted and said in words. The pointer shows a bucket's values in a box; Tab enters once, Left and Right walk the points, Up and Down the
/// curves, Home and End go to the ends, Esc puts the cursor away, and each step is said to a screen reader.
class EventChart : public QWidget {
    Q_OBJECT
public:
    explicit EventChart(QWidget *parent = nullptr);
    ~EventChart() override;

    /// words: one for each curve. Texts may be remote. The cursor stays where its event and time still have a value.
    void setCurves(const EventCurves &curves, const QList<CurveWords> &words);
    [[nodiscard]] const EventCurves &curves() const;
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
    /// The chart as it stands, without cursor, focus or pointer, in the theme in force.
    [[nodiscard]] QImage picture(qreal devicePixelRatio) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointMoved(const atrium::ChartPoint &point); ///< by whatever means
    void curvesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
