// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/cache/cacherows.h"
#include "network/types/kept.h"

namespace atrium::cache {

/// What one read brought, decoded.
template<class T>
struct Page {
    QList<Kept<T>> rows {};
    QStringList ids {}; ///< of the rows, as the file names them
    QList<qint64> sorts {}; ///< and where it has them
    std::optional<Instant> asOf {}; ///< when the list was last confirmed by the server
    std::optional<Position> next {}; ///< empty: there are no more
    QStringList spoilt {}; ///< rows whose checksum or JSON was wrong
    bool damaged {};
};

/// The rows as one JSON document: a parser each would cost more than the parsing.
[[nodiscard]] QByteArray joined(const QList<Row> &rows);

/// By the same fromJson as the server's answers. One row that this version cannot read is spoilt; the others are not.
template<class T>
[[nodiscard]] Page<T> decode(Found found)
{
    Page<T> page {.asOf = found.asOf, .next = found.next, .spoilt = found.spoilt, .damaged = found.damaged};
    page.rows.reserve(found.rows.size());
    page.ids.reserve(found.rows.size());
    const auto add = [&page](Row &row, T value) {
        page.rows.append({.value = std::move(value), .json = std::move(row.json)});
        page.ids.append(std::move(row.id));
        page.sorts.append(row.sort);
    };
    const Document together(joined(found.rows));
    Decoder root = together.root();
    QList<T> values;
    if (together.error().isEmpty())
        values = root.list<T>(QLatin1StringView("rows"));
    if (together.error().isEmpty() && root.wrong().isEmpty() && values.size() == found.rows.size()) {
        for (qsizetype i = 0; i < values.size(); ++i)
            add(found.rows[i], std::move(values[i]));
        return page;
    }
    for (Row &row : found.rows) {
        const Document alone(row.json);
        Decoder decoder = alone.root();
        T value = T::fromJson(decoder);
        if (alone.error().isEmpty() && decoder.wrong().isEmpty())
            add(row, std::move(value));
        else
            page.spoilt.append(row.id);
    }
    return page;
}

} // namespace atrium::cache
