// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/daterange.h"
#include "ui/sendings/popover.h"

class QLineEdit;

namespace atrium {

class Button;
class PlainLabel;

/// Where a range of days is typed (features SD9): what is typed is read as one types, and below it stands what it means. Enter takes it.
/// A few usual ranges stand as buttons.
class RangePicker : public Popover {
    Q_OBJECT
public:
    using CostOf = std::function<int(const DateRange &)>;
    /// costOf: about how many tokens a range takes; may be empty. left: there are so many now.
    RangePicker(const DateRange &now, const QDate &today, CostOf costOf, std::optional<int> left, QWidget *anchor);
    void open();

Q_SIGNALS:
    void picked(const atrium::DateRange &range);

private:
    void read();
    void take();

    QDate m_today;
    CostOf m_costOf;
    std::optional<int> m_left;
    DateRange m_range;
    QLineEdit *m_field;
    PlainLabel *m_meaning;
    Button *m_take;
};

} // namespace atrium
