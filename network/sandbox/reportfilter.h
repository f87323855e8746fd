// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reportfield.h"
#include "network/sandbox/wire.h"

#include <QStringList>
#include <QVariantList>

#include <variant>
#include <vector>

namespace atrium::sandbox {

/// A value of a row, or one that a filter names. Booleans are 0 and 1; times are stamps, which sort as they are.
using FilterValue = std::variant<std::monostate, qint64, QString, QList<qint64>>;

/// A node of a checked filter.
struct FilterNode {
    enum class Type { Everything, And, Or, Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual, In, NotIn };
    Type type {Type::Everything};
    size_t field {0}; // place in the report's fields
    std::vector<FilterValue> values {}; // sorted; one, but in lists
    std::vector<FilterNode> nodes {}; // of `and` and `or`
};

/// A condition in SQL, with the values of its question marks.
struct Condition {
    QString sql {};
    QVariantList values {};
};

/// Reads the key `filter` of a body. What is wrong lands in `problems`, at its place in the tree; the node is of no use then.
[[nodiscard]] FilterNode readFilter(const QJsonObject &body, const QList<ReportField> &fields, Problems &problems);

/// The types of nodes there are.
[[nodiscard]] QStringList filterTypes();

/// 1 for each `and`, 3 for each `or` (contract 3.3).
[[nodiscard]] int filterCost(const QJsonValue &filter);

/// A filter over the columns of `sendings s`. Nothing that was sent reaches the SQL text, numbers excepted.
[[nodiscard]] Condition conditionOf(const FilterNode &node, const QList<ReportField> &fields);

/// Whether a filter lets a single value through; nothing compares with what has no value, as in SQL.
[[nodiscard]] bool accepts(const FilterNode &operation, const FilterValue &value);

/// Whether a filter lets a row through that is in no table; `valueOf` gives its value of the field at a place.
template<typename ValueOf>
[[nodiscard]] bool matches(const FilterNode &node, const ValueOf &valueOf)
{
    switch (node.type) {
    case FilterNode::Type::Everything:
        return true;
    case FilterNode::Type::And:
        for (const FilterNode &one : node.nodes) {
            if (!matches(one, valueOf)) {
                return false;
            }
        }
        return true;
    case FilterNode::Type::Or:
        for (const FilterNode &one : node.nodes) {
            if (matches(one, valueOf)) {
                return true;
            }
        }
        return false;
    default:
        return accepts(node, valueOf(node.field));
    }
}

} // namespace atrium::sandbox
