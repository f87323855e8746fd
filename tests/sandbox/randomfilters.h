// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/talker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace atrium::sandbox::test {

/// Every record of a query, page by page; empty when one is refused. `between` is called after each page.
template<typename Between>
QJsonArray walked(Talker &talker, QJsonObject query, const Between &between)
{
    QJsonArray rows;
    while (true) {
        const Reply reply = talker.query(QJsonDocument(query).toJson(QJsonDocument::Compact));
        if (reply.status != 200) {
            qWarning() << reply.status << reply.body << query;
            return {};
        }
        for (const auto each = reply.list(u"records"_s); const auto &row : each) {
            rows.append(row);
        }
        const QJsonValue next = reply.json().value(u"pagination"_s)[u"next_page_info"_s];
        if (!next.isString()) {
            return rows;
        }
        query.insert(u"page_info"_s, next);
        between();
    }
}

inline QJsonArray walked(Talker &talker, const QJsonObject &query)
{
    return walked(talker, query, [] {});
}

/// The test's own reading of filters: what contract 3.3 says, over records as they came.
class OwnFilter {
public:
    explicit OwnFilter(QHash<QString, QString> types)
        : m_types(std::move(types))
    {
    }

    [[nodiscard]] bool accepts(const QJsonValue &node, const QJsonValue &row) const
    {
        const QString type = node[u"type"_s].toString();
        if (type == "and"_L1 || type == "or"_L1) {
            const QJsonArray all = node[u"operations"_s].toArray();
            const auto passes = [&](const auto &one) { return accepts(one, row); };
            return type == "and"_L1 ? std::all_of(all.begin(), all.end(), passes) : std::any_of(all.begin(), all.end(), passes);
        }
        const QString field = node[u"field"_s].toString();
        // The documented sending 452 is printed without clicks, and has none.
        const QJsonValue value = row[field].isUndefined() ? QJsonValue(0) : row[field];
        const QJsonValue wanted = node[u"value"_s];
        if (type == "in"_L1 || type == "not_in"_L1) {
            return isAmong(wanted.toArray(), value, field, type == "in"_L1);
        }
        if (wanted.isNull()) {
            return value.isNull() == (type == "equal"_L1);
        }
        if (value.isNull()) {
            return false; // nothing compares with it
        }
        const int order = compare(value, wanted, field);
        return (type == "equal"_L1 && order == 0) || (type == "not_equal"_L1 && order != 0) || (type == "greater_than"_L1 && order > 0)
            || (type == "greater_or_equal_to"_L1 && order >= 0) || (type == "less_than"_L1 && order < 0)
            || (type == "less_or_equal_to"_L1 && order <= 0);
    }

private:
    [[nodiscard]] int compare(const QJsonValue &a, const QJsonValue &b, const QString &field) const
    {
        if (a.isDouble()) {
            return int(a.toInteger() > b.toInteger()) - int(a.toInteger() < b.toInteger());
        }
        if (a.isBool()) {
            return int(a.toBool()) - int(b.toBool());
        }
        if (m_types.value(field) == "time"_L1) { // UTC, whether it says so or not
            return a.toString().left(26).compare(b.toString().left(26));
        }
        return a.toString().compare(b.toString());
    }

    [[nodiscard]] bool isAmong(const QJsonArray &wanted, const QJsonValue &value, const QString &field, bool isIn) const
    {
        if (value.isNull()) {
            return !isIn && wanted.isEmpty();
        }
        const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray {value};
        const bool isShared = std::any_of(elements.begin(), elements.end(), [&](const auto &element) {
            return std::any_of(wanted.begin(), wanted.end(), [&](const auto &one) { return compare(element, one, field) == 0; });
        });
        return isShared == isIn;
    }

    const QHash<QString, QString> m_types;
};

/// Filters by the dice, over the fields that a report's metadata calls filterable, mostly with values that its rows have.
class RandomFilters {
public:
    RandomFilters(const QJsonArray &fields, QJsonArray rows, quint32 seed)
        : m_rows(std::move(rows))
        , m_dice(seed)
    {
        for (const auto &field : fields) {
            m_types.insert(field[u"name"_s].toString(), field[u"type"_s].toString());
            if (field[u"filterable"_s].toBool()) {
                m_fields.append(field[u"name"_s].toString());
            }
        }
    }

    [[nodiscard]] const QHash<QString, QString> &types() const { return m_types; }

    [[nodiscard]] QJsonObject next(int depth = 0)
    {
        if (depth < 4 && roll(10) < (depth == 0 ? 6 : 3)) {
            QJsonArray operations;
            const int count = 1 + roll(4);
            for (int i = 0; i < count; ++i) {
                operations.append(next(depth + 1));
            }
            return {{u"type"_s, roll(2) == 0 ? u"and"_s : u"or"_s}, {u"operations"_s, operations}};
        }
        const QString field = m_fields.at(roll(int(m_fields.size())));
        QStringList types {u"in"_s, u"not_in"_s};
        if (m_types.value(field) != "integer[]"_L1) {
            types.append({u"equal"_s, u"not_equal"_s});
        }
        if (m_types.value(field) == "integer"_L1 || m_types.value(field) == "time"_L1) {
            types.append({u"greater_than"_s, u"greater_or_equal_to"_s, u"less_than"_s, u"less_or_equal_to"_s});
        }
        const QString type = types.at(roll(int(types.size())));
        return {{u"type"_s, type}, {u"field"_s, field}, {u"value"_s, valueFor(type, field)}};
    }

    int roll(int below) { return m_dice.bounded(below); }

private:
    QJsonValue valueFor(const QString &type, const QString &field)
    {
        if (type == "in"_L1 || type == "not_in"_L1) {
            QJsonArray list;
            const int count = roll(6);
            for (int i = 0; i < count; ++i) {
                if (const QJsonValue value = seen(field); !value.isNull()) {
                    list.append(value);
                }
            }
            return list;
        }
        const bool mayBeNull = type == "equal"_L1 || type == "not_equal"_L1;
        QJsonValue value = mayBeNull && roll(8) == 0 ? QJsonValue() : seen(field);
        for (int tries = 0; value.isNull() && !mayBeNull; ++tries) {
            value = tries < 50 ? seen(field) : QJsonValue(0);
        }
        return value.isDouble() && roll(4) == 0 ? QJsonValue(value.toInteger() + roll(3) - 1) : value;
    }

    /// A value that some row has; an element of it, where it is a list.
    QJsonValue seen(const QString &field)
    {
        const QJsonValue row = m_rows.at(roll(int(m_rows.size())));
        const QJsonValue value = row[field].isUndefined() ? QJsonValue(0) : row[field];
        if (value.isArray()) {
            return value.toArray().isEmpty() ? QJsonValue() : QJsonValue(value[roll(int(value.toArray().size()))]);
        }
        return value;
    }

    QHash<QString, QString> m_types;
    QStringList m_fields;
    QJsonArray m_rows;
    QRandomGenerator m_dice;
};

} // namespace atrium::sandbox::test
