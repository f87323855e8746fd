// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/outbox.h"

#include "network/api/endpoints.h"
#include "network/local/facts.h"
#include "network/local/outboxrows.h"
#include "network/local/taken.h"
#include "network/log.h"
#include "network/outbox/order.h"

namespace atrium {

using namespace Qt::StringLiterals;
using outbox::Event;

namespace {

constexpr milliseconds retryPause(5000); // while the server cannot be reached; setOnline() comes earlier when it can
constexpr milliseconds longestHold(30'000);
constexpr qsizetype latelyMost = 200;

/// What the last run left.
struct Left {
    QList<Outgoing> rows {};
    QList<local::Taken> taken {};
    QString me {};
    bool paused {};
    QStringList pausedRows {};
};

} // namespace

Outbox::Outbox(Database *local, ApiClient *client, milliseconds reconcileDelay, QObject *parent)
    : QObject(parent)
    , m_local(local)
    , m_client(client)
    , m_reconcileDelay(reconcileDelay)
    , m_marks(local, client)
{
    connect(client, &ApiClient::reached, this, [this](const QDateTime &serverDate) {
        if (serverDate.isValid())
            m_known.skewMs = m_client->clock()->now().msecsTo(serverDate);
    });
}

Outbox::~Outbox() = default;

Instant Outbox::now() const
{
    return Instant::fromUtc(m_client->clock()->now());
}

void Outbox::load()
{
    const auto read = [](QSqlDatabase &db) {
        return Left {.rows = local::readOutbox(db),
            .taken = local::readTaken(db),
            .me = local::readFact(db, u"me"_s),
            .paused = !local::readFact(db, u"sendingPaused"_s).isEmpty(),
            .pausedRows = local::readFact(db, u"pausedRows"_s).split(u',', Qt::SkipEmptyParts)};
    };
    m_local->read<Left>(read, this, [this](Left left) {
        left.rows.removeIf([this](const Outgoing &row) { return find(row.localId); }); // submitted since the start
        for (Outgoing &row : left.rows)
            row = outbox::after(row, Event::Restarted).value_or(row);
        m_rows = left.rows + m_rows;
        for (const local::Taken &one : std::as_const(left.taken)) {
            if (one.kind == local::TakenKind::Message)
                m_known.messages[one.scope].insert({one.id});
            else
                m_known.conversations[one.scope].insert({one.id});
        }
        if (m_known.me.isEmpty())
            m_known.me = {left.me};
        m_paused = m_paused || left.paused;
        m_marks.setPaused(m_paused);
        for (const Outgoing &row : std::as_const(left.rows)) {
            if (left.pausedRows.contains(row.localId))
                m_pausedRows.insert(row.localId);
            if (row.state == OutgoingState::Held)
                hold(row.localId);
        }
        Q_EMIT changed();
        advance();
    });
    m_local->write([at = now()](QSqlDatabase &db) { return local::purgeTaken(db, at); }, this, [](const auto &) {});
    m_marks.load();
}

Outgoing *Outbox::find(const QString &localId)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Outgoing &row) { return row.localId == localId; });
    return it == m_rows.end() ? nullptr : &*it;
}

const Outgoing *Outbox::find(const QString &localId) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Outgoing &row) { return row.localId == localId; });
    return it == m_rows.end() ? nullptr : &*it;
}

bool Outbox::happened(const QString &localId, Event event)
{
    Outgoing *row = find(localId);
    const std::optional<Outgoing> next = row ? outbox::after(*row, event) : std::nullopt;
    if (!next)
        return false;
    if (next->state != row->state)
        m_changedAt[localId] = now();
    *row = *next;
    return true;
}

void Outbox::store(const Outgoing &row)
{
    // Should this fail, the file still says InFlight or Queued: after a restart that is looked into, or sent for the first time.
    m_local->write([row](QSqlDatabase &db) { return local::updateOutgoing(db, row); }, this,
        [this](const std::optional<DatabaseError> &error) {
            if (!error)
                return;
            qCWarning(lcStore) << "outbox row not stored:" << error->detail;
            Q_EMIT notKept(*error);
        });
}

void Outbox::store(const Database::Work &work)
{
    m_local->write(work, this, [this, work](const std::optional<DatabaseError> &error) {
        if (!error)
            return;
        qCWarning(lcStore) << "outbox not stored, again in a while:" << error->detail;
        m_client->clock()->after(retryPause, this, [this, work] { store(work); });
        Q_EMIT notKept(*error);
    });
}

void Outbox::setOnline(bool online)
{
    const bool told = std::exchange(m_online, online) == online;
    m_marks.setOnline(online);
    if (online) {
        for (auto &[localId, flight] : m_flights) {
            // The two reads that decide whether a message arrived lie apart, however often the network comes and goes.
            if (flight.reads == 0 && std::exchange(flight.paused, false)) {
                flight.pause.stop();
                flight.busy = false;
            }
        }
    }
    if (!told)
        Q_EMIT changed();
    advance();
}

void Outbox::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_marks.setPaused(paused);
    store([paused](QSqlDatabase &db) { return local::saveFact(db, u"sendingPaused"_s, paused ? u"1"_s : QString()); });
    Q_EMIT changed();
    advance();
}

void Outbox::setMe(const UserId &me)
{
    if (me.isEmpty() || m_known.me == me)
        return;
    m_known.me = me;
    store([me](QSqlDatabase &db) { return local::saveFact(db, u"me"_s, me.value); });
}

void Outbox::hold(const QString &localId)
{
    const Outgoing *row = find(localId);
    const qint64 left = row->heldUntil ? row->heldUntil->toMSecs() - now().toMSecs() : 0;
    // By the wait and not by the stamp: stamps may stand, and a clock that was set back must not hold for a day.
    const milliseconds wait(std::clamp<qint64>(left, 0, longestHold.count()));
    Clock *clock = m_client->clock();
    m_holds[localId] = Wait(clock, clock->after(wait, this, [this, localId] { sendNow(localId); }));
}

void Outbox::advance()
{
    if (!m_online)
        return;
    const QHash<QString, QString> behind = outbox::waiting(m_rows);
    const QList<Outgoing> rows = m_rows; // launching changes m_rows
    for (const Outgoing &row : rows) {
        const auto flight = m_flights.find(row.localId);
        if (behind.contains(row.localId) || (flight != m_flights.end() && flight->second.busy))
            continue;
        const bool looks = row.state == OutgoingState::Uncertain || row.state == OutgoingState::Sent;
        if (looks)
            check(row.localId);
        else if (row.state == OutgoingState::Queued && !m_paused && !m_edited.contains(row.localId) && !m_pausedRows.contains(row.localId))
            launch(row.localId);
    }
}

void Outbox::launch(const QString &localId)
{
    Outgoing *row = find(localId);
    if (!row) // whoever heard of the one before took this one back
        return;
    Flight &flight = m_flights[localId];
    const bool cleared = std::exchange(flight.cleared, false);
    if (row->firstSentAt && !cleared) {
        // An earlier attempt was not found, but that was a while ago.
        happened(localId, Event::Doubted);
        check(localId);
        Q_EMIT changed();
        return;
    }
    if (!happened(localId, Event::Leaves))
        return;
    flight.busy = true;
    flight.first = !row->firstSentAt;
    if (flight.first) {
        row->firstSentAt = now();
        if (m_known.skewMs)
            row->sentAtServer = Instant {row->firstSentAt->microseconds + *m_known.skewMs * 1000};
    }
    const Outgoing committed = *row;
    Q_EMIT changed();
    // On the disk as in flight before a byte leaves: after a crash it is checked, not sent twice.
    m_local->write([committed](QSqlDatabase &db) { return local::updateOutgoing(db, committed); }, this,
        [this, committed](const std::optional<DatabaseError> &error) {
            if (!find(committed.localId))
                return;
            if (!error) {
                transmit(committed);
                return;
            }
            qCWarning(lcStore) << "message held back, outbox row not stored:" << error->detail;
            failed(committed.localId, {.kind = ErrorKind::Cancelled, .reach = Reach::NotSent});
            Q_EMIT notKept(*error);
        });
}

void Outbox::transmit(const Outgoing &row)
{
    Flight &flight = m_flights[row.localId];
    const QString id = row.localId;
    if (row.startsConversation()) {
        flight.call = m_client->send(api::createConversation(row.scope, row.users, row.audiences, row.content), this,
            [this, id](const Result<CreatedConversation> &result) {
                sent(id,
                    result ? Result<Arrival>(Arrival {.conversation = result->conversation, .message = result->message})
                           : Result<Arrival>(result.error()));
            });
        return;
    }
    flight.call = m_client->send(
        api::sendMessage(row.scope, row.conversation, row.content), this, [this, id](const Result<Maybe<Kept<Message>>> &result) {
            sent(id, result ? Result<Arrival>(Arrival {.message = result->value}) : Result<Arrival>(result.error()));
        });
}

void Outbox::sent(const QString &localId, const Result<Arrival> &result)
{
    if (!result) {
        failed(localId, result.error());
        return;
    }
    const Outgoing *row = find(localId);
    if (row->startsConversation() ? result->conversation.has_value() : result->message.has_value()) {
        settle(localId, *result);
        return;
    }
    // A yes without the message. It is looked for all the same: unknown, it could answer for the next one of the same text.
    happened(localId, Event::Accepted);
    m_flights[localId] = {};
    store(*row);
    Q_EMIT changed();
    advance();
}

void Outbox::failed(const QString &localId, const ApiError &error)
{
    Outgoing *row = find(localId);
    Flight &flight = m_flights[localId];
    const Event event = outbox::eventOf(error);
    happened(localId, event);
    row->httpStatus = error.httpStatus;
    if (event != Event::LostTrack && flight.first) {
        row->firstSentAt.reset();
        row->sentAtServer.reset();
    }
    if (event == Event::Refused) {
        row->reason = error.detail;
        m_flights.erase(localId);
    } else {
        flight.reads = 0;
        retryLater(localId);
    }
    store(*row);
    Q_EMIT changed();
    advance();
}

void Outbox::retryLater(const QString &localId)
{
    Flight &flight = m_flights[localId];
    flight.busy = flight.paused = true;
    const Outgoing *row = find(localId);
    const milliseconds wait = row->state == OutgoingState::Queued ? retryPause : m_reconcileDelay;
    flight.nextAt = Instant {now().microseconds + wait.count() * 1000};
    Clock *clock = m_client->clock();
    flight.pause = Wait(clock, clock->after(wait, this, [this, localId] {
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
    flight.readback = std::make_unique<Readback>(
        m_client, *row, &m_known, [this, localId](const Result<std::optional<Arrival>> &result) { checked(localId, result); });
}

void Outbox::checked(const QString &localId, const Result<std::optional<Arrival>> &result)
{
    const std::unique_ptr<Readback> asking = std::move(m_flights[localId].readback); // we stand in its callback
    Outgoing *row = find(localId);
    const bool accepted = row->state == OutgoingState::Sent;
    if (result) {
        if (*result)
            settle(localId, **result);
        else if (++m_flights[localId].reads < 2)
            retryLater(localId);
        else if (accepted)
            settle(localId, {});
        else
            absent(localId);
        Q_EMIT changed();
        return;
    }
    const ApiError &error = result.error();
    if (accepted && error.reach == Reach::Answered && error.kind != ErrorKind::Unauthorised && error.kind != ErrorKind::RateLimited) {
        settle(localId, {}); // it is there; that it cannot be read is another matter
    } else if (outbox::neverReadable(error)) {
        // The conversation is no longer ours to read, so this will never be known. The person gets the text back.
        happened(localId, Event::Unreadable);
        row->reason = error.detail;
        row->httpStatus = error.httpStatus;
        m_flights.erase(localId);
        store(*row);
        Q_EMIT changed();
        advance();
    } else {
        retryLater(localId);
        Q_EMIT changed();
    }
}

/// Not found twice, a few seconds apart: the first request did not arrive, and the row may go again.
void Outbox::absent(const QString &localId)
{
    happened(localId, Event::Absent);
    m_flights[localId] = {};
    m_flights[localId].cleared = true;
    store(*find(localId));
    Q_EMIT changed();
    advance();
    if (const auto it = m_flights.find(localId); it != m_flights.end())
        it->second.cleared = false; // if it could not go at once, it is looked for again before it goes
}

void Outbox::settle(const QString &localId, const Arrival &arrival)
{
    happened(localId, Event::Arrived);
    Outgoing done = *find(localId);
    QList<local::Taken> taken;
    if (arrival.message) {
        done.serverId = arrival.message->value.id;
        m_known.messages[done.scope].insert(*done.serverId);
        taken.append({.scope = done.scope, .kind = local::TakenKind::Message, .id = done.serverId->value, .at = now()});
    }
    if (arrival.conversation) {
        done.conversation = arrival.conversation->value.id;
        m_known.conversations[done.scope].insert(done.conversation);
        taken.append({.scope = done.scope, .kind = local::TakenKind::Conversation, .id = done.conversation.value, .at = now()});
    }
    m_flights.erase(localId);
    m_changedAt.remove(localId);
    m_rows.removeIf([&](const Outgoing &one) { return one.localId == localId; });
    m_arrivedLately.prepend(done);
    m_arrivedLately.resize(std::min(m_arrivedLately.size(), latelyMost));
    // Gone and taken in one commit: after a crash either both are known or neither.
    store([localId, taken](QSqlDatabase &db) {
        QString problem = local::removeOutgoing(db, localId);
        for (const local::Taken &one : taken)
            problem += local::addTaken(db, one);
        return problem;
    });
    if (done.startsConversation())
        Q_EMIT started(done, arrival.conversation, arrival.message);
    else
        Q_EMIT arrived(done, arrival.message);
    Q_EMIT changed();
    advance();
}

} // namespace atrium
