// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/kept.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace atrium {

/// Newest first; ids break ties so that the order is the same each time.
template<class T, class IdType>
struct NewestFirst {
    IdType (*idOf)(const T &);
    Instant (*orderOf)(const T &);
    bool operator()(const Kept<T> &a, const Kept<T> &b) const
    {
        const Instant first = orderOf(a.value);
        const Instant second = orderOf(b.value);
        return first != second ? first > second : idOf(a.value) > idOf(b.value);
    }
};

/// Adds a page that lies below all of the rows, which stand in order, and has none of them: what older pages do, without a copy of the
/// rest. False: it does not, and nothing was done.
template<class T, class IdType>
[[nodiscard]] bool appendBelow(QList<Kept<T>> &rows, const QList<Kept<T>> &page, IdType (*idOf)(const T &), Instant (*orderOf)(const T &))
{
    const NewestFirst<T, IdType> before {idOf, orderOf};
    if (rows.isEmpty() || page.isEmpty() || !before(rows.constLast(), page.constFirst())
        || !std::is_sorted(page.cbegin(), page.cend(), before))
        return false;
    QSet<IdType> coming;
    coming.reserve(page.size());
    for (const Kept<T> &row : page)
        coming.insert(idOf(row.value));
    const auto comes = [&](const Kept<T> &row) { return coming.contains(idOf(row.value)); };
    if (coming.size() < page.size() || std::any_of(rows.cbegin(), rows.cend(), comes))
        return false;
    rows.append(page);
    return true;
}

/// Merges a page into what is loaded, which holds no id twice: by id, the page's row wins, and of two in the page the later one; in
/// order afterwards.
template<class T, class IdType>
[[nodiscard]] QList<Kept<T>> mergePage(
    const QList<Kept<T>> &loaded, const QList<Kept<T>> &page, IdType (*idOf)(const T &), Instant (*orderOf)(const T &))
{
    const NewestFirst<T, IdType> before {idOf, orderOf};
    QHash<IdType, qsizetype> places;
    places.reserve(page.size());
    QList<Kept<T>> coming;
    coming.reserve(page.size());
    for (const Kept<T> &row : page) {
        const IdType id = idOf(row.value);
        if (const auto known = places.constFind(id); known != places.constEnd()) {
            coming[*known] = row;
        } else {
            places.insert(id, coming.size());
            coming.append(row);
        }
    }
    QList<Kept<T>> staying = loaded;
    staying.removeIf([&](const Kept<T> &row) { return places.contains(idOf(row.value)); });
    // What is loaded stands in order, and mostly the page does: then twenty thousand rows are walked once.
    for (QList<Kept<T>> *part : {&staying, &coming}) {
        if (!std::is_sorted(part->cbegin(), part->cend(), before))
            std::stable_sort(part->begin(), part->end(), before);
    }
    QList<Kept<T>> rows;
    rows.reserve(staying.size() + coming.size());
    std::merge(staying.cbegin(), staying.cend(), coming.cbegin(), coming.cend(), std::back_inserter(rows), before);
    return rows;
}

/// True when a fetched first page and the loaded rows, both non-empty, share no row.
template<class T, class IdType>
[[nodiscard]] bool gapBetween(const QList<Kept<T>> &loaded, const QList<Kept<T>> &head, IdType (*idOf)(const T &))
{
    if (loaded.isEmpty() || head.isEmpty())
        return false;
    return std::none_of(head.begin(), head.end(), [&](const Kept<T> &fetched) {
        return std::any_of(loaded.begin(), loaded.end(), [&](const Kept<T> &row) { return idOf(row.value) == idOf(fetched.value); });
    });
}

} // namespace atrium
