// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/filter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wordOf(Filter::Node node)
{
    switch (node) {
    case Filter::Node::And:
        return "and"_L1;
    case Filter::Node::Or:
        return "or"_L1;
    case Filter::Node::Equal:
        return "equal"_L1;
    case Filter::Node::NotEqual:
        return "not_equal"_L1;
    case Filter::Node::GreaterThan:
        return "greater_than"_L1;
    case Filter::Node::GreaterOrEqualTo:
        return "greater_or_equal_to"_L1;
    case Filter::Node::LessThan:
        return "less_than"_L1;
    case Filter::Node::LessOrEqualTo:
        return "less_or_equal_to"_L1;
    case Filter::Node::In:
        return "in"_L1;
    case Filter::Node::NotIn:
        return "not_in"_L1;
    case Filter::Node::None:
        break;
    }
    return {};
}

bool isLogical(Filter::Node node)
{
    return node == Filter::Node::And || node == Filter::Node::Or;
}

Filter joined(Filter::Node node, std::vector<Filter> operations)
{
    std::erase_if(operations, [](const Filter &one) { return one.isNone(); });
    if (operations.empty())
        return {};
    if (operations.size() == 1)
        return std::move(operations.front());
    Filter filter;
    filter.node = node;
    filter.operations = std::move(operations);
    return filter;
}

} // namespace

QJsonValue Filter::toJson() const
{
    if (isNone())
        return QJsonValue::Null;
    QJsonObject object {{u"type"_s, wordOf(node)}};
    if (isLogical(node)) {
        QJsonArray array;
        for (const Filter &one : operations)
            array.append(one.toJson());
        object.insert("operations"_L1, array);
    } else {
        object.insert("field"_L1, field);
        object.insert("value"_L1, value);
    }
    return object;
}

int Filter::cost() const
{
    int sum = node == Node::And ? 1 : node == Node::Or ? 3 : 0;
    for (const Filter &one : operations)
        sum += one.cost();
    return sum;
}

namespace filters {

Filter equal(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::Equal, field, value, {}};
}

Filter notEqual(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::NotEqual, field, value, {}};
}

Filter greaterThan(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::GreaterThan, field, value, {}};
}

Filter greaterOrEqualTo(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::GreaterOrEqualTo, field, value, {}};
}

Filter lessThan(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::LessThan, field, value, {}};
}

Filter lessOrEqualTo(const QString &field, const QJsonValue &value)
{
    return {Filter::Node::LessOrEqualTo, field, value, {}};
}

Filter in(const QString &field, const QJsonArray &values)
{
    return {Filter::Node::In, field, values, {}};
}

Filter notIn(const QString &field, const QJsonArray &values)
{
    return {Filter::Node::NotIn, field, values, {}};
}

Filter and_(std::vector<Filter> operations)
{
    return joined(Filter::Node::And, std::move(operations));
}

Filter or_(std::vector<Filter> operations)
{
    return joined(Filter::Node::Or, std::move(operations));
}

} // namespace filters

} // namespace atrium
