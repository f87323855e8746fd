// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

namespace atrium {

/// A table that is as wide as its room: each column as wide as what it holds, and one takes the rest. Where not even that one's least is
/// left, the table scrolls.
class FittedTable : public PlainTable {
    Q_OBJECT
public:
    /// giving: the column that takes the rest. least: of that one, in heights of a control.
    FittedTable(const QString &objectName, int giving, int least, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSoon();

    int m_giving;
    int m_least;
    bool m_pending {};
};

} // namespace atrium
