// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/reportstamps.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

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
    QLatin1StringView sql;
    bool orders;
};

constexpr std::array<Operator, 6> comparisons {
    Operator {"equal"_L1, " = "_L1, false},
    Operator {"not_equal"_L1, " <> "_L1, false},
    Operator {"greater_than"_L1, " > "_L1, true},
    Operator {"greater_or_equal_to"_L1, " >= "_L1, true},
    Operator {"less_than"_L1, " < "_L1, true},
    Operator {"less_or_equal_to"_L1, " <= "_L1, true},
};

class Reader {
public:
    Reader(const QList<FilterField> &fields, Problems &problems)
        : m_fields(fields)
        , m_problems(problems)
    {
    }

    QString node(const QJsonValue &value, const QStringList &path, int depth)
    {
        m_nodes += 1;
        if (!value.isObject()) {
            m_problems.add(path, u"must_be_an_object"_s);
        } else if (depth > maximumDepth) {
            m_problems.add(path, u"too_deep"_s, {{u"maximum"_s, maximumDepth}});
        } else if (const QString type = value["type"_L1].toString(); type == "and"_L1 || type == "or"_L1) {
            return group(value["operations"_L1], path + QStringList {u"operations"_s}, u' ' + type.toUpper() + u' ', depth);
        } else {
            return operation(value.toObject(), type, path);
        }
        return u"1"_s;
    }

    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QString group(const QJsonValue &operations, const QStringList &path, const QString &joint, int depth)
    {
        const QJsonArray nodes = operations.toArray();
        if (!operations.isArray()) {
            m_problems.add(path, u"must_be_an_array"_s);
        } else if (nodes.isEmpty()) {
            m_problems.add(path, u"blank"_s);
        } else if (m_nodes + nodes.size() > maximumNodes) {
            m_problems.add(path, u"size_too_large"_s, {{u"number"_s, maximumNodes}});
        } else {
            QStringList parts;
            for (qsizetype i = 0; i < nodes.size(); ++i) {
                parts.append(node(nodes.at(i), path + QStringList {QString::number(i)}, depth + 1));
            }
            return u'(' + parts.join(joint) + u')';
        }
        return u"1"_s;
    }

    QString operation(const QJsonObject &node, const QString &type, const QStringList &path)
    {
        const FilterField *field = fieldOf(node.value("field"_L1), path + QStringList {u"field"_s});
        const QStringList valuePath = path + QStringList {u"value"_s};
        if (type == "in"_L1 || type == "not_in"_L1) {
            return field == nullptr ? u"1"_s : list(*field, node.value("value"_L1), valuePath, type == "in"_L1);
        }
        const auto found = std::find_if(comparisons.begin(), comparisons.end(), [&](const Operator &known) { return known.name == type; });
        if (found == comparisons.end()) {
            refuseType(node.value("type"_L1), path + QStringList {u"type"_s});
            return u"1"_s;
        }
        if (field == nullptr) {
            return u"1"_s;
        }
        if (found->orders && field->kind == FilterField::Kind::Text) {
            m_problems.add(
                path + QStringList {u"type"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray {u"equal"_s, u"not_equal"_s, u"in"_s, u"not_in"_s}}});
            return u"1"_s;
        }
        const QString column = u"s."_s + field->column;
        const QJsonValue value = node.value("value"_L1);
        if (value.isNull() && !found->orders) {
            return column + (found->name == "equal"_L1 ? u" IS NULL"_s : u" IS NOT NULL"_s);
        }
        return column + found->sql + literal(*field, value, valuePath);
    }

    QString list(const FilterField &field, const QJsonValue &value, const QStringList &path, bool isIn)
    {
        const QJsonArray elements = value.toArray();
        if (!value.isArray()) {
            m_problems.add(path, u"must_be_an_array"_s);
            return u"1"_s;
        }
        m_listed += elements.size();
        if (m_listed > maximumValues) {
            m_problems.add(path, u"size_too_large"_s, {{u"number"_s, maximumValues}});
            return u"1"_s;
        }
        QStringList literals;
        literals.reserve(elements.size());
        const qsizetype before = m_complaints;
        for (qsizetype i = 0; i < elements.size() && m_complaints - before < maximumComplaints; ++i) {
            literals.append(literal(field, elements.at(i), path + QStringList {QString::number(i)}));
        }
        // SQLite takes an empty list: nothing is in it.
        return u"s."_s + field.column + (isIn ? u" IN ("_s : u" NOT IN ("_s) + literals.join(u',') + u')';
    }

    const FilterField *fieldOf(const QJsonValue &value, const QStringList &path)
    {
        const QString name = value.toString();
        for (const FilterField &field : m_fields) {
            if (field.name() == name) {
                return &field;
            }
        }
        if (value.isUndefined() || value.isNull()) {
            m_problems.add(path, u"blank"_s);
            return nullptr;
        }
        QJsonArray names;
        for (const FilterField &field : m_fields) {
            names.append(QString(field.name()));
        }
        m_problems.add(path, u"inclusion"_s, {{u"in"_s, names}});
        return nullptr;
    }

    void refuseType(const QJsonValue &value, const QStringList &path)
    {
        if (value.isUndefined() || value.isNull()) {
            m_problems.add(path, u"blank"_s);
            return;
        }
        QJsonArray names {u"and"_s, u"or"_s};
        for (const Operator &known : comparisons) {
            names.append(QString(known.name));
        }
        names.append(u"in"_s);
        names.append(u"not_in"_s);
        m_problems.add(path, u"inclusion"_s, {{u"in"_s, names}});
    }

    QString literal(const FilterField &field, const QJsonValue &value, const QStringList &path)
    {
        if (value.isUndefined() || value.isNull()) {
            complain(path, u"blank"_s);
        } else if (field.kind == FilterField::Kind::Integer) {
            // Whole numbers only: a fraction falls back to both answers.
            if (value.isDouble() && value.toInteger(0) == value.toInteger(1)) {
                return QString::number(value.toInteger());
            }
            complain(path, u"not_an_integer"_s);
        } else if (!value.isString()) {
            complain(path, u"invalid"_s);
        } else if (field.kind == FilterField::Kind::Text) {
            m_values.append(value.toString());
            return u"?"_s;
        } else if (const QString stamp = readStamp(value.toString()); !stamp.isEmpty()) {
            m_values.append(stamp);
            return u"?"_s;
        } else {
            complain(path, u"invalid_iso_8601_time"_s);
        }
        return u"NULL"_s;
    }

    void complain(const QStringList &path, const QString &symbol)
    {
        m_complaints += 1;
        m_problems.add(path, symbol);
    }

    const QList<FilterField> &m_fields;
    Problems &m_problems;
    QVariantList m_values;
    qsizetype m_nodes {0};
    qsizetype m_listed {0};
    qsizetype m_complaints {0};
};

} // namespace

Condition readFilter(const QJsonObject &body, const QList<FilterField> &fields, Problems &problems)
{
    const QJsonValue filter = body.value("filter"_L1);
    if (filter.isUndefined() || filter.isNull()) {
        return {.sql = u"1"_s};
    }
    Reader reader(fields, problems);
    QString sql = reader.node(filter, {u"filter"_s}, 1);
    return {.sql = std::move(sql), .values = reader.values()};
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
