// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/tablecsv.h"

#include "models/export/csvrow.h"
#include "models/export/tableparts.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

QByteArray tableCsv(const Table &table)
{
    const QList<FileColumn> columns = fileColumns(table, true);
    const qsizetype width = std::max<qsizetype>(2, columns.size()); // a name and a text stand above it
    const auto filled = [width](QStringList cells) {
        while (cells.size() < width)
            cells << QString();
        return cells;
    };
    QString text = QChar(QChar::ByteOrderMark);
    const QList<AboutLine> lines = aboutLines(table.about);
    for (const AboutLine &line : lines)
        text += csvRow(filled({line.name, line.text}));
    text += csvRow(filled({}));
    QStringList heads;
    for (const FileColumn &column : columns)
        heads << column.title;
    text += csvRow(filled(heads));
    QByteArray bytes = text.toUtf8();
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        cells.reserve(width);
        for (const FileColumn &column : columns) {
            bool isText = false;
            const QString cell = fileText(table, row, column, &isText);
            cells << csvCell(isText ? harmless(cell) : cell); // a number below 0 begins with -, too, and stays one
        }
        bytes += filled(cells).join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace atrium
