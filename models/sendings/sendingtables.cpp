// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingtables.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/chartsentence.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/sendingorder.h"
#include "models/sendings/sendingwords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

using Sendings = SendingsModel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendingTables)
};

/// Features 4.1, in one sentence each.
QString formulaOf(int column)
{
    switch (column) {
    case Sendings::DispatchedColumn:
        return Words::tr("Messages that were to be sent, by the server's dispatches_count.");
    case Sendings::DeliveredColumn:
        return Words::tr("Messages delivered of messages dispatched: delivered_count / dispatches_count.");
    case Sendings::ErroredColumn:
        return Words::tr("Messages that failed or could not be delivered, of messages dispatched:"
                         " (failed_count + delivery_errored_count) / dispatches_count.");
    case Sendings::OpenRateColumn:
        return Words::tr("Members who opened, of messages delivered: opened_count / delivered_count.");
    case Sendings::ClickRateColumn:
        return Words::tr("Members who clicked, of messages delivered: clicked_count / delivered_count.");
    case Sendings::CtorColumn:
        return Words::tr("Members who clicked, of members who opened: clicked_count / opened_count.");
    default:
        return {};
    }
}

QString keyOf(int column)
{
    switch (column) {
    case Sendings::CreatedColumn:
        return u"created"_s;
    case Sendings::SendingColumn:
        return u"sending"_s;
    case Sendings::ChannelColumn:
        return u"channel"_s;
    case Sendings::DispatchedColumn:
        return u"dispatched"_s;
    case Sendings::DeliveredColumn:
        return u"delivered_rate"_s;
    case Sendings::ErroredColumn:
        return u"errored_rate"_s;
    case Sendings::OpenRateColumn:
        return u"open_rate"_s;
    case Sendings::ClickRateColumn:
        return u"click_rate"_s;
    case Sendings::CtorColumn:
        return u"click_to_open_rate"_s;
    default:
        return {};
    }
}

/// The API's word, unless it is one of the other columns'.
QString eventKey(const QString &event)
{
    return event == "time"_L1 || event == "remark"_L1 ? u"event_"_s + event : event;
}

} // namespace

TableColumn sendingColumn(int column, const QString &title)
{
    TableColumn typed {.key = keyOf(column), .title = title};
    if (column == Sendings::CreatedColumn)
        typed.kind = ColumnKind::Time;
    if (!isNumberColumn(column))
        return typed;
    // Which numbers a column divides does not depend on what was reported: an empty sending knows its units.
    const Figure figure = sendingFigure({}, column, {});
    typed.kind = ColumnKind::Figure;
    typed.figure = figure.kind;
    typed.unit = figure.unit;
    typed.per = figure.per;
    typed.formula = formulaOf(column);
    return typed;
}

TableCell sendingCell(const Sending &sending, int column, const std::optional<Instant> &asOf)
{
    if (isNumberColumn(column))
        return sendingFigure(sending, column, asOf);
    switch (column) {
    case Sendings::CreatedColumn:
        return sending.createdAt;
    case Sendings::SendingColumn:
        return u"%1 %2"_s.arg(sendingName(sending), sendingNumber(sending));
    case Sendings::ChannelColumn:
        return channelWord(sending.channel);
    default:
        return {};
    }
}

Table sendingsTable(const QList<Sending> &rows, const QList<ShownColumn> &columns, const TableAbout &about)
{
    Table table {.about = about};
    for (const ShownColumn &shown : columns)
        table.columns << sendingColumn(shown.column, shown.title);
    table.rows.reserve(rows.size());
    Caveats met;
    for (const Sending &sending : rows) {
        QList<TableCell> cells;
        cells.reserve(columns.size());
        for (const ShownColumn &shown : columns) {
            cells << sendingCell(sending, shown.column, about.asOf);
            if (const auto *figure = std::get_if<Figure>(&cells.constLast()))
                met |= figure->caveats;
        }
        table.rows << cells;
    }
    table.about.caveats << caveatSentences({.caveats = met});
    return table;
}

Table curvesTable(const EventCurves &curves, const TableAbout &about)
{
    const BucketAxis &axis = curves.axis;
    Table table {.about = about};
    table.about.zone = axis.zone;
    table.columns << TableColumn {.key = u"time"_s, .title = Words::tr("Time", "column"), .kind = ColumnKind::Time};
    for (const EventCurve &curve : curves.curves)
        table.columns << TableColumn {
            .key = eventKey(curve.event), .title = eventWord(curve.event), .kind = ColumnKind::Number, .unit = unitOfEvent(curve.event)};
    table.columns << TableColumn {.key = u"remark"_s, .title = Words::tr("Remark", "column: partial (3 of 60 min)")};
    table.rows.reserve(axis.starts.size());
    for (qsizetype bucket = 0; bucket < axis.starts.size(); ++bucket) {
        QList<TableCell> cells {axis.starts.at(bucket)};
        for (const EventCurve &curve : curves.curves) {
            const std::optional<double> value = curve.values.value(bucket);
            cells << (value ? TableCell(*value) : TableCell());
        }
        const bool last = bucket + 1 == axis.starts.size();
        cells << (last && axis.partial ? TableCell(partialText(axis)) : TableCell());
        table.rows << cells;
    }
    if (curves.cut)
        table.about.caveats << Words::tr("The server left points out, so the sums are too low.");
    return table;
}

} // namespace atrium
