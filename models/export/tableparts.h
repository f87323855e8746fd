// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

namespace atrium {

/// A rate is three numbers and a state, and a file with columns has one for each.
enum class FigurePart {
    Whole, ///< of columns without parts: the cell itself
    Rounded, ///< the number of the percent rule
    Numerator,
    Denominator,
    State, ///< "value", "n/a", "not reported", "partial"
};

struct FileColumn {
    qsizetype column {}; ///< of the table
    FigurePart part {FigurePart::Whole};
    QString title {}; ///< with unit: "Open rate (%)", "Open rate, of delivered (messages)"
    friend bool operator==(const FileColumn &, const FileColumn &) = default;
};

/// All columns a file has. They follow from the table's columns alone: no row adds or takes one, so that what reads the file can rely on
/// them when every figure is n/a.
[[nodiscard]] QList<FileColumn> fileColumns(const Table &table, bool withStates);
/// Of one of them, in that row: digits with a dot and without grouping, a stamp with its zone, words; empty where there is no value.
/// `isText`: it is somebody's words, to be made harmless, and no number of ours.
[[nodiscard]] QString fileText(const Table &table, const QList<TableCell> &row, const FileColumn &column, bool *isText = nullptr);

/// "value", "n/a", "not reported", "partial": a format's words, never translated.
[[nodiscard]] QString stateWord(FigureState state);
/// A plain number as files have it: whole ones without decimals, others as short as they read back the same.
[[nodiscard]] QString plainNumber(double number);

/// What stands above a table in a file, in pairs: "Zone", "Europe/Oslo". Empty ones are left out.
struct AboutLine {
    QString name {};
    QString text {};
    friend bool operator==(const AboutLine &, const AboutLine &) = default;
};
[[nodiscard]] QList<AboutLine> aboutLines(const TableAbout &about);
/// How its columns come about, and what to know of them: for a sheet of its own.
[[nodiscard]] QList<AboutLine> explainingLines(const Table &table);

} // namespace atrium
