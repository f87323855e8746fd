// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/figure.h"

#include <QList>
#include <QMetaType>
#include <QTimeZone>

#include <variant>

namespace atrium {

/// What a column holds.
enum class ColumnKind {
    Text,
    Number, ///< a plain number, as the events of a bucket; without one the cell is empty
    Time, ///< an instant; worded in the table's zone
    Figure, ///< of models/metrics: state, numerator, denominator
};

struct TableColumn {
    QString key {}; ///< "open_rate": the column's name in JSON; never translated
    QString title {}; ///< as the screen has it, in the language in force
    ColumnKind kind {ColumnKind::Text};
    FigureKind figure {FigureKind::Count}; ///< where kind is Figure
    Unit unit {Unit::None}; ///< of a number, a count, or a rate's numerator
    Unit per {Unit::None}; ///< of a rate's denominator
    QString formula {}; ///< how its numbers come about, in one sentence; may be empty
    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Nothing is "no value": it is neither 0 nor an empty text.
using TableCell = std::variant<std::monostate, QString, double, Instant, Figure>;

/// What has to be known of a table besides its cells. Texts may be remote.
struct TableAbout {
    QString mall {}; ///< or malls
    QString title {}; ///< "Sendings", "Events per hour of Campaign #318 #7405"
    QString query {}; ///< what was asked for; the JSON of the report's query where there is one
    QString order {}; ///< "Created, newest first"; empty where rows have one order only
    QString extent {}; ///< "all 46 rows", "newest 3,400, older ones were still being read"
    QTimeZone zone {QTimeZone::utc()};
    std::optional<Instant> asOf {}; ///< when it was read, UTC; empty: not known
    QStringList caveats {}; ///< sentences
    friend bool operator==(const TableAbout &, const TableAbout &) = default;
};

/// Exactly what is shown, with types: rows in their order, columns in theirs, hidden ones left out. The one door between what is on the
/// screen and every file and the clipboard: formats know no model.
struct Table {
    TableAbout about {};
    QList<TableColumn> columns {};
    QList<QList<TableCell>> rows {}; ///< each as long as columns
    friend bool operator==(const Table &, const Table &) = default;
};

/// Of a model: its cells as TableCell, and in headerData() its columns as TableColumn. A model without them is taken by its words.
constexpr int TableCellRole = Qt::UserRole + 0x1000;
constexpr int TableColumnRole = Qt::UserRole + 0x1001;

} // namespace atrium

Q_DECLARE_METATYPE(atrium::TableCell)
Q_DECLARE_METATYPE(atrium::TableColumn)
