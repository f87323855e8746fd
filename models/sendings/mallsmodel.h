// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/keyedlistmodel.h"
#include "models/metrics/engine.h"
#include "network/types/mall.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace atrium {

/// The sendings of a range, by mall, from one query over several of them: rates are pooled over each mall's sendings, never means of
/// rates. The first row is all malls together. Cells of a KPI line's figures answer ExplanationRole.
class MallsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MallColumn,
        SendingsColumn,
        DispatchedColumn,
        DeliveredColumn,
        ErroredColumn,
        OpenRateColumn,
        ClickRateColumn,
        CtorColumn,
        ColumnCount
    };
    enum Role {
        FigureRole = FirstFreeRole, ///< Figure, cell; of the columns of figures
        CustomerRole, ///< qint64; 0 for all malls, and for clubs that are none of them
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Sendings of a club that is no mall of the list stand in a row of their own, so that the rows add up to the whole.
    void setSendings(const QList<Sending> &sendings, const QList<Mall> &malls, const std::optional<Instant> &asOf);
    /// That explanations tell times in.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By any column; all malls stay first, n/a last both ways.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const KpiFigures &figuresAt(int row) const { return m_rows.at(row).figures; }
    /// The open rate in the middle of the malls': asked for by name, and said to be one.
    [[nodiscard]] const Figure &medianOpenRate() const { return m_median; }

private:
    struct Row {
        QString name {}; // empty: all malls; remote
        qint64 customer {};
        KpiFigures figures {};
        bool rest {}; // clubs that are no mall
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] Figure figure(const Row &row, int column) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] TableColumn tableColumn(int column) const;
    void order(QList<Row> &rows) const;

    QList<Row> m_rows;
    Figure m_median;
    QTimeZone m_zone;
    int m_sortColumn {DispatchedColumn};
    Qt::SortOrder m_sortOrder {Qt::DescendingOrder};
};

} // namespace atrium
