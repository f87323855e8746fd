// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

/// What is to come while nothing is there: the shapes and heights of the real thing, and no movement.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    enum Shape {
        Rows, ///< initials and two lines
        Chart, ///< one ground
        Figures, ///< a line, a strip of figures, a chart and a table
    };
    explicit Skeleton(QWidget *parent = nullptr);

    void setShape(Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRows(QPainter &painter) const;
    void paintFigures(QPainter &painter) const;
    void paintTable(QPainter &painter, const QRect &room) const;
    /// A box given from the leading edge.
    void paintAt(QPainter &painter, const QRect &box, int radius) const;

    Shape m_shape {Rows};
};

} // namespace atrium
