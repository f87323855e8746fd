// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/dashboardquery.h"

#include <QMap>
#include <QWidget>

#include <memory>

namespace atrium {

/// What the overview is about, above it (look/04): range, comparison, zone, and below them the filters, how old the totals are and what
/// reading them again costs.
class QueryBar : public QWidget {
    Q_OBJECT
public:
    explicit QueryBar(QWidget *parent = nullptr);
    ~QueryBar() override;

    /// today: in the zone chosen.
    void setQuery(const DashboardQuery &query, const QDate &today, const QTimeZone &mallZone);
    [[nodiscard]] const DashboardQuery &query() const;
    /// Values that occur among what is loaded, per field, for the pickers.
    void setKnownValues(const QMap<FilterField, QStringList> &known);
    /// The tree that goes over the wire.
    void setFilterJson(const QString &json);
    /// asOf: UTC; empty: not known, or somebody else says it. cost: tokens of reading everything again; left: in the bucket now.
    void setStatus(const std::optional<Instant> &asOf, std::optional<int> cost, std::optional<int> left, bool loading);
    /// About how many tokens another range would take; 0: not known. Said while a range is chosen.
    void setCostOf(const std::function<int(const DateRange &)> &costOf);
    /// Without a mall, or with one only, there is nothing to lay beside each other.
    void setMallsOffered(bool offered);
    /// So many are marked for the comparison.
    void setCompared(int count);
    /// As if it had been chosen here.
    void setRange(const DateRange &range);
    void shiftRange(int steps); ///< as `[` and `]` do
    void openRange();

Q_SIGNALS:
    void queryChanged(const atrium::DashboardQuery &query);
    void refreshWanted();
    void compareWanted();
    void mallsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void measure();
    void reword();
    void rewordStatus();
    void fill();
    void change(const DashboardQuery &query);
    void openComparison();
    void openZone();
    void openFields();
    void openPicker(FilterField field, QWidget *anchor);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
