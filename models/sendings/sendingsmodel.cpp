// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingsmodel.h"

#include "models/inbox/timewords.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/sendingorder.h"
#include "models/sendings/sendingwords.h"

#include <limits>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

qint64 minuteOf(const QDateTime &when)
{
    return when.isValid() ? when.toSecsSinceEpoch() / 60 : -1;
}

Metric metricOf(int column)
{
    switch (column) {
    case SendingsModel::DeliveredColumn:
        return Metric::Delivered;
    case SendingsModel::ErroredColumn:
        return Metric::Errored;
    case SendingsModel::OpenRateColumn:
        return Metric::Opened;
    case SendingsModel::ClickRateColumn:
        return Metric::Clicked;
    case SendingsModel::CtorColumn:
        return Metric::Ctor;
    default:
        return Metric::Dispatched;
    }
}

} // namespace

SendingsModel::SendingsModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

int SendingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SendingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const SendingRow &line = rowAt(row);
    const Sending &sending = line.sending;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return column == 0 ? rowSpoken(row) : cellSpoken(row, column);
    case AccessibleRowRole:
        return rowSpoken(row);
    case ValueRole:
        return QVariant::fromValue(sending);
    case KeyRole:
        return keyAt(row);
    case FigureRole:
        return isNumberColumn(column) ? QVariant::fromValue(figureAt(row, column)) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case NameRole:
        return nameOf(line, m_names);
    case NumberRole:
        return numberOf(line);
    case TagRole:
        return tagOf(line);
    case LevelRole:
        return line.parent.isEmpty() ? 0 : 1;
    case FoldRole:
        return line.isGroup() ? QVariant(line.unfolded) : QVariant();
    case ChannelRole:
        return sending.channel;
    case CaveatRole:
        return isNumberColumn(column) ? notableSentences(figureAt(row, column)) : QStringList();
    case ExplanationRole:
        return isNumberColumn(column) ? QVariant::fromValue(explanationAt(line, column)) : QVariant();
    default:
        return {};
    }
}

QVariant SendingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::InitialSortOrderRole) // the newest and the largest first; words from A
        return section == CreatedColumn || isNumberColumn(section) ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case CreatedColumn:
        return tr("Created", "column");
    case SendingColumn:
        return tr("Sending", "column");
    case ChannelColumn:
        return tr("Channel", "column");
    case DispatchedColumn:
        return tr("Dispatched", "column");
    case DeliveredColumn:
        return tr("Delivered", "column");
    case ErroredColumn:
        return tr("Errored", "column");
    case OpenRateColumn:
        return tr("Open rate", "column");
    case ClickRateColumn:
        return tr("Click rate", "column");
    default:
        return role == Qt::AccessibleTextRole ? tr("Click to open rate", "column, spoken") : tr("CTOR", "column: click to open rate");
    }
}

bool SendingsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_failed;
}

void SendingsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true; // until setPaging(): the view may ask again before the feed has said so
    Q_EMIT moreWanted();
}

void SendingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
}

void SendingsModel::setPaging(bool loading, bool complete, bool failed)
{
    m_loading = loading;
    m_complete = complete;
    m_failed = failed;
}

void SendingsModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    const bool same = minuteOf(m_now) == minuteOf(now) && m_zone == zone;
    m_now = now;
    m_zone = zone;
    if (!same)
        touch(0, rowCount() - 1);
}

Figure SendingsModel::figureAt(int row, int column) const
{
    return sendingFigure(rowAt(row), column, m_asOf);
}

QString SendingsModel::keyOf(const SendingRow &row) const
{
    if (!row.key.isEmpty())
        return row.key;
    return row.parent.isEmpty() ? row.sending.id.text() : row.parent + u'/' + row.sending.id.text();
}

Explanation SendingsModel::explanationAt(const SendingRow &row, int column) const
{
    ExplanationContext context {.subject = textOf(row, SendingColumn), .zone = m_zone};
    if (!row.isGroup())
        context.counts = row.sending.counts;
    return explanationOf(metricOf(column), kpisOf(row.sendings(), m_asOf), context);
}

std::vector<int> SendingsModel::orderOf(const QList<SendingRow> &rows) const
{
    return sendingOrder(rows, m_sortColumn, m_sortOrder, m_names);
}

QString SendingsModel::cellText(int row, int column) const
{
    const SendingRow &line = rowAt(row);
    if (column == CreatedColumn)
        return createdWords(line.sending.createdAt, m_now, m_zone);
    return isNumberColumn(column) ? figureText(figureAt(row, column)) : textOf(line, column);
}

QString SendingsModel::cellSpoken(int row, int column) const
{
    const QString head = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (!isNumberColumn(column)) {
        const QString tag = column == SendingColumn ? tagOf(rowAt(row)) : QString();
        const QString text = cellText(row, column);
        return tag.isEmpty() ? tr("%1: %2", "column, its text").arg(head, text)
                             : tr("%1: %2, %3", "column, its text, a tag").arg(head, text, tag);
    }
    const Figure figure = figureAt(row, column);
    const QString words = tr("%1: %2", "column, its text").arg(head, figureSpoken(figure));
    const QStringList caveats = caveatSentences(figure);
    return caveats.isEmpty() ? words : tr("%1. %2", "a figure, sentences about it").arg(words, caveats.join(u' '));
}

QString SendingsModel::rowSpoken(int row) const
{
    const SendingRow &line = rowAt(row);
    const Sending &sending = line.sending;
    const auto part = [&](int column) {
        return tr("%1 %2", "column and figure, spoken")
            .arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().toLower(), figureText(figureAt(row, column)));
    };
    QStringList parts {cellText(row, SendingColumn)};
    if (line.isGroup())
        parts << tr("%Ln sendings", "of a group", static_cast<int>(line.parts.size()))
              << (line.unfolded ? tr("unfolded", "a group of rows") : tr("folded", "a group of rows"));
    else if (!line.parent.isEmpty())
        parts << tr("part of a group");
    parts << textOf(line, ChannelColumn);
    if (const QString tag = tagOf(line); !tag.isEmpty())
        parts << tag.toLower();
    for (int column = DispatchedColumn; column < ColumnCount; ++column)
        parts << part(column);
    parts << tr("created %1", "time, spoken").arg(fullTime(sending.createdAt, m_zone));
    return parts.join(u", "_s);
}

QString SendingsModel::textOf(const SendingRow &row, int column) const
{
    if (column == ChannelColumn)
        return row.isGroup() && row.sending.channel.isEmpty() ? tr("Several", "channels of a group") : channelWord(row.sending.channel);
    return tr("%1 %2", "name and number").arg(nameOf(row, m_names), numberOf(row)).trimmed();
}

void SendingsModel::setNames(const SendingNames &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (m_sortColumn == SendingColumn)
        reorder();
    touch(0, rowCount() - 1);
}

QString SendingsModel::tagOf(const SendingRow &row) const
{
    constexpr Instant never {std::numeric_limits<qint64>::max()}; // until it is known what time it is, only an open end counts
    const Instant now = m_now.isValid() ? Instant::fromUtc(m_now) : never;
    return isSettling(row.sending, now) ? tr("Settling", "numbers may still change") : QString();
}

QVariant SendingsModel::sortValue(int row, int column) const
{
    const SendingRow &line = rowAt(row);
    if (column == CreatedColumn)
        return line.sending.createdAt.microseconds;
    if (!isNumberColumn(column))
        return textOf(line, column);
    const Figure figure = figureAt(row, column);
    if (!figure.hasValue())
        return {};
    return figure.kind == FigureKind::Count ? *figure.numerator : percentOf(*figure.order()).inFiles;
}

} // namespace atrium
