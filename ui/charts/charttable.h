// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

namespace atrium {

/// A chart's data as a table: a row for each bucket, a column for each curve. The same numbers, for whoever would rather read them.
class ChartTable : public PlainTable {
    Q_OBJECT
public:
    /// model: of models/sendings/seriesmodel; stays the caller's.
    explicit ChartTable(QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
};

} // namespace atrium
