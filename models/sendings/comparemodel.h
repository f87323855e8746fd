// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/keyedlistmodel.h"
#include "models/sendings/comparison.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace atrium {

/// The sendings that are laid beside each other, one a row, with their totals, and what each had at the hour in question.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        SendingColumn,
        FirstEventColumn,
        MembersColumn,
        DeliveredColumn,
        AtHourColumn,
        AgainstColumn,
        OpenRateColumn,
        ClickRateColumn,
        CtorColumn,
        ColumnCount
    };
    enum Role {
        SlotRole = FirstFreeRole, ///< int
        FigureRole, ///< Figure, cell; of rates and members
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setSendings(const QList<ComparedSending> &sendings, const ComparedCurves &curves, const SendingNames &names,
        const std::optional<Instant> &asOf, const QTimeZone &zone);
    /// The hour that two columns are of; -1: none.
    void setHour(qsizetype hour);
    [[nodiscard]] qsizetype hour() const { return m_hour; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// "A Campaign #318 #7412"
    [[nodiscard]] QString nameAt(qsizetype row) const;
    /// That another one is ahead by open or click rate than by the events at the hour in view, where it is so; empty: it is not.
    [[nodiscard]] QString ratesApart(ComparedEvent event) const;
    /// That sendings of different channels are compared by what these count differently; empty: they are not.
    [[nodiscard]] QString channelsApart(ComparedEvent event) const;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] Figure figure(int row, int column) const;
    [[nodiscard]] TableCell cell(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] TableColumn tableColumn(int column) const;
    [[nodiscard]] std::optional<double> valueAt(qsizetype slot) const;

    QList<ComparedSending> m_sendings;
    QList<KpiFigures> m_figures;
    ComparedCurves m_curves;
    SendingNames m_names;
    std::optional<Instant> m_asOf;
    QTimeZone m_zone;
    qsizetype m_hour {-1};
};

/// The last hour of which something is known for every curve; -1: there is none.
[[nodiscard]] qsizetype commonHour(const ComparedCurves &curves);
/// "At 6 h A has 21.43 %, B 23.2 %." and who is ahead; empty where there is nothing to say.
[[nodiscard]] QString verdictOf(const ComparedCurves &curves, ComparedEvent event, qsizetype hour);
/// "Open events as a share of members, added up hour by hour. Hour 0 is the first transmission of each."
[[nodiscard]] QString methodOf(ComparedEvent event, ComparedBase base, bool summed);

} // namespace atrium
