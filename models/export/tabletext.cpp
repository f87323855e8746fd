// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/tabletext.h"

#include "models/export/csvrow.h"
#include "models/export/tableparts.h"
#include "models/inbox/plaintext.h"
#include "models/sendings/figurewords.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// One cell of the table is one cell here: a rate is its rounded number.
FileColumn shownPart(const Table &table, qsizetype column)
{
    const TableColumn &of = table.columns.at(column);
    const bool rate = of.kind == ColumnKind::Figure && of.figure != FigureKind::Count;
    return {.column = column, .part = rate ? FigurePart::Rounded : FigurePart::Whole};
}

QString headText(const TableColumn &column)
{
    const bool percent = column.kind == ColumnKind::Figure && column.figure == FigureKind::Percent;
    return percent ? column.title + u" (%)"_s : column.title;
}

QString cellText(const Table &table, const QList<TableCell> &row, qsizetype column, bool *isText)
{
    const TableCell cell = row.value(column);
    const auto *figure = std::get_if<Figure>(&cell);
    *isText = figure && !figure->hasValue();
    if (*isText)
        return figureText(*figure);
    return singleLine(fileText(table, row, shownPart(table, column), isText), 30'000);
}

QString element(QLatin1StringView name, const QString &text, bool right)
{
    return u'<' + name + (right ? u" align=\"right\">"_s : u">"_s) + text.toHtmlEscaped() + u"</"_s + name + u'>';
}

} // namespace

QString tableTsv(const Table &table)
{
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads << harmless(singleLine(headText(column)));
    QString text = heads.join(u'\t') + u'\n';
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            bool isText = false;
            const QString cell = cellText(table, row, i, &isText);
            cells << (isText ? harmless(cell) : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const Table &table)
{
    const auto isNumber = [&](qsizetype i) {
        const ColumnKind kind = table.columns.at(i).kind;
        return kind == ColumnKind::Number || kind == ColumnKind::Figure;
    };
    QString html = u"<table><tr>"_s;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        html += element("th"_L1, singleLine(headText(table.columns.at(i))), isNumber(i));
    html += u"</tr>"_s;
    for (const QList<TableCell> &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            bool isText = false;
            html += element("td"_L1, cellText(table, row, i, &isText), isNumber(i));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace atrium
