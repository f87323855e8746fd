// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

#include <QStringList>

#include <optional>

namespace atrium::sandbox {

class JsonWriter;

/// What a list endpoint lets its callers ask for.
struct ListRules {
    QStringList sortColumns {}; // the first is the default; nothing else ever reaches SQL
    int perPage {100};
    int perPageMaximum {100};
    bool ascending {false};
};

/// A list query that was checked. `orderBy` is built from the rules' own columns.
struct ListQuery {
    int perPage {100};
    int pageNo {1};
    QString orderBy;
    bool withArchived {false};

    [[nodiscard]] qint64 offset() const { return qint64(perPage) * (pageNo - 1); }
};

/// Reads per_page, page_no, sort_by, sort_direction and with_archived; what is wrong lands in `problems`.
[[nodiscard]] ListQuery readListQuery(const QUrlQuery &query, const ListRules &rules, Problems &problems);

/// A parameter as text, decoded and never null; empty when it is absent.
[[nodiscard]] QString textOf(const QUrlQuery &query, const QString &name);

/// One of `choices`, or `fallback` when it is absent. Everything else is a problem.
[[nodiscard]] QString readChoice(
    const QUrlQuery &query, const QString &name, const QString &fallback, const QStringList &choices, Problems &problems);

/// A boolean parameter: true, false, 1 or 0. No value when it is absent or wrong.
[[nodiscard]] std::optional<bool> readBoolean(const QUrlQuery &query, const QString &name, Problems &problems);

/// An integer parameter, or `fallback` when it is absent. Values outside lowest..highest are problems.
[[nodiscard]] qint64 readInteger(
    const QUrlQuery &query, const QString &name, qint64 fallback, qint64 lowest, qint64 highest, Problems &problems);

/// Writes the key pagination_info with the nine documented keys.
void writePaginationInfo(JsonWriter &json, const ListQuery &query, qint64 total);

} // namespace atrium::sandbox
