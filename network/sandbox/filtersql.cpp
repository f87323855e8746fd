// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reportfilter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

using Type = FilterNode::Type;

QString comparisonOf(Type type)
{
    switch (type) {
    case Type::NotEqual:
        return u" <> "_s;
    case Type::Greater:
        return u" > "_s;
    case Type::GreaterOrEqual:
        return u" >= "_s;
    case Type::Less:
        return u" < "_s;
    case Type::LessOrEqual:
        return u" <= "_s;
    default:
        return u" = "_s;
    }
}

QString literalOf(const FilterValue &value, QVariantList &bound)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    bound.append(std::get<QString>(value));
    return u"?"_s;
}

QString sqlOf(const FilterNode &node, const QList<ReportField> &fields, QVariantList &bound)
{
    if (node.type == Type::Everything) {
        return u"1"_s;
    }
    if (node.type == Type::And || node.type == Type::Or) {
        QStringList parts;
        parts.reserve(qsizetype(node.nodes.size()));
        for (const FilterNode &one : node.nodes) {
            parts.append(sqlOf(one, fields, bound));
        }
        return u'(' + parts.join(node.type == Type::And ? u" AND "_s : u" OR "_s) + u')';
    }
    const ReportField &field = fields.at(qsizetype(node.field));
    const QString column = u"s."_s + (field.column.isEmpty() ? field.name : field.column);
    if (node.type == Type::In || node.type == Type::NotIn) {
        QStringList literals;
        literals.reserve(qsizetype(node.values.size()));
        for (const FilterValue &value : node.values) {
            literals.append(literalOf(value, bound));
        }
        // SQLite takes an empty list: nothing is in it.
        return column + (node.type == Type::In ? u" IN ("_s : u" NOT IN ("_s) + literals.join(u',') + u')';
    }
    if (std::holds_alternative<std::monostate>(node.values.front())) {
        return column + (node.type == Type::Equal ? u" IS NULL"_s : u" IS NOT NULL"_s);
    }
    return column + comparisonOf(node.type) + literalOf(node.values.front(), bound);
}

/// The elements of an array, or the one value, each as a filter would name it.
bool isAmong(const std::vector<FilterValue> &listed, const FilterValue &value)
{
    if (const auto *elements = std::get_if<QList<qint64>>(&value)) {
        return std::any_of(elements->begin(), elements->end(),
            [&](qint64 element) { return std::binary_search(listed.begin(), listed.end(), FilterValue(element)); });
    }
    return std::binary_search(listed.begin(), listed.end(), value);
}

} // namespace

Condition conditionOf(const FilterNode &node, const QList<ReportField> &fields)
{
    Condition condition;
    condition.sql = sqlOf(node, fields, condition.values);
    return condition;
}

bool accepts(const FilterNode &operation, const FilterValue &value)
{
    const bool isNull = std::holds_alternative<std::monostate>(value);
    switch (operation.type) {
    case Type::In:
        return !isNull && isAmong(operation.values, value);
    case Type::NotIn:
        // As SQL has it: nothing at all is in an empty list, not even what has no value.
        return operation.values.empty() || (!isNull && !isAmong(operation.values, value));
    default:
        break;
    }
    const FilterValue &wanted = operation.values.front();
    if (std::holds_alternative<std::monostate>(wanted)) {
        return isNull == (operation.type == Type::Equal);
    }
    if (isNull) {
        return false;
    }
    switch (operation.type) {
    case Type::Equal:
        return value == wanted;
    case Type::NotEqual:
        return value != wanted;
    case Type::Greater:
        return wanted < value;
    case Type::GreaterOrEqual:
        return wanted <= value;
    case Type::Less:
        return value < wanted;
    default:
        return value <= wanted;
    }
}

} // namespace atrium::sandbox
