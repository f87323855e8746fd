// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

namespace atrium {

class Actions;
class SendingsModel;

/// The table of all sendings (look/04): a click on a column's name sorts by it, arrows and j / k walk the rows, Enter goes to the chart.
/// The name takes what room the numbers leave.
class SendingsTable : public PlainTable {
    Q_OBJECT
public:
    /// actions, model: stay the caller's.
    SendingsTable(Actions *actions, SendingsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] static int leastHeight(); ///< the head and four rows

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitSoon();

    Actions *m_actions;
    bool m_fitPending {};
};

} // namespace atrium
