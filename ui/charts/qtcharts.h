// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "ui/charts/valueaxis.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace atrium {

/// The lines and markers of a chart, drawn by Qt Charts inside a plot that the owner places. It takes no keys and no pointer, and has no
/// words: grid, labels, legend and cursor are the owner's. What is drawn is kept as a picture until something of it changes, so that the
/// cursor above it moves at no cost.
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    /// names: one for each curve, remote text allowed; escaped here.
    void setCurves(const EventCurves &curves, const QStringList &names, const ValueAxis &values);
    /// In our own coordinates. Markers stand out of it by half their size.
    void setPlot(const QRectF &plot);
    /// Colours of the theme in force, after a change.
    void restyle();
    /// All of it anew, for a device with other pixels than the screen's.
    void paint(QPainter &painter) const;

protected:
    bool event(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
