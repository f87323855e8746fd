// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"
#include "models/metrics/buckets.h"

#include <QAbstractTableModel>

namespace atrium {

/// A sending's events as a table: the chart's text alternative, and what the key T shows. One row per bucket of the axis, oldest first; the
/// time, then one column per event: transmitted, delivered, opened, clicked, then others in the order they came. Times are in the axis'
/// zone, which the header names.
class SeriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        EventRole = FirstFreeRole, ///< the API's word of the column's event; empty in the time column
        PartialRole, ///< bool: the bucket is not over
    };
    static constexpr int timeColumn = 0;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// ValueRole: the number, or nothing; of the time column the start as a UTC QDateTime. An empty cell has no text: there is no value.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Buckets that were there keep their rows and their selection; other events or another axis are a reset.
    void setCurves(EventCurves curves);
    [[nodiscard]] const EventCurves &curves() const { return m_curves; }

private:
    [[nodiscard]] bool isPartial(int row) const;
    [[nodiscard]] QString timeText(int row) const;
    [[nodiscard]] QString cellSpoken(int row, int column) const;
    [[nodiscard]] QString rowSpoken(int row) const;

    EventCurves m_curves {}; // in the order of the columns
};

} // namespace atrium
