// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/seriesmodel.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/sendingwords.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// The main events first, the others stay in their order.
void orderColumns(QList<EventCurve> &curves)
{
    const auto rank = [](const EventCurve &curve) {
        const qsizetype at = mainEvents().indexOf(curve.event);
        return at < 0 ? mainEvents().size() : at;
    };
    std::stable_sort(curves.begin(), curves.end(), [&](const EventCurve &a, const EventCurve &b) { return rank(a) < rank(b); });
}

bool sameColumns(const EventCurves &a, const EventCurves &b)
{
    return a.axis.interval == b.axis.interval && a.axis.zone == b.axis.zone
        && std::equal(a.curves.begin(), a.curves.end(), b.curves.begin(), b.curves.end(),
            [](const EventCurve &one, const EventCurve &other) { return one.event == other.event; });
}

/// Whether the second axis is the first one, or the first one and later buckets.
bool continues(const BucketAxis &first, const BucketAxis &second)
{
    return !first.starts.isEmpty() && first.starts.size() <= second.starts.size()
        && std::equal(first.starts.begin(), first.starts.end(), second.starts.begin());
}

} // namespace

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_curves.axis.starts.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_curves.curves.size()) + 1;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isTime = index.column() == timeColumn;
    const EventCurve curve = isTime ? EventCurve {} : m_curves.curves.at(index.column() - 1);
    const std::optional<double> value = isTime ? std::nullopt : curve.values.value(row);
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? timeText(row) : valueText(value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isTime ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole:
        return isTime ? rowSpoken(row) : cellSpoken(row, index.column());
    case AccessibleRowRole:
        return rowSpoken(row);
    case ValueRole:
        if (isTime)
            return m_curves.axis.starts.at(row).toUtc();
        return value ? QVariant(*value) : QVariant();
    case RowIdRole:
        return m_curves.axis.starts.at(row).text();
    case EventRole:
        return curve.event;
    case PartialRole:
        return isPartial(row);
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isTime = section == timeColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isTime ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return isTime ? tr("Time (%1)", "column; %1 is a time zone").arg(zoneText(m_curves.axis.zone))
                  : eventWord(m_curves.curves.at(section - 1).event);
}

void SeriesModel::setCurves(EventCurves curves)
{
    orderColumns(curves.curves);
    if (curves == m_curves)
        return;
    if (!sameColumns(m_curves, curves) || !continues(m_curves.axis, curves.axis)) {
        beginResetModel();
        m_curves = std::move(curves);
        endResetModel();
        return;
    }
    // First what is new in the rows that are there: the last one may be over by now. Then those that come after.
    const int before = rowCount();
    const int after = static_cast<int>(curves.axis.starts.size());
    if (after == before) {
        m_curves = std::move(curves);
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
        return;
    }
    m_curves.curves = curves.curves;
    m_curves.axis.partial.reset();
    Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
    beginInsertRows({}, before, after - 1);
    m_curves = std::move(curves);
    endInsertRows();
}

bool SeriesModel::isPartial(int row) const
{
    return m_curves.axis.partial && row == rowCount() - 1;
}

QString SeriesModel::timeText(int row) const
{
    const QString text = bucketText(m_curves.axis, row);
    return isPartial(row) ? tr("%1, %2", "a time, partial (3 of 60 min)").arg(text, partialText(m_curves.axis)) : text;
}

QString SeriesModel::cellSpoken(int row, int column) const
{
    const EventCurve &curve = m_curves.curves.at(column - 1);
    const QString value = valueText(curve.values.value(row));
    return tr("%1, %2: %3", "time, event, number").arg(timeText(row), eventWord(curve.event), value.isEmpty() ? tr("no value") : value);
}

QString SeriesModel::rowSpoken(int row) const
{
    QStringList parts {timeText(row)};
    parts.reserve(columnCount());
    for (const EventCurve &curve : m_curves.curves) {
        const QString value = valueText(curve.values.value(row));
        if (!value.isEmpty())
            parts << tr("%1 %2", "event, number").arg(eventWord(curve.event).toLower(), value);
    }
    if (parts.size() == 1)
        parts << tr("no value");
    return parts.join(u", "_s);
}

} // namespace atrium
