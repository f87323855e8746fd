// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/dispatches.h"
#include "network/sandbox/events.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 perSending = 1'000'000;
constexpr qint64 perCustomer = 1'000'000;

} // namespace

std::optional<PushSending> pushSending(const QSqlDatabase &database, qint64 id)
{
    QSqlQuery row(database);
    row.prepare(u"SELECT customer_id, transmitted_count, under_way, members_count, openers, created_at,"
                " new_count + transiently_failed_count > 0, (SELECT min(dispatch) FROM member_events e WHERE e.sending_id = s.id"
                " AND e.event = ?) FROM sendings s WHERE id = ? AND channel = 'push'"_s);
    row.addBindValue(int(Event::Transmitted));
    row.addBindValue(id);
    if (!row.exec() || !row.next()) {
        return {};
    }
    return PushSending {.id = id,
        .customer = row.value(0).toLongLong(),
        .transmitted = row.value(1).toLongLong(),
        .underWay = row.value(2).toLongLong(),
        .later = row.value(7).isNull() ? row.value(1).toLongLong() : row.value(7).toLongLong(),
        .members = row.value(3).toLongLong(),
        .openers = row.value(4).toLongLong(),
        .createdAt = row.value(5).toString(),
        .isOpen = row.value(6).toBool()};
}

std::optional<qint64> PushSending::nextUnderWay(qint64 from) const
{
    const qint64 number = from < underWay ? from : std::max(from, later);
    return number < transmitted ? std::optional(number) : std::nullopt;
}

qint64 dispatchId(const Dispatch &dispatch)
{
    return dispatch.sending * perSending + dispatch.number;
}

Dispatch dispatchOf(qint64 id)
{
    return {.sending = id / perSending, .number = id % perSending};
}

qint64 memberOf(const PushSending &sending, qint64 number)
{
    return sending.customer * perCustomer + 1 + number % sending.members;
}

std::optional<qint64> numberOfMember(qint64 member, qint64 customer)
{
    const qint64 number = member - customer * perCustomer - 1;
    return number >= 0 && number < perCustomer ? std::optional(number) : std::nullopt;
}

bool hadOpened(const PushSending &sending, qint64 number)
{
    return number % sending.members >= sending.members - sending.openers;
}

} // namespace atrium::sandbox
