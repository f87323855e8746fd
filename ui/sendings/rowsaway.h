// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

#include <QColor>
#include <QModelIndex>
#include <QObject>

#include <functional>

class QPoint;

namespace atrium {

class Button;
class CellExplainer;
class PlainTable;
class TakeAway;

/// What can be taken away of a table of a page: the rows as they stand, with the columns and the order they have, by a button or the
/// table's own menu. Ctrl+C in it copies it.
class RowsAway : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PlainTable *table {};
        Button *exporting {}; ///< null: the table's context menu is the way
        CellExplainer *explainer {}; ///< what the context menu begins with; null: nothing
        /// The columns that are shown, as numbers of the model's, are the first argument; see Offer::table for what is given back. Empty:
        /// by the model's own typed cells.
        std::function<std::function<Table()>(const QList<int> &columns, const TableAbout &about)> make {};
        /// Title, order, extent, zone and age; mall and query are known here.
        std::function<TableAbout()> about {};
    };
    /// page: its own; asks and shows the menu.
    RowsAway(Parts parts, QWidget *page);

    /// Whose numbers these are, and the colour of its dot; an invalid one: no dot. The name may be remote.
    void setOwner(const QString &name, const QColor &colour);
    /// What was asked for, as the JSON of the report's query.
    void setQuery(const QString &json) { m_query = json; }

    /// row: that the table's own menu is of; invalid: the menu of a button.
    void openMenu(const QPoint &globalPosition, const QModelIndex &row = {});

Q_SIGNALS:
    void done(const QString &sentence, bool failed); ///< what became of it

private:
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] TableAbout about() const;
    [[nodiscard]] std::function<Table()> table() const;

    Parts m_parts;
    QWidget *m_page;
    TakeAway *m_rows;
    QString m_owner;
    QColor m_colour;
    QString m_query;
};

} // namespace atrium
