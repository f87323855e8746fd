// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/explanation.h"
#include "ui/sendings/popover.h"

namespace atrium {

/// Where a number comes from (features 3.5, look/05): its fraction, its range, its source and time, and what one has to know about it.
/// One at a time in a window; opening another closes the first.
class ExplainBox : public Popover {
    Q_OBJECT
public:
    /// showWords: of a button that leads to what the number is of; empty: there is none.
    ExplainBox(const Explanation &explanation, const QString &showWords, QWidget *anchor);

    /// byKeyboard: it takes the focus; else it goes with the pointer. spot: of the anchor, the figure.
    void open(bool byKeyboard, const QRect &spot = {});
    [[nodiscard]] const Explanation &explanation() const { return m_explanation; }

Q_SIGNALS:
    void showWanted();

private:
    void build(const QString &showWords);

    Explanation m_explanation;
    QWidget *m_first {}; // takes the focus
};

} // namespace atrium
