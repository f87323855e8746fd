// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/tableparts.h"

#include "models/export/stamps.h"
#include "models/inbox/plaintext.h"
#include "models/metrics/percent.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"

#include <QCoreApplication>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr int longestCell = 30'000; // letters; a workbook takes 32,767

QString withUnit(const QString &title, const QString &unit)
{
    return unit.isEmpty() ? title : Words::tr("%1 (%2)", "column, its unit").arg(title, unit);
}

/// "members, %": what a rate's numerator counts.
QString partTitle(const TableColumn &column, FigurePart part)
{
    switch (part) {
    case FigurePart::Numerator:
        return withUnit(Words::tr("%1, numerator", "column of a file").arg(column.title), unitWord(column.unit));
    case FigurePart::Denominator:
        return withUnit(Words::tr("%1, denominator", "column of a file").arg(column.title), unitWord(column.per));
    case FigurePart::State:
        return Words::tr("%1, state", "column of a file: value, n/a, not reported").arg(column.title);
    case FigurePart::Rounded:
        return withUnit(column.title, column.figure == FigureKind::Percent ? u"%"_s : QString());
    case FigurePart::Whole:
        break;
    }
    return withUnit(column.title, unitWord(column.unit));
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString figurePart(const Figure &figure, FigurePart part)
{
    switch (part) {
    case FigurePart::State:
        return stateWord(figure.state);
    case FigurePart::Numerator:
        return numberText(figure.numerator);
    case FigurePart::Denominator:
        return numberText(figure.denominator);
    case FigurePart::Rounded:
        if (!figure.hasValue())
            return {};
        return figure.kind == FigureKind::Percent ? fileText(percentOf(*figure.order())) : ratioText(*figure.order());
    case FigurePart::Whole:
        break;
    }
    return figure.hasValue() ? numberText(figure.numerator) : QString();
}

} // namespace

QString stateWord(FigureState state)
{
    switch (state) {
    case FigureState::Value:
        return u"value"_s;
    case FigureState::NotApplicable:
        return u"n/a"_s;
    case FigureState::NotReported:
        return u"not reported"_s;
    case FigureState::Partial:
        return u"partial"_s;
    }
    Q_UNREACHABLE();
}

QString plainNumber(double number)
{
    constexpr double most = 9e15; // whole numbers are exact below
    if (!std::isfinite(number))
        return {};
    if (std::trunc(number) == number && std::abs(number) < most)
        return QString::number(std::llround(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QList<FileColumn> fileColumns(const Table &table, bool withStates)
{
    QList<FileColumn> all;
    const auto add = [&](qsizetype column, FigurePart part) {
        all << FileColumn {.column = column, .part = part, .title = partTitle(table.columns.at(column), part)};
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns.at(i);
        if (column.kind != ColumnKind::Figure) {
            add(i, FigurePart::Whole);
            continue;
        }
        if (column.figure == FigureKind::Count) {
            add(i, FigurePart::Whole);
        } else {
            for (const FigurePart part : {FigurePart::Rounded, FigurePart::Numerator, FigurePart::Denominator})
                add(i, part);
        }
        if (withStates)
            add(i, FigurePart::State);
    }
    return all;
}

QString fileText(const Table &table, const QList<TableCell> &row, const FileColumn &column, bool *isText)
{
    const TableCell cell = row.value(column.column);
    if (isText)
        *isText = std::holds_alternative<QString>(cell);
    if (const auto *text = std::get_if<QString>(&cell))
        return severalLines(*text, longestCell);
    if (const auto *number = std::get_if<double>(&cell))
        return plainNumber(*number);
    if (const auto *instant = std::get_if<Instant>(&cell))
        return zonedStamp(*instant, table.about.zone);
    if (const auto *figure = std::get_if<Figure>(&cell))
        return figurePart(*figure, column.part);
    return {};
}

QList<AboutLine> aboutLines(const TableAbout &about)
{
    QList<AboutLine> lines;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines << AboutLine {.name = name, .text = severalLines(text, longestCell)};
    };
    add(Words::tr("Mall", "above a table in a file"), about.mall);
    add(Words::tr("Shown", "above a table in a file: what it is a table of"), about.title);
    add(Words::tr("Query", "above a table in a file"), about.query);
    add(Words::tr("Order", "above a table in a file"), about.order);
    add(Words::tr("Rows", "above a table in a file: all of them, or some"), about.extent);
    add(Words::tr("Zone", "above a table in a file"), zoneText(about.zone));
    add(Words::tr("As of", "above a table in a file: a time"), about.asOf ? zonedStamp(*about.asOf, about.zone) : QString());
    return lines;
}

QList<AboutLine> explainingLines(const Table &table)
{
    QList<AboutLine> lines;
    for (const TableColumn &column : table.columns) {
        if (!column.formula.isEmpty())
            lines << AboutLine {.name = column.title, .text = column.formula};
    }
    for (const QString &caveat : table.about.caveats)
        lines << AboutLine {.name = Words::tr("Note", "about numbers in a file"), .text = caveat};
    return lines;
}

} // namespace atrium
