// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows libxlsxwriter.
#include "ui/export/xlsx.h"

#include "models/export/tableparts.h"
#include "models/metrics/percent.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr double wholeHundredths = 10'000; // of 100 %
constexpr double hundred = 100;
constexpr int mostWidth = 60; // letters of a column
constexpr int leastWidth = 8;
constexpr double aboutNameWidth = 22; // letters
constexpr double aboutTextWidth = 100;
constexpr int rowsMeasured = 200;

struct Formats {
    explicit Formats(lxw_workbook *book)
        : head(workbook_add_format(book))
        , whole(workbook_add_format(book))
        , percent(workbook_add_format(book))
        , ratio(workbook_add_format(book))
        , time(workbook_add_format(book))
        , wrapped(workbook_add_format(book))
        , name(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(whole, "#,##0");
        format_set_num_format(percent, "0.0#%"); // the percent rule, as a number format has it
        format_set_num_format(ratio, "0.0#");
        format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        format_set_bold(name);
        format_set_align(name, LXW_ALIGN_VERTICAL_TOP);
    }
    lxw_format *head, *whole, *percent, *ratio, *time, *wrapped, *name;
};

lxw_worksheet *sheet(lxw_workbook *book, const QString &translated, const char *plain)
{
    // A translation may hold what a sheet's name must not.
    if (workbook_validate_sheet_name(book, translated.toUtf8().constData()) == LXW_NO_ERROR)
        return workbook_add_worksheet(book, translated.toUtf8().constData());
    return workbook_add_worksheet(book, plain);
}

void writeText(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr)
{
    if (!text.isEmpty())
        worksheet_write_string(page, row, column, text.toUtf8().constData(), format);
}

/// A workbook's dates have no zone: the wall's of the table, which the head and the second sheet name.
void writeTime(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Instant &when, const QTimeZone &zone, lxw_format *format)
{
    const QDateTime wall = when.toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    constexpr int firstYear = 1900;
    if (wall.date().year() < firstYear) // before a workbook's time
        return;
    lxw_datetime date {.year = wall.date().year(),
        .month = wall.date().month(),
        .day = wall.date().day(),
        .hour = wall.time().hour(),
        .min = wall.time().minute(),
        .sec = static_cast<double>(wall.time().second())};
    worksheet_write_datetime(page, row, column, &date, format);
}

/// Why there is no number, as a note on the empty cell.
void writeNote(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Figure &figure)
{
    QStringList sentences {figureText(figure)};
    sentences << caveatSentences(figure);
    worksheet_write_comment(page, row, column, sentences.join(u". "_s).toUtf8().constData());
}

void writeFigure(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Figure &figure, FigurePart part, const Formats &formats)
{
    const auto count = [&](const std::optional<qint64> &number) {
        if (number)
            worksheet_write_number(page, row, column, static_cast<double>(*number), formats.whole);
    };
    if (part == FigurePart::Numerator)
        return count(figure.numerator);
    if (part == FigurePart::Denominator)
        return count(figure.denominator);
    if (!figure.hasValue())
        return writeNote(page, row, column, figure);
    if (figure.state == FigureState::Partial)
        writeNote(page, row, column, figure);
    if (part == FigurePart::Whole)
        return count(figure.numerator);
    if (figure.kind == FigureKind::Percent)
        worksheet_write_number(
            page, row, column, static_cast<double>(percentOf(*figure.order()).inFiles) / wholeHundredths, formats.percent);
    else
        worksheet_write_number(page, row, column, static_cast<double>(rounded(*figure.order(), 100)) / hundred, formats.ratio);
}

void writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Table &table, const QList<TableCell> &cells,
    const FileColumn &of, const Formats &formats)
{
    const TableCell cell = cells.value(of.column);
    if (const auto *figure = std::get_if<Figure>(&cell))
        return writeFigure(page, row, column, *figure, of.part, formats);
    if (const auto *instant = std::get_if<Instant>(&cell))
        return writeTime(page, row, column, *instant, table.about.zone, formats.time);
    if (const auto *number = std::get_if<double>(&cell)) {
        if (std::isfinite(*number))
            worksheet_write_number(page, row, column, *number, std::trunc(*number) == *number ? formats.whole : formats.ratio);
        return;
    }
    writeText(page, row, column, fileText(table, cells, of));
}

QString headOf(const Table &table, const FileColumn &column)
{
    const bool time = table.columns.at(column.column).kind == ColumnKind::Time;
    return time ? Words::tr("%1 (%2)", "column, its zone").arg(column.title, zoneText(table.about.zone)) : column.title;
}

void writeTable(lxw_worksheet *page, const Table &table, const Formats &formats)
{
    const QList<FileColumn> columns = fileColumns(table, false);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        const FileColumn &column = columns.at(i);
        const QString head = headOf(table, column);
        writeText(page, 0, at, head, formats.head);
        qsizetype widest = std::min<qsizetype>(head.size(), 24);
        for (qsizetype row = 0; row < std::min<qsizetype>(rowsMeasured, table.rows.size()); ++row)
            widest = std::max(widest, fileText(table, table.rows.at(row), column).size());
        if (table.columns.at(column.column).kind == ColumnKind::Time)
            widest = 20; // "2025-11-20 14:03:00"
        worksheet_set_column(page, at, at, static_cast<double>(std::clamp<qsizetype>(widest + 2, leastWidth, mostWidth)), nullptr);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            writeCell(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i), table, table.rows.at(row), columns.at(i), formats);
    }
    worksheet_freeze_panes(page, 1, 0);
    if (!table.rows.isEmpty() && !columns.isEmpty())
        worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(columns.size() - 1));
}

void writeAbout(lxw_worksheet *page, const Table &table, const Formats &formats)
{
    worksheet_set_column(page, 0, 0, aboutNameWidth, nullptr);
    worksheet_set_column(page, 1, 1, aboutTextWidth, nullptr);
    lxw_row_t row = 0;
    const QList<AboutLine> lines = aboutLines(table.about) + explainingLines(table);
    for (const AboutLine &line : lines) {
        writeText(page, row, 0, line.name, formats.name);
        writeText(page, row++, 1, line.text, formats.wrapped);
    }
}

} // namespace

QByteArray tableXlsx(const Table &table)
{
    if (table.rows.size() >= LXW_ROW_MAX)
        return {};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {};
    const QString path = folder.filePath(u"table.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options {.constant_memory = LXW_FALSE, .tmpdir = temporary.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return {};
    // The library would write down what time it is, and no two files were alike.
    lxw_doc_properties properties {};
    QByteArray title = table.about.title.toUtf8();
    QByteArray author = QByteArrayLiteral("Atrium");
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(std::max<qint64>(1, table.about.asOf ? table.about.asOf->toMSecs() / 1000 : 1));
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    lxw_worksheet *data = sheet(book, Words::tr("Table", "name of a sheet in a workbook"), "Table");
    lxw_worksheet *about = sheet(book, Words::tr("About", "name of a sheet in a workbook"), "About");
    if (data && about) {
        writeTable(data, table, formats);
        writeAbout(about, table, formats);
    }
    if (workbook_close(book) != LXW_NO_ERROR || !data || !about) // closing frees it in any case
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace atrium
