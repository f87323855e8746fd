// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace atrium {

/// Keyed rows with columns and an order of their own. The rows stay as they were given; an index vector says which stands where. apply()
/// and reorder() tell views only what differs, never a reset: removals, one layout change when rows that stay change places, insertions,
/// then dataChanged for runs of rows. Persistent indexes, and with them selection and focus, stay on their rows. Not a template of
/// QObject: subclasses have the Q_OBJECT.
template<class T>
class KeyedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_order.size());
    }
    /// The row that stands at this place.
    [[nodiscard]] const T &rowAt(int place) const { return m_rows.at(m_order.at(static_cast<size_t>(place))); }
    [[nodiscard]] const QString &keyAt(int place) const { return m_keys.at(m_order.at(static_cast<size_t>(place))); }
    /// The place of a row; -1 when there is none.
    [[nodiscard]] int placeOf(const QString &key) const
    {
        const auto found = std::find_if(m_order.begin(), m_order.end(), [&](int row) { return m_keys.at(row) == key; });
        return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
    }
    /// As given, whatever stands where.
    [[nodiscard]] const QList<T> &given() const { return m_rows; }

    /// target must not hold a key twice; later copies are dropped.
    void apply(QList<T> target)
    {
        QList<QString> keys;
        QHash<QString, int> positions;
        takeUnique(target, keys, positions);
        std::vector<int> goesTo; // of each old row, where it is in the new list; -1: nowhere
        goesTo.reserve(static_cast<size_t>(m_keys.size()));
        for (const QString &key : std::as_const(m_keys))
            goesTo.push_back(positions.value(key, -1));
        dropThose(goesTo);

        std::vector<int> stays(static_cast<size_t>(target.size()), -1); // of each new row, where it was; -1: nowhere
        for (size_t row = 0; row < goesTo.size(); ++row) {
            if (goesTo[row] >= 0)
                stays[static_cast<size_t>(goesTo[row])] = static_cast<int>(row);
        }
        const std::vector<int> order = orderOf(target);
        std::vector<int> survivors;
        survivors.reserve(m_order.size());
        for (const int row : order) {
            if (stays[static_cast<size_t>(row)] >= 0)
                survivors.push_back(stays[static_cast<size_t>(row)]);
        }
        moveTo(survivors);

        const QList<T> before = std::exchange(m_rows, std::move(target));
        for (int &row : m_order)
            row = goesTo[static_cast<size_t>(row)];
        m_keys = std::move(keys);
        insertMissing(order, stays);
        tellDifferences(before, stays);
    }

protected:
    [[nodiscard]] virtual QString keyOf(const T &row) const = 0;
    /// Of each place, which of the rows stands there.
    [[nodiscard]] virtual std::vector<int> orderOf(const QList<T> &rows) const = 0;
    /// orderOf() answers differently now.
    void reorder() { moveTo(orderOf(m_rows)); }
    /// These places look different now.
    void touch(int first, int last)
    {
        if (first <= last && columnCount() > 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

private:
    void takeUnique(QList<T> &target, QList<QString> &keys, QHash<QString, int> &positions) const
    {
        keys.reserve(target.size());
        positions.reserve(target.size());
        bool twice = false;
        for (const T &row : std::as_const(target)) {
            QString key = keyOf(row);
            if (positions.contains(key)) {
                twice = true;
                continue;
            }
            positions.insert(key, static_cast<int>(keys.size()));
            keys.append(std::move(key));
        }
        if (!twice) // nearly always: then the list stays shared with whoever gave it
            return;
        int next = 0;
        target.removeIf([&](const T &row) {
            const bool first = next < keys.size() && keyOf(row) == keys.at(next);
            next += first ? 1 : 0;
            return !first;
        });
    }

    /// Backwards, so that the places still to be looked at stay what they are; a run is one removal.
    void dropThose(const std::vector<int> &goesTo)
    {
        const auto goes = [&](int place) { return goesTo[static_cast<size_t>(m_order[static_cast<size_t>(place)])] < 0; };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (!goes(last))
                continue;
            int first = last;
            while (first > 0 && goes(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void moveTo(std::vector<int> order)
    {
        if (order == m_order)
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<int> placeOfRow(m_rows.size(), -1);
        for (size_t place = 0; place < order.size(); ++place)
            placeOfRow[order[place]] = static_cast<int>(place);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList now;
        now.reserve(old.size());
        for (const QModelIndex &one : old)
            now.append(index(placeOfRow.at(m_order.at(static_cast<size_t>(one.row()))), one.column()));
        m_order = std::move(order);
        changePersistentIndexList(old, now);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// Given that the rows there are in order, adds those that are missing; a run is one insertion.
    void insertMissing(const std::vector<int> &order, const std::vector<int> &stays)
    {
        const auto isNew = [&](size_t place) { return stays[static_cast<size_t>(order[place])] < 0; };
        if (m_order.empty() && !order.empty()) {
            beginInsertRows({}, 0, static_cast<int>(order.size()) - 1);
            m_order = order;
            endInsertRows();
            return;
        }
        for (size_t first = 0; first < order.size(); ++first) {
            if (!isNew(first))
                continue;
            size_t end = first + 1;
            while (end < order.size() && isNew(end))
                ++end;
            const auto from = static_cast<std::ptrdiff_t>(first);
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_order.insert(m_order.begin() + from, order.begin() + from, order.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            first = end;
        }
    }

    void tellDifferences(const QList<T> &before, const std::vector<int> &stays)
    {
        int first = -1; // of the run
        for (int place = 0; place < rowCount(); ++place) {
            const int row = m_order[static_cast<size_t>(place)];
            const int old = stays[static_cast<size_t>(row)];
            const bool differs = old >= 0 && !(before.at(old) == m_rows.at(row));
            if (differs && first < 0)
                first = place;
            if (!differs && first >= 0) {
                touch(first, place - 1);
                first = -1;
            }
        }
        if (first >= 0)
            touch(first, rowCount() - 1);
    }

    QList<T> m_rows; // as given
    QList<QString> m_keys; // of each of them
    std::vector<int> m_order; // of each place: which of them
};

} // namespace atrium
