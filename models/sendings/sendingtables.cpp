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
    if (event == "time"_L1 || event == "hour"_L1 || event == "remark"_L1)
        return u"event_"_s + event;
    return QString(event).replace(u':', u'_'); // of ours: "before:delivered", "slot:0"
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
    const Figure figure = sendingFigure(Sending {}, column, {});
    typed.kind = ColumnKind::Figure;
    typed.figure = figure.kind;
    typed.unit = figure.unit;
    typed.per = figure.per;
    typed.formula = formulaOf(column);
    return typed;
}

TableCell sendingCell(const SendingRow &row, int column, const std::optional<Instant> &asOf, const SendingNames &names)
{
    if (isNumberColumn(column))
        return sendingFigure(row, column, asOf);
    switch (column) {
    case Sendings::CreatedColumn:
        return row.sending.createdAt;
    case Sendings::SendingColumn:
        return u"%1 %2"_s.arg(nameOf(row, names), numberOf(row)).trimmed();
    case Sendings::ChannelColumn:
        return channelWord(row.sending.channel);
    default:
        return {};
    }
}

Table sendingsTable(const QList<Sending> &rows, const QList<ShownColumn> &columns, const TableAbout &about)
{
    QList<SendingRow> alone;
    alone.reserve(rows.size());
    for (const Sending &sending : rows)
        alone << SendingRow {.sending = sending};
    return sendingsTable(alone, columns, about);
}

Table sendingsTable(const QList<SendingRow> &rows, const QList<ShownColumn> &columns, const TableAbout &about, const SendingNames &names)
{
    Table table {.about = about};
    for (const ShownColumn &shown : columns)
        table.columns << sendingColumn(shown.column, shown.title);
    table.rows.reserve(rows.size());
    Caveats met;
    bool nested = false;
    for (const SendingRow &row : rows) {
        nested = nested || !row.parent.isEmpty();
        QList<TableCell> cells;
        cells.reserve(columns.size());
        for (const ShownColumn &shown : columns) {
            cells << sendingCell(row, shown.column, about.asOf, names);
            if (const auto *figure = std::get_if<Figure>(&cells.constLast()))
                met |= figure->caveats;
        }
        table.rows << cells;
    }
    table.about.caveats << caveatSentences({.caveats = met});
    if (nested)
        table.about.caveats << Words::tr("Sendings that stand below the row of their group are counted in that row already.");
    return table;
}

Table curvesTable(const EventCurves &curves, const TableAbout &about, const QStringList &titles)
{
    constexpr double hour = 3'600'000'000; // microseconds
    const BucketAxis &axis = curves.axis;
    Table table {.about = about};
    if (axis.sinceStart) {
        table.columns << TableColumn {
            .key = u"hour"_s, .title = Words::tr("Hours since send", "column"), .kind = ColumnKind::Number, .unit = Unit::None};
    } else {
        table.about.zone = axis.zone;
        table.columns << TableColumn {.key = u"time"_s, .title = Words::tr("Time", "column"), .kind = ColumnKind::Time};
    }
    for (qsizetype i = 0; i < curves.curves.size(); ++i) {
        const EventCurve &curve = curves.curves.at(i);
        const QString title = i < titles.size() ? titles.at(i) : eventWord(curve.event);
        table.columns << TableColumn {.key = eventKey(curve.event),
            .title = curves.percent ? Words::tr("%1 (%)", "column of percentages").arg(title) : title,
            .kind = ColumnKind::Number,
            .unit = curves.percent ? Unit::None : unitOfEvent(curve.event)};
    }
    table.columns << TableColumn {.key = u"remark"_s, .title = Words::tr("Remark", "column: partial (3 of 60 min)")};
    table.rows.reserve(axis.starts.size());
    for (qsizetype bucket = 0; bucket < axis.starts.size(); ++bucket) {
        const Instant &start = axis.starts.at(bucket);
        QList<TableCell> cells {axis.sinceStart ? TableCell(static_cast<double>(start.microseconds) / hour) : TableCell(start)};
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
