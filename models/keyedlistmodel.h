// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace atrium {

/// Roles every list model of ours answers.
enum CommonRole {
    ValueRole = Qt::UserRole, ///< the raw value, for sorting and painting: delegates never parse display text
    AccessibleRowRole, ///< one spoken sentence for the row
    RowIdRole, ///< stable id text of the row
    FirstFreeRole,
};

/// A list of values with a stable key each. apply() takes the whole new list and tells views only what differs: removals, moves and
/// insertions, each announced before it happens, then dataChanged for runs of rows whose value differs. Never a reset, so selection, focus
/// and persistent indexes survive. Not a template of QObject: subclasses have the Q_OBJECT.
template<class T, class KeyType>
class KeyedListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] const T &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const KeyType &key) const { return static_cast<int>(m_keys.indexOf(key)); }
    [[nodiscard]] const KeyType &keyAt(int row) const { return m_keys.at(row); }

    /// target must not hold a key twice; later copies are dropped. Linear in both lists, but for moves of single rows, which cost a scan
    /// each.
    ///
    /// Views answer what they are told, and an answer may come back here: the list that is given then is applied once this one is.
    void apply(QList<T> target)
    {
        if (m_applying) {
            m_next = std::move(target);
            return;
        }
        const Ends ends = sameEnds(target);
        applyBetween(std::move(target), ends);
    }

protected:
    /// So many rows at the top, and of the others at the bottom, are as they are in another list.
    struct Ends {
        qsizetype above {};
        qsizetype below {};
    };
    [[nodiscard]] Ends sameEnds(const QList<T> &target) const
    {
        const qsizetype shorter = std::min(m_rows.size(), target.size());
        Ends ends;
        while (ends.above < shorter && m_rows.at(ends.above) == target.at(ends.above))
            ++ends.above;
        while (ends.below < shorter - ends.above && m_rows.at(m_rows.size() - 1 - ends.below) == target.at(target.size() - 1 - ends.below))
            ++ends.below;
        return ends;
    }
    /// As apply(), for who knows already what sameEnds() says of target.
    void applyBetween(QList<T> target, const Ends &ends)
    {
        if (m_applying) {
            m_next = std::move(target);
            return;
        }
        m_applying = true;
        turnInto(std::move(target), ends);
        m_applying = false;
        if (m_next) {
            QList<T> next = *std::exchange(m_next, std::nullopt);
            apply(std::move(next));
        }
    }

    /// Rows above all others, with keys that nobody has.
    void insertOnTop(const QList<T> &rows)
    {
        QList<KeyType> keys;
        keys.reserve(rows.size());
        for (const T &row : rows)
            keys.append(keyOf(row));
        insertRun(0, rows.cbegin(), keys.cbegin(), static_cast<int>(rows.size()));
    }

    [[nodiscard]] virtual KeyType keyOf(const T &row) const = 0;
    /// For models whose rows depend on more than their value (the row before, the minute): these rows look different now.
    void touch(int first, int last)
    {
        first = std::max(first, 0);
        last = std::min(last, rowCount() - 1);
        if (first <= last)
            Q_EMIT dataChanged(index(first), index(last));
    }

private:
    void turnInto(QList<T> target, const Ends &ends)
    {
        if (ends.above + ends.below == m_rows.size() && (target.size() == m_rows.size() || insertOneRun(target, ends)))
            return;
        const QList<KeyType> keys = takeUnique(target);
        if (keys != m_keys) {
            removeAllBut(keys);
            orderAs(keys);
            insertMissing(target, keys);
        }
        assignValues(target);
        Q_ASSERT(m_keys == keys);
    }

    using Positions = QHash<KeyType, int>;

    /// From so many single moves on, one layoutChanged is kinder to views than a signal pair each.
    static constexpr int movesAtMost = 64;

    static Positions positionsOf(const QList<KeyType> &keys)
    {
        Positions positions;
        positions.reserve(keys.size());
        for (int i = 0; i < keys.size(); ++i)
            positions.insert(keys.at(i), i);
        return positions;
    }

    /// The keys of target, which loses rows whose key came before.
    QList<KeyType> takeUnique(QList<T> &target) const
    {
        QList<KeyType> keys;
        keys.reserve(target.size());
        QSet<KeyType> seen;
        seen.reserve(target.size());
        target.removeIf([&](const T &row) {
            const KeyType key = keyOf(row);
            if (seen.contains(key))
                return true;
            seen.insert(key);
            keys.append(key);
            return false;
        });
        return keys;
    }

    /// Backwards, so that the positions still to be looked at stay what they are; a run of rows is one removal.
    void removeAllBut(const QList<KeyType> &keys)
    {
        const QSet<KeyType> wanted(keys.begin(), keys.end());
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (wanted.contains(m_keys.at(last)))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_keys.at(first - 1)))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            m_keys.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Brings the rows, all of them wanted, into the order their keys have in `keys`. Rows that are in order among themselves stay; each
    /// other one moves to just below the one it comes after.
    void orderAs(const QList<KeyType> &keys)
    {
        const Positions wanted = positionsOf(keys);
        QList<int> ranks; // of each row: where it goes
        ranks.reserve(m_keys.size());
        for (const KeyType &key : std::as_const(m_keys))
            ranks.append(wanted.value(key));
        const QSet<int> staying = longestRising(ranks);
        if (ranks.size() - staying.size() > movesAtMost) {
            orderAtOnce(ranks);
            return;
        }
        QList<int> sorted = ranks;
        std::sort(sorted.begin(), sorted.end());
        int before = -1; // rank of the row that comes first
        for (const int rank : std::as_const(sorted)) {
            if (!staying.contains(rank)) {
                const int from = static_cast<int>(ranks.indexOf(rank));
                const int below = before < 0 ? 0 : static_cast<int>(ranks.indexOf(before)) + 1; // counted before the row is taken out
                if (beginMoveRows({}, from, from, {}, below)) { // false: it stands there already
                    const int to = below > from ? below - 1 : below;
                    m_rows.move(from, to);
                    m_keys.move(from, to);
                    ranks.move(from, to);
                    endMoveRows();
                }
            }
            before = rank;
        }
    }

    void orderAtOnce(const QList<int> &ranks)
    {
        QList<int> order(ranks.size()); // of each new row: where it was
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return ranks.at(a) < ranks.at(b); });
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<T> rows;
        QList<KeyType> keys;
        QList<int> newRow(order.size());
        rows.reserve(order.size());
        keys.reserve(order.size());
        for (int row = 0; row < order.size(); ++row) {
            rows.append(std::move(m_rows[order.at(row)]));
            keys.append(std::move(m_keys[order.at(row)]));
            newRow[order.at(row)] = row;
        }
        m_rows = std::move(rows);
        m_keys = std::move(keys);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList now;
        for (const QModelIndex &one : old)
            now.append(index(newRow.at(one.row())));
        changePersistentIndexList(old, now);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// The members of a longest rising subsequence (patience sorting, n log n).
    static QSet<int> longestRising(const QList<int> &ranks)
    {
        QList<int> tails; // positions: tails[k] ends the best subsequence of length k + 1
        QList<int> previous(ranks.size(), -1);
        for (int i = 0; i < ranks.size(); ++i) {
            const auto at = std::lower_bound(
                tails.begin(), tails.end(), ranks.at(i), [&](int position, int rank) { return ranks.at(position) < rank; });
            if (at != tails.begin())
                previous[i] = *std::prev(at);
            if (at == tails.end())
                tails.append(i);
            else
                *at = i;
        }
        QSet<int> members;
        for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
            members.insert(ranks.at(i));
        return members;
    }

    /// Another page, or what has just come: the most frequent change of a long list, and one that need not ask each row for its key. False:
    /// a key would be there twice, and nothing was done.
    bool insertOneRun(const QList<T> &target, const Ends &ends)
    {
        const qsizetype count = target.size() - m_rows.size();
        QList<KeyType> keys;
        keys.reserve(count);
        for (qsizetype row = ends.above; row < ends.above + count; ++row)
            keys.append(keyOf(target.at(row)));
        const QSet<KeyType> coming(keys.begin(), keys.end());
        const auto comes = [&coming](const KeyType &key) { return coming.contains(key); };
        if (coming.size() < count || std::any_of(m_keys.cbegin(), m_keys.cend(), comes))
            return false;
        insertRun(static_cast<int>(ends.above), target.cbegin() + ends.above, keys.cbegin(), static_cast<int>(count));
        return true;
    }

    template<class RowIterator, class KeyIterator>
    void insertRun(int first, RowIterator rows, KeyIterator keys, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_rows.insert(first, count, T {});
        m_keys.insert(first, count, KeyType {});
        std::copy_n(rows, count, m_rows.begin() + first);
        std::copy_n(keys, count, m_keys.begin() + first);
        endInsertRows();
    }

    /// Given that the rows there are in order, adds those that are missing; a run of rows is one insertion.
    void insertMissing(const QList<T> &target, const QList<KeyType> &keys)
    {
        const QSet<KeyType> present(m_keys.begin(), m_keys.end());
        for (int first = 0; first < keys.size(); ++first) {
            if (present.contains(keys.at(first)))
                continue;
            int last = first;
            while (last + 1 < keys.size() && !present.contains(keys.at(last + 1)))
                ++last;
            insertRun(first, target.cbegin() + first, keys.cbegin() + first, last - first + 1);
            first = last;
        }
    }

    void assignValues(const QList<T> &target)
    {
        int first = -1; // of the run of changed rows
        for (int row = 0; row < target.size(); ++row) {
            if (m_rows.at(row) == target.at(row)) {
                tellChanged(first, row - 1);
                continue;
            }
            m_rows[row] = target.at(row);
            if (first < 0)
                first = row;
        }
        tellChanged(first, static_cast<int>(target.size()) - 1);
    }

    void tellChanged(int &first, int last)
    {
        if (first >= 0)
            touch(first, last);
        first = -1;
    }

    QList<T> m_rows;
    QList<KeyType> m_keys; // of each row: keys are asked for far more often than they change
    bool m_applying {};
    std::optional<QList<T>> m_next; // what was given meanwhile, at last
};

} // namespace atrium
