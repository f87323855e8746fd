// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/kept.h"

#include <QHash>

#include <algorithm>

namespace atrium {

/// Merges a page into what is loaded: by id, the page's row wins; newest first afterwards, ids break ties so that the order is the same
/// each time.
template<class T, class IdType>
[[nodiscard]] QList<Kept<T>> mergePage(
    const QList<Kept<T>> &loaded, const QList<Kept<T>> &page, IdType (*idOf)(const T &), Instant (*orderOf)(const T &))
{
    QHash<IdType, qsizetype> places;
    QList<Kept<T>> rows;
    rows.reserve(loaded.size() + page.size());
    for (const QList<Kept<T>> *part : {&loaded, &page}) {
        for (const Kept<T> &row : *part) {
            const IdType id = idOf(row.value);
            const auto known = places.constFind(id);
            if (known != places.constEnd()) {
                rows[*known] = row;
            } else {
                places.insert(id, rows.size());
                rows.append(row);
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Kept<T> &a, const Kept<T> &b) {
        const Instant first = orderOf(a.value);
        const Instant second = orderOf(b.value);
        return first != second ? first > second : idOf(a.value) > idOf(b.value);
    });
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
