// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/funnel.h"
#include "models/sendings/explanation.h"

#include <QWidget>

namespace atrium {

/// Where the messages went, as bars (features SD4, look/04): five stages, and between them the branches where they leave. A broken line
/// parts messages from members. One stop for Tab; Up and Down walk the stages and say them; Enter, `?` and hovering explain one.
class FunnelView : public QWidget {
    Q_OBJECT
public:
    explicit FunnelView(QWidget *parent = nullptr);

    void setFunnel(const Funnel &funnel, const QTimeZone &zone);
    [[nodiscard]] const Funnel &funnel() const { return m_funnel; }
    /// Of the stage's row, in our coordinates; empty when there is none.
    [[nodiscard]] QRect rowBox(FunnelStage::Id id) const;
    [[nodiscard]] QString stageSentence(const FunnelStage &stage) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go(qsizetype row);
    void explain(qsizetype row, bool byKeyboard);
    void reword();
    [[nodiscard]] qsizetype rowAt(const QPoint &at) const;
    [[nodiscard]] QRect boxOf(qsizetype row) const;
    [[nodiscard]] int topOf(qsizetype row) const;

    Funnel m_funnel;
    QTimeZone m_zone;
    qsizetype m_row {}; // the keyboard's
};

/// What does not add up, in a sentence; empty when everything does.
[[nodiscard]] QString funnelFlaw(const Funnel &funnel);

} // namespace atrium
