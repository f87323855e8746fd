// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

#include <QVariantList>

namespace atrium::sandbox {

/// A field that a report can be filtered by.
struct FilterField {
    enum class Kind { Integer, Text, Time };
    QLatin1StringView column; // of `sendings s`
    Kind kind {Kind::Integer};
    QLatin1StringView alias {}; // the field's name, where it is not the column's

    [[nodiscard]] QLatin1StringView name() const { return alias.isEmpty() ? column : alias; }
};

/// A condition in SQL, with the values of its question marks.
struct Condition {
    QString sql {};
    QVariantList values {};
};

/// Reads the key `filter` of a body. Nothing that was sent reaches the SQL text, numbers excepted. What is wrong lands in `problems`,
/// at its place in the tree.
[[nodiscard]] Condition readFilter(const QJsonObject &body, const QList<FilterField> &fields, Problems &problems);

/// 1 for each `and`, 3 for each `or` (contract 3.3).
[[nodiscard]] int filterCost(const QJsonValue &filter);

} // namespace atrium::sandbox
