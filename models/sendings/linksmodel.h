// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/keyedlistmodel.h"
#include "models/metrics/linkfigures.h"
#include "models/sendings/explanation.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace atrium {

/// The links of a sending or a campaign, the most visited first. Cells of figures answer ExplanationRole.
class LinksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LinkColumn, VisitsColumn, UniqueColumn, OfDeliveredColumn, OfOpenedColumn, ColumnCount };
    enum Role {
        HostRole = FirstFreeRole, ///< QString: "fjordtorget.example"
        PathRole, ///< QString: "/black-week"
        FigureRole, ///< Figure, cell; of the columns of numbers
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// A link that several sources have is one row: visits add up, and so do the visitors of each.
    void setLinks(const QList<Link> &links, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent = LinkExtent::Own);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const Link &linkAt(int row) const { return m_links.at(row); }
    /// That explanations tell times in.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    [[nodiscard]] Figure figureAt(int row, int column) const;
    [[nodiscard]] Explanation explanationAt(int row, int column) const;
    [[nodiscard]] TableColumn tableColumn(int column) const;

    QList<Link> m_links;
    QList<LinkFigures> m_figures;
    QTimeZone m_zone;
};

} // namespace atrium
