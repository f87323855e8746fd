// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/explanation.h"
#include "ui/sendings/card.h"

namespace atrium {

class KpiCell;

/// The six figures of one sending, or of many pooled, beside each other (look/04): what it is, its unit, the figure, its rate, and how it
/// has changed since. Three by two or two by three where there is no room. One stop for Tab; Left and Right walk the figures; hovering,
/// Enter and `?` say where one comes from.
class KpiStrip : public Card {
    Q_OBJECT
public:
    /// cellPrefix: of the cells' object names: "kpi" makes kpiDispatched.
    explicit KpiStrip(const QString &objectName, const QString &cellPrefix, QWidget *parent = nullptr);

    /// Nothing chosen: names without figures. before: of the range compared with. context: what explanations say besides.
    void setFigures(
        const std::optional<KpiFigures> &figures, const std::optional<KpiFigures> &before = {}, const ExplanationContext &context = {});
    /// Of a button in each explanation that leads to what the figure is of; empty: there is none.
    void setShowWords(const QString &words) { m_showWords = words; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const std::optional<KpiFigures> &figures() const { return m_figures; }
    [[nodiscard]] std::optional<Explanation> explanation(Metric metric) const;

Q_SIGNALS:
    void showWanted(atrium::Metric metric);

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
    void explain(qsizetype cell, bool byKeyboard);

    std::optional<KpiFigures> m_figures;
    std::optional<KpiFigures> m_before;
    ExplanationContext m_context;
    QString m_showWords;
    int m_columns {};
};

} // namespace atrium
