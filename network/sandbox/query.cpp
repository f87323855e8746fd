// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/query.h"
#include "network/sandbox/jsonwriter.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

QString textOf(const QUrlQuery &query, const QString &name)
{
    const QString value = query.queryItemValue(name, QUrl::FullyDecoded);
    return value.isNull() ? u""_s : value; // null would be NULL in SQL, where nothing equals it
}

QString readChoice(const QUrlQuery &query, const QString &name, const QString &fallback, const QStringList &choices, Problems &problems)
{
    if (!query.hasQueryItem(name)) {
        return fallback;
    }
    QString value = textOf(query, name);
    if (!choices.contains(value)) {
        problems.add({name}, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(choices)}});
        return fallback;
    }
    return value;
}

std::optional<bool> readBoolean(const QUrlQuery &query, const QString &name, Problems &problems)
{
    const QString value = readChoice(query, name, u""_s, {u"true"_s, u"false"_s, u"1"_s, u"0"_s}, problems);
    return value.isEmpty() ? std::nullopt : std::optional(value == "true"_L1 || value == "1"_L1);
}

qint64 readInteger(const QUrlQuery &query, const QString &name, qint64 fallback, qint64 lowest, qint64 highest, Problems &problems)
{
    if (!query.hasQueryItem(name)) {
        return fallback;
    }
    bool isInteger = false;
    const qint64 value = textOf(query, name).toLongLong(&isInteger);
    if (!isInteger) {
        problems.add({name}, u"not_an_integer"_s);
    } else if (value < lowest) {
        problems.add({name}, u"greater_or_equal_to"_s, {{u"number"_s, lowest}});
    } else if (value > highest) {
        problems.add({name}, u"less_or_equal_to"_s, {{u"number"_s, highest}});
    } else {
        return value;
    }
    return fallback;
}

ListQuery readListQuery(const QUrlQuery &query, const ListRules &rules, Problems &problems)
{
    ListQuery list;
    list.perPage = int(readInteger(query, u"per_page"_s, rules.perPage, 1, rules.perPageMaximum, problems));
    list.pageNo = int(readInteger(query, u"page_no"_s, 1, 1, std::numeric_limits<int>::max(), problems));
    const QString column = readChoice(query, u"sort_by"_s, rules.sortColumns.first(), rules.sortColumns, problems);
    const QString direction =
        readChoice(query, u"sort_direction"_s, rules.ascending ? u"asc"_s : u"desc"_s, {u"asc"_s, u"desc"_s}, problems);
    // The id breaks ties: two rows of one instant must not change places between two pages.
    list.orderBy = column + u' ' + direction + u", id "_s + direction;
    list.withArchived = readBoolean(query, u"with_archived"_s, problems).value_or(false);
    return list;
}

void writePaginationInfo(JsonWriter &json, const ListQuery &query, qint64 total)
{
    // The nine keys are those of the paginator Ruby services commonly use, and so are its edges: past the end, and on an empty
    // list, a page is out of range and has neither neighbour.
    const qint64 pages = (total + query.perPage - 1) / query.perPage;
    const bool first = query.pageNo == 1;
    const bool last = query.pageNo == pages;
    const bool outOfRange = query.pageNo > pages;
    json.key("pagination_info"_L1).beginObject();
    json.field("total_count"_L1, total).field("per_page"_L1, query.perPage);
    json.field("total_pages"_L1, pages).field("current_page"_L1, query.pageNo);
    json.key("next_page"_L1);
    (last || outOfRange) ? json.null() : json.number(query.pageNo + 1);
    json.key("prev_page"_L1);
    (first || outOfRange) ? json.null() : json.number(query.pageNo - 1);
    json.field("is_first_page"_L1, first).field("is_last_page"_L1, last).field("is_out_of_range"_L1, outOfRange);
    json.endObject();
}

} // namespace atrium::sandbox
