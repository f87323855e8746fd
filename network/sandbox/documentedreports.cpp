// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/documentedreports.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

QByteArray documentedZone()
{
    return "America/Denver"_ba;
}

Link documentedLink()
{
    return {.club = 42, .source = u"7383"_s, .host = u"example.com"_s, .path = u"/an_example"_s, .visits = 8'925, .unique = 191};
}

LinkSource documentedLinkSource()
{
    return {.club = 42, .source = u"7385"_s, .visits = 1'516, .unique = 1'276};
}

const QList<DocumentedGroup> &documentedGroups()
{
    static const QList<DocumentedGroup> list {
        {"optin_channel"_L1, "default"_L1, 159}, {"optin_platform"_L1, "other"_L1, 633}, {"country"_L1, "NO"_L1, 680}};
    return list;
}

QString documentedGroupStamp()
{
    return u"2024-08-14T05:56:40.098000"_s;
}

const QList<qint64> &documentedMembers()
{
    static const QList<qint64> list {4'066'131, 4'066'135};
    return list;
}

QList<DocumentedBalance> documentedBalances()
{
    struct Row {
        int day; // of April 2024
        qint64 out;
        qint64 in;
    };
    static constexpr std::array rows {
        Row {8, 2, 0}, Row {9, 2, 4}, Row {11, 1, 300}, Row {22, 1, 2}, Row {23, 0, 1}, Row {24, 1, 0}, Row {25, 5, 11}};
    const QTimeZone zone(documentedZone());
    QList<DocumentedBalance> list;
    list.reserve(qsizetype(rows.size()));
    for (const Row &row : rows) {
        const QDateTime noon(QDate(2024, 4, row.day), QTime(12, 0), zone);
        list.append({.noon = noon.toMSecsSinceEpoch(), .out = row.out, .in = row.in});
    }
    return list;
}

} // namespace atrium::sandbox
