// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/outbox.h"

#include "network/api/endpoints.h"
#include "network/local/drafts.h"
#include "network/local/outboxrows.h"
#include "network/log.h"
#include "network/outbox/reconcile.h"

#include <QUuid>

namespace atrium {

namespace {

constexpr milliseconds retryPause(5000); // while the server cannot be reached; wake() comes earlier when it can

} // namespace

Outbox::Outbox(Database *local, ApiClient *client, milliseconds reconcileDelay, QObject *parent)
    : QObject(parent)
    , m_local(local)
    , m_client(client)
    , m_reconcileDelay(reconcileDelay)
{
    connect(client, &ApiClient::reached, this, [this](const QDateTime &serverDate) {
        if (serverDate.isValid())
            m_skewMs = m_client->clock()->now().msecsTo(serverDate);
    });
}

Outbox::~Outbox() = default;

void Outbox::load()
{
    m_local->read<QList<Outgoing>>(local::readOutbox, this, [this](QList<Outgoing> rows) {
        for (Outgoing &row : rows) {
            if (row.state == OutgoingState::InFlight)
                row.state = OutgoingState::Uncertain;
        }
        rows.removeIf([this](const Outgoing &row) { return find(row.localId); }); // submitted since the start
        m_rows = rows + m_rows;
        Q_EMIT changed();
        advance();
    });
}

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

Outgoing *Outbox::find(const QString &localId)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Outgoing &row) { return row.localId == localId; });
    return it == m_rows.end() ? nullptr : &*it;
}

void Outbox::submit(const CustomerScope &scope, const ConversationId &conversation, const QString &content, QObject *context, Committed f)
{
    const Outgoing row {.localId = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .scope = scope,
        .conversation = conversation,
        .content = content,
        .createdAt = Instant::fromUtc(m_client->clock()->now())};
    const auto work = [row](QSqlDatabase &db) {
        const QString problem = local::addOutgoing(db, row);
        return problem.isEmpty() ? local::saveDraft(db, {.scope = row.scope, .conversation = row.conversation}) : problem;
    };
    m_local->write(
        work, this, [this, row, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<DatabaseError> &error) {
            if (!error)
                m_rows.append(row);
            if (guard)
                f(error);
            if (!error) {
                Q_EMIT changed();
                advance();
            }
        });
}

void Outbox::store(const Outgoing &row)
{
    m_local->write([row](QSqlDatabase &db) { return local::updateOutgoing(db, row); }, this,
        [](const auto &error) {
            if (error)
                qCWarning(lcStore) << "outbox row not stored:" << error->detail;
        });
}

void Outbox::resend(const QString &localId)
{
    Outgoing *row = find(localId);
    if (!row || row->state != OutgoingState::Failed)
        return;
    row->state = OutgoingState::Queued;
    row->reason.clear();
    store(*row);
    Q_EMIT changed();
    advance();
}

QString Outbox::takeBack(const QString &localId)
{
    const Outgoing *row = find(localId);
    if (!row || (row->state != OutgoingState::Failed && row->state != OutgoingState::Queued))
        return {};
    QString content = row->content;
    m_flights.erase(localId);
    m_rows.removeIf([&](const Outgoing &one) { return one.localId == localId; });
    m_local->write([localId](QSqlDatabase &db) { return local::removeOutgoing(db, localId); }, this, [](const auto &) {});
    Q_EMIT changed();
    advance();
    return content;
}

void Outbox::setOnline(bool online)
{
    m_online = online;
    if (!online)
        return;
    for (auto &[localId, flight] : m_flights) {
        // The two reads that decide whether a message arrived lie apart, however often the network comes and goes.
        if (flight.reads == 0 && std::exchange(flight.paused, false)) {
            flight.pause.stop();
            flight.busy = false;
        }
    }
    advance();
}

void Outbox::advance()
{
    if (!m_online)
        return;
    QSet<Key> blocked; // conversations with an earlier row that is not through
    const QList<Outgoing> rows = m_rows; // launching changes m_rows
    for (const Outgoing &row : rows) {
        const Key conversation {.scope = row.scope, .id = row.conversation.text()};
        if (std::exchange(blocked, QSet<Key>(blocked) << conversation).contains(conversation))
            continue;
        if (m_flights[row.localId].busy)
            continue;
        if (row.state == OutgoingState::Queued)
            launch(row.localId);
        else if (row.state == OutgoingState::Uncertain)
            check(row.localId);
    }
}

void Outbox::launch(const QString &localId)
{
    Outgoing *row = find(localId);
    if (!row)
        return;
    Flight &flight = m_flights[localId];
    flight.busy = true;
    row->state = OutgoingState::InFlight;
    ++row->attempts;
    if (!row->firstSentAt)
        row->firstSentAt = Instant::fromUtc(m_client->clock()->now());
    const Outgoing committed = *row;
    Q_EMIT changed();
    // On the disk as in flight before a byte leaves: after a crash it is checked, not sent twice.
    m_local->write([committed](QSqlDatabase &db) { return local::updateOutgoing(db, committed); }, this,
        [this, committed](const std::optional<DatabaseError> &error) {
            const auto it = m_flights.find(committed.localId);
            Outgoing *now = find(committed.localId);
            if (it == m_flights.end() || !now)
                return;
            if (error) {
                qCWarning(lcStore) << "message held back, outbox row not stored:" << error->detail;
                now->state = OutgoingState::Queued;
                retryLater(committed.localId);
                Q_EMIT changed();
                return;
            }
            it->second.call = m_client->send(api::sendMessage(committed.scope, committed.conversation, committed.content), this,
                [this, id = committed.localId](const Result<Maybe<Kept<Message>>> &result) { sent(id, result); });
        });
}

void Outbox::sent(const QString &localId, const Result<Maybe<Kept<Message>>> &result)
{
    Outgoing *row = find(localId);
    if (!row)
        return;
    if (result.ok()) {
        settle(localId, result->value);
        return;
    }
    const ApiError &error = result.error();
    row->httpStatus = error.httpStatus;
    if (error.reach == Reach::NotSent || error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::RateLimited) {
        // Nothing of it was acted on: it simply waits.
        row->state = OutgoingState::Queued;
        row->firstSentAt.reset();
        retryLater(localId);
    } else if (error.reach == Reach::Answered && error.kind != ErrorKind::Malformed) {
        row->state = OutgoingState::Failed;
        row->reason = error.detail;
        m_flights.erase(localId);
    } else {
        // An answer we cannot read may still be a yes.
        row->state = OutgoingState::Uncertain;
        m_flights[localId].reads = 0;
        retryLater(localId);
    }
    store(*row);
    Q_EMIT changed();
}

void Outbox::retryLater(const QString &localId)
{
    Flight &flight = m_flights[localId];
    flight.busy = flight.paused = true;
    Clock *clock = m_client->clock();
    const Outgoing *row = find(localId);
    const bool checking = row && row->state == OutgoingState::Uncertain;
    flight.pause = Wait(clock, clock->after(checking ? m_reconcileDelay : retryPause, this, [this, localId] {
        m_flights[localId].busy = m_flights[localId].paused = false;
        advance();
    }));
}

void Outbox::check(const QString &localId)
{
    const Outgoing *row = find(localId);
    if (!row)
        return;
    Flight &flight = m_flights[localId];
    flight.busy = true;
    flight.call = m_client->send(api::listMessages(row->scope, row->conversation), this,
        [this, localId](const Result<Page<Kept<Message>>> &result) { checked(localId, result); });
}

void Outbox::checked(const QString &localId, const Result<Page<Kept<Message>>> &result)
{
    Outgoing *row = find(localId);
    if (!row)
        return;
    if (!result) {
        const ApiError &error = result.error();
        if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::FeatureOff) {
            // The conversation is no longer ours to read, so this will never be known. The person gets the text back.
            row->state = OutgoingState::Failed;
            row->reason = error.detail;
            row->httpStatus = error.httpStatus;
            m_flights.erase(localId);
            store(*row);
            Q_EMIT changed();
            return;
        }
        retryLater(localId);
        return;
    }
    QList<Message> read;
    for (const Kept<Message> &kept : result->items)
        read.append(kept.value);
    if (const auto arrivedMessage = findArrived(*row, m_me, read, m_taken, m_skewMs)) {
        const auto it =
            std::find_if(result->items.begin(), result->items.end(), [&](const auto &kept) { return kept.value.id == arrivedMessage->id; });
        settle(localId, *it);
        return;
    }
    // Not found twice, a few seconds apart: the first request did not arrive, and the row may go again.
    if (++m_flights[localId].reads >= 2) {
        row->state = OutgoingState::Queued;
        row->firstSentAt.reset();
        m_flights.erase(localId);
        store(*row);
        Q_EMIT changed();
        advance();
        return;
    }
    retryLater(localId);
}

void Outbox::settle(const QString &localId, const std::optional<Kept<Message>> &message)
{
    Outgoing *row = find(localId);
    row->state = OutgoingState::Sent;
    if (message) {
        row->serverId = message->value.id;
        m_taken.insert(message->value.id);
    }
    const Outgoing done = *row;
    m_flights.erase(localId);
    m_rows.removeIf([&](const Outgoing &one) { return one.localId == localId; });
    m_local->write([localId](QSqlDatabase &db) { return local::removeOutgoing(db, localId); }, this, [](const auto &) {});
    Q_EMIT arrived(done, message);
    Q_EMIT changed();
    advance();
}

} // namespace atrium
