// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/decoderows.h"

#include <numeric>

namespace atrium::cache {

QByteArray joined(const QList<Row> &rows)
{
    QByteArray body = "{\"rows\":[";
    body.reserve(std::accumulate(
        rows.begin(), rows.end(), body.size() + 2, [](qsizetype sum, const Row &row) { return sum + row.json.size() + 1; }));
    for (const Row &row : rows) {
        if (!body.endsWith('['))
            body += ',';
        body += row.json;
    }
    return body += "]}";
}

} // namespace atrium::cache
