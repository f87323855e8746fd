// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/engine.h"
#include "ui/sendings/card.h"

namespace atrium {

class KpiCell;

/// The six figures of one sending beside each other (look/04): what it is, its unit, the figure, its rate. Three by two or two by three
/// where there is no room. One stop for Tab; Left and Right walk the figures, and what there is to know about one is its tooltip and its
/// description.
class KpiStrip : public Card {
    Q_OBJECT
public:
    explicit KpiStrip(QWidget *parent = nullptr);

    /// Nothing chosen: names without figures.
    void setFigures(const std::optional<KpiFigures> &figures);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void place();
    void go(qsizetype cell);

    QList<KpiCell *> m_cells;
    std::optional<KpiFigures> m_figures;
    int m_columns {};
};

} // namespace atrium
