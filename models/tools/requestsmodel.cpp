// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/requestsmodel.h"

#include "models/tools/requestwords.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column >= RequestsModel::TokensColumn && column <= RequestsModel::AttemptColumn;
}

} // namespace

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const RequestRow &row = m_rows.at(index.row());
    if (role == FilterRole)
        return QStringList {row.sent.method, row.path, statusWords(row), row.requestId, row.bucket}.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: {
        const QDateTime at = row.at.toUtc().toTimeZone(m_zone);
        return at.toString(at.date() == m_today ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    }
    case MethodColumn:
        return row.sent.method;
    case PathColumn:
        return row.path;
    case StatusColumn:
        return statusWords(row);
    case TokensColumn:
        return QString::number(row.cost.value_or(row.expectedCost));
    case DurationColumn:
        return tr("%1 ms").arg(row.ms);
    case AttemptColumn:
        return QString::number(row.attempt);
    case IdColumn:
        return row.requestId.left(8); // enough to tell them apart; the details have all of it
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (%1)", "%1 is a time zone").arg(QString::fromUtf8(m_zone.id()));
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case TokensColumn:
        return tr("Tokens");
    case DurationColumn:
        return tr("Duration");
    case AttemptColumn:
        return tr("Attempt");
    case IdColumn:
        return tr("Request id");
    default:
        return {};
    }
}

void RequestsModel::add(const RequestRow &row)
{
    if (!m_paused) {
        insert({row});
        return;
    }
    m_held.prepend(row);
    if (m_held.size() > rowsMost)
        m_held.removeLast();
    Q_EMIT heldBackChanged();
}

void RequestsModel::insert(QList<RequestRow> newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    const auto count = static_cast<int>(newestFirst.size());
    if (const int room = rowsMost - count; rowCount() > room) {
        beginRemoveRows({}, room, rowCount() - 1);
        m_rows.resize(room);
        endRemoveRows();
    }
    knowToday(newestFirst.constFirst()); // before they come: while rows are inserted, none may change
    beginInsertRows({}, 0, count - 1);
    std::for_each(newestFirst.rbegin(), newestFirst.rend(), [this](RequestRow &row) { m_rows.prepend(std::move(row)); });
    endInsertRows();
}

/// The day of the newest row, whose times need no date.
void RequestsModel::knowToday(const RequestRow &newest)
{
    const QDate day = newest.at.toUtc().toTimeZone(m_zone).date();
    if (std::exchange(m_today, day) != day && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void RequestsModel::clear()
{
    m_held.clear();
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    Q_EMIT heldBackChanged();
}

void RequestsModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        insert(std::exchange(m_held, {}));
    Q_EMIT heldBackChanged();
}

void RequestsModel::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (m_rows.isEmpty())
        return;
    m_today = {};
    knowToday(m_rows.constFirst());
}

void RequestsModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace atrium
