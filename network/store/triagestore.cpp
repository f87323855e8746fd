// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/triagestore.h"

#include "network/local/triage.h"

#include <algorithm>
#include <utility>

namespace atrium {

namespace {

/// At least so often: after a sleep, or when the computer's clock was set, no wait of ours is right.
constexpr qint64 lookEvery = 15'000;
constexpr qint64 hour = 3'600'000;

} // namespace

Instant endOf(const Snooze &snooze, const QTimeZone &mall)
{
    const QTimeZone noted(snooze.zone);
    const QTimeZone zone = mall.isValid() ? mall : noted.isValid() ? noted : QTimeZone::utc();
    const QDateTime when(snooze.day, snooze.time, zone);
    if (when.isValid() && when.time() == snooze.time)
        return Instant::fromUtc(when.toUTC());
    const QDateTime before(snooze.day, snooze.time.addMSecs(-hour), zone); // clocks leap by an hour where they do
    return Instant::fromUtc(before.toUTC().addMSecs(hour));
}

TriageStore::TriageStore(Database *local, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_local(local)
    , m_clock(clock)
{
}

void TriageStore::load()
{
    m_local->read<QList<Triage>>(local::readTriage, this, [this](const QList<Triage> &kept) {
        const QSet<Key> early = std::exchange(m_early, {});
        m_loaded = true;
        for (const Triage &one : kept) {
            if (!early.contains(keyOf(one.scope, one.conversation)))
                m_all.insert(keyOf(one.scope, one.conversation), one);
        }
        if (!kept.isEmpty())
            Q_EMIT changed();
        look();
    });
}

void TriageStore::setZone(const CustomerScope &scope, const QTimeZone &zone)
{
    if (m_zones.contains(scope) && m_zones.value(scope) == zone)
        return;
    m_zones.insert(scope, zone);
    look();
    if (!snoozed(scope).isEmpty())
        Q_EMIT changed(); // it is worded differently now
}

Triage TriageStore::triage(const CustomerScope &scope, const ConversationId &conversation) const
{
    return m_all.value(keyOf(scope, conversation), Triage {.scope = scope, .conversation = conversation});
}

std::optional<Instant> TriageStore::snoozedUntil(const CustomerScope &scope, const ConversationId &conversation) const
{
    const auto it = m_all.constFind(keyOf(scope, conversation));
    if (it == m_all.cend() || !it->snooze)
        return std::nullopt;
    const Instant end = endOf(*it->snooze, m_zones.value(scope));
    return end > now() ? std::optional(end) : std::nullopt;
}

QList<ConversationId> TriageStore::snoozed(const CustomerScope &scope) const
{
    QList<ConversationId> ids;
    for (const Triage &one : m_all) {
        if (one.scope == scope && one.snooze)
            ids.append(one.conversation);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<Triage> TriageStore::all() const
{
    return m_all.values();
}

void TriageStore::set(const Triage &triage)
{
    if (this->triage(triage.scope, triage.conversation) == triage)
        return;
    keep(triage);
    plan();
    Q_EMIT changed();
}

void TriageStore::keep(const Triage &triage)
{
    const Key key = keyOf(triage.scope, triage.conversation);
    if (!m_loaded)
        m_early.insert(key);
    if (triage.isEmpty())
        m_all.remove(key);
    else
        m_all.insert(key, triage);
    m_local->write([triage](QSqlDatabase &db) { return local::saveTriage(db, triage); }, this,
        [this](const std::optional<DatabaseError> &error) {
            if (error)
                Q_EMIT notKept(error->detail);
        });
}

void TriageStore::meet(const CustomerScope &scope, const Conversation &conversation, const std::optional<Instant> &others)
{
    const auto it = m_all.constFind(keyOf(scope, conversation.id));
    if (it == m_all.cend() || !it->snooze)
        return;
    Triage one = *it;
    if (conversation.unseen > one.snooze->unseen || (others && *others > one.snooze->upTo)) {
        one.snooze.reset();
        one.backSince = now();
        keep(one);
        plan();
        Q_EMIT changed();
    } else if (conversation.unseen < one.snooze->unseen) { // seen elsewhere: the next one is news again
        one.snooze->unseen = conversation.unseen;
        keep(one);
    }
}

void TriageStore::look()
{
    QList<Triage> over;
    for (const Triage &one : std::as_const(m_all)) {
        if (one.snooze && endOf(*one.snooze, m_zones.value(one.scope)) <= now())
            over.append(one);
    }
    for (Triage &one : over) {
        one.backSince = endOf(*one.snooze, m_zones.value(one.scope));
        one.snooze.reset();
        keep(one);
    }
    plan();
    if (!over.isEmpty())
        Q_EMIT changed();
}

void TriageStore::plan()
{
    std::optional<Instant> next;
    for (const Triage &one : std::as_const(m_all)) {
        if (!one.snooze)
            continue;
        const Instant end = endOf(*one.snooze, m_zones.value(one.scope));
        next = next ? std::min(*next, end) : end;
    }
    m_next.stop();
    if (!next)
        return;
    const qint64 until = std::clamp<qint64>(next->toMSecs() - now().toMSecs(), 0, lookEvery);
    m_next = Wait(m_clock, m_clock->after(milliseconds(until), this, [this] { look(); }));
}

} // namespace atrium
