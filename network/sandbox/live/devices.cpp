// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/devices.h"
#include "network/sandbox/events.h"
#include "network/sandbox/reportstamps.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 betweenDeviceLooks = 60'000; // ms: sendings come and grow old
constexpr size_t mostOpenings = 5'000; // that wait
constexpr int soonest = 15'000; // ms from arriving to being opened
constexpr int latest = 600'000;

} // namespace

std::optional<Devices::Report> Devices::next(const QSqlDatabase &database, const QDateTime &now, qint64 elapsed)
{
    if (elapsed >= m_lookAgain) {
        look(database, now);
        m_lookAgain = elapsed + betweenDeviceLooks;
    }
    if (!m_openings.empty() && m_openings.front().due <= elapsed) {
        Report report = m_openings.front().report;
        m_openings.pop_front();
        return report;
    }
    if (m_pushes.empty()) {
        return {};
    }
    Push &push = choose();
    const std::optional<qint64> number = push.sending.nextUnderWay(push.arrived);
    return number ? arrival(push, *number, elapsed) : laterOpening(push);
}

void Devices::look(const QSqlDatabase &database, const QDateTime &now)
{
    // What a phone reports later than two days after is counted nowhere.
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT s.id, m.main_slug, (SELECT ifnull(max(e.dispatch), -1) + 1 FROM member_events e WHERE e.sending_id = s.id"
        " AND e.event = :delivered) FROM sendings s JOIN malls m ON m.id = s.loyalty_club_id WHERE s.channel = 'push'"
        " AND s.transmitted_count > 0 AND s.created_at > :since AND s.created_at <= :now ORDER BY s.created_at DESC, s.id DESC"_s);
    query.bindValue(u":delivered"_s, int(Event::Delivered));
    query.bindValue(u":since"_s, sendingStamp(now.addDays(-2).addSecs(60), 0));
    query.bindValue(u":now"_s, sendingStamp(now, 0));
    m_pushes.clear();
    query.exec();
    while (query.next()) {
        if (const std::optional<PushSending> sending = pushSending(database, query.value(0).toLongLong())) {
            m_pushes.push_back({.sending = *sending, .slug = query.value(1).toByteArray(), .arrived = query.value(2).toLongLong()});
        }
    }
}

Devices::Push &Devices::choose()
{
    const auto open = std::find_if(m_pushes.begin(), m_pushes.end(), [](const Push &push) { return push.sending.isOpen; });
    if (open != m_pushes.end() && m_dice.roll(10) < 7) {
        return *open;
    }
    return m_pushes[size_t(m_dice.roll(int(m_pushes.size())))];
}

Devices::Report Devices::reportOf(const Push &push, qint64 number, bool isOpening)
{
    return {.dispatch = {.sending = push.sending.id, .number = number},
        .member = memberOf(push.sending, number),
        .slug = push.slug,
        .isOpening = isOpening};
}

Devices::Report Devices::arrival(Push &push, qint64 number, qint64 elapsed)
{
    push.arrived = number + 1;
    if (m_dice.roll(10) < 3 && m_openings.size() < mostOpenings) {
        const Opening opening {.due = elapsed + soonest + m_dice.roll(latest - soonest), .report = reportOf(push, number, true)};
        const auto after = [](qint64 due, const Opening &other) { return due < other.due; };
        m_openings.insert(std::upper_bound(m_openings.begin(), m_openings.end(), opening.due, after), opening);
    }
    return reportOf(push, number, false);
}

Devices::Report Devices::laterOpening(const Push &push)
{
    // Mostly those who had opened it once; dispatches are below a million, as their ids have it.
    const PushSending &sending = push.sending;
    const bool again = sending.openers > 0 && sending.members <= sending.transmitted && m_dice.roll(10) < 7;
    const qint64 number =
        again ? sending.members - 1 - m_dice.roll(int(sending.openers)) : m_dice.roll(int(std::min(sending.members, sending.transmitted)));
    return reportOf(push, number, true);
}

} // namespace atrium::sandbox
