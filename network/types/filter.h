// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace atrium {

/// A filter of the Reporting API (contract 3.3) as a tree of the documented nodes; no free text. A default one filters nothing.
struct Filter {
    enum class Node { None, And, Or, Equal, NotEqual, GreaterThan, GreaterOrEqualTo, LessThan, LessOrEqualTo, In, NotIn };

    Node node {Node::None};
    QString field {}; ///< of an operation node
    QJsonValue value {}; ///< of an operation node: text, number, null, or an array for In and NotIn
    std::vector<Filter> operations {}; ///< of And and Or

    [[nodiscard]] bool isNone() const { return node == Node::None; }
    /// JSON null when there is nothing to filter; an And or Or of one node is that node.
    [[nodiscard]] QJsonValue toJson() const;
    /// Rate-limit tokens that the nodes add to a report's own: And 1, Or 3 (contract 3.2).
    [[nodiscard]] int cost() const;

    friend bool operator==(const Filter &a, const Filter &b)
    {
        return a.node == b.node && a.field == b.field && a.value == b.value && a.operations == b.operations;
    }
};

/// The documented nodes. A null value of equal is IS NULL, of notEqual IS NOT NULL.
namespace filters {
[[nodiscard]] Filter equal(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter notEqual(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter greaterThan(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter greaterOrEqualTo(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter lessThan(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter lessOrEqualTo(const QString &field, const QJsonValue &value);
[[nodiscard]] Filter in(const QString &field, const QJsonArray &values);
[[nodiscard]] Filter notIn(const QString &field, const QJsonArray &values);
/// Nodes that filter nothing are left out; of one node there is no And to pay for.
[[nodiscard]] Filter and_(std::vector<Filter> operations);
[[nodiscard]] Filter or_(std::vector<Filter> operations);
} // namespace filters

} // namespace atrium
