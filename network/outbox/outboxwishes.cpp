// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/drafts.h"
#include "network/local/facts.h"
#include "network/local/newdraft.h"
#include "network/local/outboxrows.h"
#include "network/outbox/order.h"
#include "network/outbox/outbox.h"

#include <QUuid>

// What the person wants of the outbox, and what is shown of it. What it does by itself is in outbox.cpp.
namespace atrium {

using outbox::Event;

QList<Outgoing> Outbox::rowsOf(const CustomerScope &scope, const ConversationId &conversation) const
{
    QList<Outgoing> found;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(found),
        [&](const Outgoing &row) { return row.scope == scope && row.conversation == conversation; });
    return found;
}

int Outbox::waiting() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Outgoing &row) { return row.state != OutgoingState::Sent; }));
}

QList<OutboxEntry> Outbox::entries() const
{
    const QHash<QString, QString> behind = outbox::waiting(m_rows);
    QList<OutboxEntry> entries;
    entries.reserve(m_rows.size());
    for (const Outgoing &row : m_rows)
        entries.append(entryOf(row, behind));
    return entries;
}

OutboxEntry Outbox::entryOf(const Outgoing &row, const QHash<QString, QString> &behind) const
{
    OutboxEntry entry {
        .row = row, .behind = behind.value(row.localId), .choices = outbox::choicesOf(row, outbox::waitsBehindRefused(m_rows, row))};
    entry.behindEdited = m_edited.contains(entry.behind);
    if (const auto it = m_changedAt.constFind(row.localId); it != m_changedAt.cend())
        entry.changedAt = *it;
    const auto flight = m_flights.find(row.localId);
    const bool pauses = flight != m_flights.end() && flight->second.paused;
    if (pauses)
        entry.nextAt = flight->second.nextAt;
    entry.choices.sendNow = entry.choices.sendNow || (row.state == OutgoingState::Queued && m_pausedRows.contains(row.localId));
    if (row.state == OutgoingState::Failed) {
        entry.rest = OutgoingRest::Person;
    } else if (m_edited.contains(row.localId)) {
        entry.rest = OutgoingRest::Edited; // its hold, if it has one, stands still
    } else if (row.state == OutgoingState::Held) {
        entry.rest = OutgoingRest::Hold;
        entry.nextAt = row.heldUntil;
    } else if (!entry.behind.isEmpty()) {
        entry.rest = OutgoingRest::Behind;
    } else if ((m_paused || m_pausedRows.contains(row.localId)) && row.state == OutgoingState::Queued) {
        entry.rest = OutgoingRest::Paused;
    } else if (!m_online && row.state != OutgoingState::InFlight) {
        entry.rest = OutgoingRest::Offline;
    } else if (pauses) {
        entry.rest = OutgoingRest::NextTry;
    }
    return entry;
}

void Outbox::submit(const CustomerScope &scope, const ConversationId &conversation, const QString &content, QObject *context, Committed f)
{
    promise({Outgoing {.scope = scope, .conversation = conversation, .content = content}}, context, std::move(f));
}

void Outbox::start(const CustomerScope &scope, const QList<UserId> &users, const QList<AudienceId> &audiences, const QString &content,
    QObject *context, Committed f)
{
    promise({Outgoing {.scope = scope, .content = content, .users = users, .audiences = audiences}}, context, std::move(f));
}

void Outbox::startEach(const CustomerScope &scope, const QList<UserId> &users, const QString &content, QObject *context, EachCommitted f)
{
    QList<Outgoing> rows;
    QStringList ids;
    for (const UserId &user : users) {
        rows.append({.localId = QUuid::createUuid().toString(QUuid::WithoutBraces), .scope = scope, .content = content, .users = {user}});
        ids.append(rows.last().localId);
    }
    promise(rows, context, [f = std::move(f), ids](const std::optional<DatabaseError> &error) { f(error, ids); });
}

void Outbox::promise(QList<Outgoing> rows, QObject *context, Committed f)
{
    for (Outgoing &row : rows) {
        if (row.localId.isEmpty())
            row.localId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.createdAt = now();
        if (m_hold > milliseconds(0)) {
            row.state = OutgoingState::Held;
            row.heldUntil = Instant {row.createdAt.microseconds + m_hold.count() * 1000};
        }
    }
    const auto work = [rows](QSqlDatabase &db) {
        QString problem;
        for (const Outgoing &row : rows) {
            problem += local::addOutgoing(db, row);
            // What was typed has become a promise, or both stay as they were.
            if (problem.isEmpty())
                problem += row.startsConversation() ? local::saveNewDraft(db, {})
                                                    : local::saveDraft(db, {.scope = row.scope, .conversation = row.conversation});
        }
        return problem;
    };
    m_local->write(
        work, this, [this, rows, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<DatabaseError> &error) {
            if (!error) {
                m_rows.append(rows);
                for (const Outgoing &row : rows) {
                    if (row.state == OutgoingState::Held)
                        hold(row.localId);
                }
            }
            if (guard)
                f(error);
            if (!error) {
                Q_EMIT changed();
                advance();
            }
        });
}

void Outbox::setRowsPaused(const QStringList &localIds, bool paused)
{
    for (const QString &id : localIds) {
        if (paused && find(id))
            m_pausedRows.insert(id);
        else
            m_pausedRows.remove(id);
    }
    storePausedRows();
    Q_EMIT changed();
    advance();
}

void Outbox::storePausedRows()
{
    m_pausedRows.removeIf([this](const QString &id) { return !find(id); });
    const QString ids = QStringList(m_pausedRows.begin(), m_pausedRows.end()).join(u',');
    store([ids](QSqlDatabase &db) { return local::saveFact(db, QStringLiteral("pausedRows"), ids); });
}

void Outbox::resend(const QString &localId)
{
    if (!happened(localId, Event::Retried))
        return;
    store(*find(localId));
    Q_EMIT changed();
    advance();
}

void Outbox::resendAll()
{
    const QList<Outgoing> rows = m_rows;
    for (const Outgoing &row : rows)
        resend(row.localId);
}

void Outbox::sendNow(const QString &localId)
{
    m_holds.erase(localId);
    const bool paused = m_pausedRows.remove(localId);
    if (paused)
        storePausedRows();
    if (!happened(localId, Event::HoldOver)) {
        if (paused) {
            Q_EMIT changed();
            advance();
        }
        return;
    }
    store(*find(localId));
    Q_EMIT changed();
    advance();
}

void Outbox::sendAlone(const QString &localId)
{
    Outgoing *row = find(localId);
    if (!row || !outbox::waitsBehindRefused(m_rows, *row))
        return;
    row->alone = true;
    store(*row);
    Q_EMIT changed();
    advance();
}

QString Outbox::takeBack(const QString &localId)
{
    const Outgoing *row = find(localId);
    if (!row || !outbox::choicesOf(*row, false).takeBack)
        return {};
    QString content = row->content;
    m_flights.erase(localId);
    m_holds.erase(localId);
    m_changedAt.remove(localId);
    m_edited.remove(localId);
    m_rows.removeIf([&](const Outgoing &one) { return one.localId == localId; });
    store([localId](QSqlDatabase &db) { return local::removeOutgoing(db, localId); });
    Q_EMIT changed();
    advance();
    return content;
}

bool Outbox::beginEdit(const QString &localId)
{
    const Outgoing *row = find(localId);
    if (!row || !outbox::choicesOf(*row, false).edit)
        return false;
    m_edited.insert(localId);
    m_holds.erase(localId);
    Q_EMIT changed();
    return true;
}

void Outbox::endEdit(const QString &localId)
{
    if (!m_edited.remove(localId))
        return;
    if (const Outgoing *row = find(localId); row && row->state == OutgoingState::Held)
        hold(localId);
    Q_EMIT changed();
    advance();
}

void Outbox::edit(const QString &localId, const QString &content, QObject *context, Committed f)
{
    if (!beginEdit(localId)) {
        f(DatabaseError {DatabaseError::CannotWrite, QStringLiteral("the row can no longer be edited")});
        return;
    }
    Outgoing edited = outbox::after(*find(localId), Event::Edited).value_or(*find(localId));
    edited.content = content;
    m_local->write([edited](QSqlDatabase &db) { return local::updateOutgoing(db, edited); }, this,
        [this, edited, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<DatabaseError> &error) {
            if (Outgoing *row = find(edited.localId); row && !error) {
                *row = edited;
                m_changedAt[edited.localId] = now();
            }
            if (guard)
                f(error);
            endEdit(edited.localId);
        });
}

} // namespace atrium
