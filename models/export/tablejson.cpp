// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/tablejson.h"

#include "models/export/stamps.h"
#include "models/export/tableparts.h"
#include "models/metrics/percent.h"
#include "models/sendings/bucketwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Number:
        return u"number"_s;
    case ColumnKind::Time:
        return u"time"_s;
    case ColumnKind::Figure:
        return column.figure == FigureKind::Percent ? u"percent"_s : column.figure == FigureKind::Ratio ? u"ratio"_s : u"count"_s;
    case ColumnKind::Text:
        break;
    }
    return u"text"_s;
}

/// The API's word, not the screen's.
QJsonValue unitKey(Unit unit)
{
    switch (unit) {
    case Unit::Messages:
        return u"messages"_s;
    case Unit::Members:
        return u"members"_s;
    case Unit::Events:
        return u"events"_s;
    case Unit::None:
        break;
    }
    return {};
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject figureJson(const Figure &figure)
{
    QJsonObject json {{u"state"_s, stateWord(figure.state)}, {u"numerator"_s, numberOrNull(figure.numerator)}};
    if (figure.kind == FigureKind::Count)
        return json;
    json.insert(u"denominator"_s, numberOrNull(figure.denominator));
    QJsonValue rounded;
    if (figure.hasValue()) // the text read as a number prints the same digits again
        rounded = (figure.kind == FigureKind::Percent ? fileText(percentOf(*figure.order())) : ratioText(*figure.order())).toDouble();
    json.insert(figure.kind == FigureKind::Percent ? u"percent"_s : u"ratio"_s, rounded);
    return json;
}

QJsonValue cellJson(const TableCell &cell, const QTimeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
    if (const auto *instant = std::get_if<Instant>(&cell))
        return zonedStamp(*instant, zone);
    if (const auto *figure = std::get_if<Figure>(&cell))
        return figureJson(*figure);
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A query that is JSON stays so.
QJsonValue queryJson(const QString &query)
{
    const QJsonDocument document = QJsonDocument::fromJson(query.toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : textOrNull(query);
}

} // namespace

QByteArray tableJson(const Table &table)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject {{u"key"_s, column.key}, {u"title"_s, column.title}, {u"kind"_s, kindWord(column)},
            {u"unit"_s, unitKey(column.unit)}, {u"per"_s, unitKey(column.per)}, {u"formula"_s, textOrNull(column.formula)}});
    QJsonArray rows;
    for (const QList<TableCell> &row : table.rows) {
        QJsonObject json;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            json.insert(table.columns.at(i).key, cellJson(row.value(i), table.about.zone));
        rows.append(json);
    }
    const TableAbout &about = table.about;
    const QJsonObject all {{u"format"_s, u"atrium-table"_s}, {u"version"_s, 1}, {u"mall"_s, textOrNull(about.mall)},
        {u"title"_s, textOrNull(about.title)}, {u"query"_s, queryJson(about.query)}, {u"order"_s, textOrNull(about.order)},
        {u"extent"_s, textOrNull(about.extent)}, {u"zone"_s, zoneText(about.zone)},
        {u"as_of"_s, about.asOf ? QJsonValue(zonedStamp(*about.asOf, about.zone)) : QJsonValue()},
        {u"caveats"_s, QJsonArray::fromStringList(about.caveats)}, {u"columns"_s, columns}, {u"rows"_s, rows}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace atrium
