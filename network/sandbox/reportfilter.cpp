// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/reportstamps.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

// Bounds of ours; the contract states none.
constexpr int maximumDepth = 10;
constexpr int maximumNodes = 200;
constexpr int maximumValues = 5'000; // over all lists
constexpr int maximumComplaints = 20; // of one list

struct Operator {
    QLatin1StringView name;
    FilterNode::Type type;
    bool orders;
};

using Type = FilterNode::Type;
using Kind = ReportField::Kind;

constexpr std::array<Operator, 6> comparisons {
    Operator {"equal"_L1, Type::Equal, false},
    Operator {"not_equal"_L1, Type::NotEqual, false},
    Operator {"greater_than"_L1, Type::Greater, true},
    Operator {"greater_or_equal_to"_L1, Type::GreaterOrEqual, true},
    Operator {"less_than"_L1, Type::Less, true},
    Operator {"less_or_equal_to"_L1, Type::LessOrEqual, true},
};

class Reader {
public:
    Reader(const QList<ReportField> &fields, Problems &problems)
        : m_fields(fields)
        , m_problems(problems)
    {
    }

    FilterNode node(const QJsonValue &value, const QStringList &path, int depth)
    {
        m_nodes += 1;
        if (!value.isObject()) {
            m_problems.add(path, u"must_be_an_object"_s);
        } else if (depth > maximumDepth) {
            m_problems.add(path, u"too_deep"_s, {{u"maximum"_s, maximumDepth}});
        } else if (const QString type = value["type"_L1].toString(); type == "and"_L1 || type == "or"_L1) {
            return group(type == "and"_L1 ? Type::And : Type::Or, value["operations"_L1], path + QStringList {u"operations"_s}, depth);
        } else {
            return operation(value.toObject(), type, path);
        }
        return {};
    }

private:
    FilterNode group(Type type, const QJsonValue &operations, const QStringList &path, int depth)
    {
        const QJsonArray nodes = operations.toArray();
        FilterNode group {.type = type};
        if (!operations.isArray()) {
            m_problems.add(path, u"must_be_an_array"_s);
        } else if (nodes.isEmpty()) {
            m_problems.add(path, u"blank"_s);
        } else if (m_nodes + nodes.size() > maximumNodes) {
            m_problems.add(path, u"size_too_large"_s, {{u"number"_s, maximumNodes}});
        } else {
            group.nodes.reserve(size_t(nodes.size()));
            for (qsizetype i = 0; i < nodes.size(); ++i) {
                group.nodes.push_back(node(nodes.at(i), path + QStringList {QString::number(i)}, depth + 1));
            }
        }
        return group;
    }

    FilterNode operation(const QJsonObject &node, const QString &type, const QStringList &path)
    {
        const std::optional<size_t> field = fieldOf(node.value("field"_L1), path + QStringList {u"field"_s});
        const QStringList valuePath = path + QStringList {u"value"_s};
        if (type == "in"_L1 || type == "not_in"_L1) {
            return field ? list(type == "in"_L1 ? Type::In : Type::NotIn, *field, node.value("value"_L1), valuePath) : FilterNode {};
        }
        const auto found = std::find_if(comparisons.begin(), comparisons.end(), [&](const Operator &known) { return known.name == type; });
        if (found == comparisons.end()) {
            refuseType(node.value("type"_L1), path + QStringList {u"type"_s});
            return {};
        }
        if (!field) {
            return {};
        }
        const Kind kind = m_fields.at(qsizetype(*field)).kind;
        const QJsonValue value = node.value("value"_L1);
        const bool isNull = value.isNull() && !found->orders;
        if ((found->orders && kind != Kind::Integer && kind != Kind::Time) || (kind == Kind::Integers && !isNull)) {
            const QJsonArray takes =
                kind == Kind::Integers ? QJsonArray {u"in"_s, u"not_in"_s} : QJsonArray {u"equal"_s, u"not_equal"_s, u"in"_s, u"not_in"_s};
            m_problems.add(path + QStringList {u"type"_s}, u"inclusion"_s, {{u"in"_s, takes}});
            return {};
        }
        return {.type = found->type, .field = *field, .values = {isNull ? FilterValue() : literal(kind, value, valuePath)}};
    }

    FilterNode list(Type type, size_t field, const QJsonValue &value, const QStringList &path)
    {
        const QJsonArray elements = value.toArray();
        if (!value.isArray()) {
            m_problems.add(path, u"must_be_an_array"_s);
            return {};
        }
        m_listed += elements.size();
        if (m_listed > maximumValues) {
            m_problems.add(path, u"size_too_large"_s, {{u"number"_s, maximumValues}});
            return {};
        }
        FilterNode list {.type = type, .field = field};
        std::set<FilterValue> sorted;
        const qsizetype before = m_complaints;
        for (qsizetype i = 0; i < elements.size() && m_complaints - before < maximumComplaints; ++i) {
            sorted.insert(literal(m_fields.at(qsizetype(field)).kind, elements.at(i), path + QStringList {QString::number(i)}));
        }
        list.values.assign(sorted.begin(), sorted.end());
        return list;
    }

    std::optional<size_t> fieldOf(const QJsonValue &value, const QStringList &path)
    {
        const QString name = value.toString();
        QJsonArray names;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (!m_fields.at(i).filterable) {
                continue;
            }
            if (m_fields.at(i).name == name) {
                return size_t(i);
            }
            names.append(QString(m_fields.at(i).name));
        }
        if (value.isUndefined() || value.isNull()) {
            m_problems.add(path, u"blank"_s);
        } else {
            m_problems.add(path, u"inclusion"_s, {{u"in"_s, names}});
        }
        return {};
    }

    void refuseType(const QJsonValue &value, const QStringList &path)
    {
        if (value.isUndefined() || value.isNull()) {
            m_problems.add(path, u"blank"_s);
            return;
        }
        m_problems.add(path, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(filterTypes())}});
    }

    FilterValue literal(Kind kind, const QJsonValue &value, const QStringList &path)
    {
        if (value.isUndefined() || value.isNull()) {
            complain(path, u"blank"_s);
        } else if (kind == Kind::Integer || kind == Kind::Integers) {
            // Whole numbers only: a fraction falls back to both answers.
            if (value.isDouble() && value.toInteger(0) == value.toInteger(1)) {
                return value.toInteger();
            }
            complain(path, u"not_an_integer"_s);
        } else if (kind == Kind::Boolean) {
            if (value.isBool()) {
                return qint64(value.toBool() ? 1 : 0);
            }
            complain(path, u"invalid"_s);
        } else if (!value.isString()) {
            complain(path, u"invalid"_s);
        } else if (kind != Kind::Time) {
            return value.toString();
        } else if (QString stamp = readStamp(value.toString()); !stamp.isEmpty()) {
            return stamp;
        } else {
            complain(path, u"invalid_iso_8601_time"_s);
        }
        return {};
    }

    void complain(const QStringList &path, const QString &symbol)
    {
        m_complaints += 1;
        m_problems.add(path, symbol);
    }

    const QList<ReportField> &m_fields;
    Problems &m_problems;
    qsizetype m_nodes {0};
    qsizetype m_listed {0};
    qsizetype m_complaints {0};
};

} // namespace

QStringList filterTypes()
{
    QStringList names {u"and"_s, u"or"_s};
    for (const Operator &known : comparisons) {
        names.append(QString(known.name));
    }
    return names + QStringList {u"in"_s, u"not_in"_s};
}

FilterNode readFilter(const QJsonObject &body, const QList<ReportField> &fields, Problems &problems)
{
    const QJsonValue filter = body.value("filter"_L1);
    return filter.isUndefined() || filter.isNull() ? FilterNode {} : Reader(fields, problems).node(filter, {u"filter"_s}, 1);
}

int filterCost(const QJsonValue &filter)
{
    // Qt refuses JSON that nests deeper than 1,024, so this ends.
    const QString type = filter["type"_L1].toString();
    if (type != "and"_L1 && type != "or"_L1) {
        return 0;
    }
    int cost = type == "and"_L1 ? 1 : 3;
    const QJsonArray operations = filter["operations"_L1].toArray();
    for (const auto &operation : operations) {
        cost += filterCost(operation);
    }
    return cost;
}

} // namespace atrium::sandbox
