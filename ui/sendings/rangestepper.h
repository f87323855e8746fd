// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/daterange.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;

namespace atrium {

class Button;

/// A range of days as a button, which opens where one is typed, and a step before and after it.
class RangeStepper : public QWidget {
    Q_OBJECT
public:
    /// name: of the button; the steps are called `<name>Back` and `<name>Forth`.
    explicit RangeStepper(const QString &name, QWidget *parent = nullptr);

    /// today: in the zone whose days they are.
    void setRange(const DateRange &range, const QDate &today);
    [[nodiscard]] const DateRange &range() const { return m_range; }
    /// About how many tokens another range would take, 0: not known; and how many there are. Said while a range is typed.
    void setCostOf(const std::function<int(const DateRange &)> &costOf) { m_costOf = costOf; }
    void setTokensLeft(std::optional<int> left) { m_left = left; }
    void shift(int steps); ///< as `[` and `]` do
    void open();
    void reword();

Q_SIGNALS:
    void rangeChosen(const atrium::DateRange &range); ///< another than it was

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const DateRange &range);

    DateRange m_range;
    QDate m_today;
    std::function<int(const DateRange &)> m_costOf;
    std::optional<int> m_left;
    Button *m_back, *m_words, *m_forth;
    QHBoxLayout *m_row;
};

} // namespace atrium
