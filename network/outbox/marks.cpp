// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/marks.h"

#include "network/api/endpoints.h"
#include "network/local/marks.h"
#include "network/log.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr milliseconds markRetryPause(5000); // after the client's own attempts
constexpr auto inFlightMost = 2; // of the client's four: a reply must not wait behind a hundred marks

bool isReceived(StateMark mark)
{
    return mark == StateMark::ConversationReceived || mark == StateMark::NotificationReceived
        || mark == StateMark::AllNotificationsReceived;
}

} // namespace

Marks::Marks(Database *local, ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_local(local)
    , m_client(client)
{
}

Marks::~Marks() = default;

Marks::Target Marks::targetOf(const MarkWish &wish)
{
    return {.scope = wish.scope.value, .what = int(local::targetOf(wish.mark)), .id = wish.id};
}

void Marks::load()
{
    m_local->read<QList<MarkWish>>(local::readMarks, this, [this](const QList<MarkWish> &left) {
        for (const MarkWish &wish : left)
            m_slots.try_emplace(targetOf(wish), Slot {.wish = wish, .waited = true}); // wished since the start: newer than the file
        if (left.isEmpty())
            return;
        Q_EMIT changed();
        advance();
    });
}

QList<MarkWish> Marks::wishes() const
{
    QList<MarkWish> all;
    for (const auto &[target, slot] : m_slots)
        all.append(slot.wish);
    std::sort(all.begin(), all.end(), [](const MarkWish &a, const MarkWish &b) { return a.wishedAt < b.wishedAt; });
    return all;
}

void Marks::wish(const CustomerScope &scope, StateMark mark, qint64 id)
{
    wish(QList<MarkWish> {{.scope = scope, .mark = mark, .id = id}});
}

void Marks::wish(const QList<MarkWish> &wishes)
{
    qsizetype noted = 0;
    for (const MarkWish &wish : wishes)
        noted += note(wish) ? 1 : 0;
    if (noted == 0)
        return;
    Q_EMIT changed();
    advance();
}

/// False when what is wished already says as much.
bool Marks::note(MarkWish wish)
{
    wish.wishedAt = Instant::fromUtc(m_client->clock()->now());
    wish.reason.clear();
    wish.httpStatus = 0;
    const bool waits = !m_online || m_paused;
    const Target target = targetOf(wish);
    const auto it = m_slots.find(target);
    if (it != m_slots.end()) {
        const MarkWish &before = it->second.wish;
        const bool less = isReceived(wish.mark) && !isReceived(before.mark); // what is to be seen need not be received
        const bool same = before.mark == wish.mark && before.upTo >= wish.upTo && !it->second.call.active() && before.httpStatus == 0;
        if (less || same)
            return false;
        // Later than the one on its way, whatever the clock says: that one's answer must not end this one.
        wish.wishedAt = std::max(wish.wishedAt, Instant {before.wishedAt.microseconds + 1});
        it->second.waited = waits || it->second.paused || before.httpStatus != 0;
        it->second.wish = wish;
    } else {
        m_slots.try_emplace(target, Slot {.wish = wish, .waited = waits});
    }
    store(wish);
    return true;
}

void Marks::resend(const MarkWish &wish)
{
    const auto it = m_slots.find(targetOf(wish));
    if (it != m_slots.end() && it->second.wish.httpStatus != 0)
        this->wish(QList<MarkWish> {it->second.wish});
}

void Marks::takeBack(const MarkWish &wish)
{
    const Target target = targetOf(wish);
    if (const auto it = m_slots.find(target); it != m_slots.end())
        drop(target, MarkWish(it->second.wish));
}

void Marks::drop(const Target &target, const MarkWish &wish)
{
    m_slots.erase(target);
    forget(wish);
    Q_EMIT changed();
    advance();
}

void Marks::forget(const MarkWish &wish)
{
    m_local->write([wish](QSqlDatabase &db) { return local::removeMark(db, wish); }, this,
        [](const std::optional<DatabaseError> &error) {
            if (error) // it will be done once more, which does no harm
                qCWarning(lcStore) << "mark not removed:" << error->detail;
        });
}

void Marks::store(const MarkWish &wish)
{
    m_local->write([wish](QSqlDatabase &db) { return local::saveMark(db, wish); }, this,
        [](const std::optional<DatabaseError> &error) {
            if (error) // it is carried out in this run, or wished again when the thing is looked at the next time
                qCWarning(lcStore) << "mark not stored:" << error->detail;
        });
}

void Marks::setOnline(bool online)
{
    m_online = online;
    for (auto &[target, slot] : m_slots) {
        if (online && std::exchange(slot.paused, false))
            slot.pause.stop();
    }
    advance();
}

void Marks::setPaused(bool paused)
{
    m_paused = paused;
    advance();
}

void Marks::advance()
{
    if (!m_online || m_paused)
        return;
    advance(false); // what a person did does not wait behind what nobody sees
    advance(true);
}

void Marks::advance(bool received)
{
    auto inFlight = std::count_if(m_slots.begin(), m_slots.end(),
        [received](const auto &entry) { return entry.second.call.active() && isReceived(entry.second.wish.mark) == received; });
    for (const auto &[target, slot] : m_slots) {
        if (inFlight >= inFlightMost)
            return;
        if (isReceived(slot.wish.mark) != received || slot.call.active() || slot.paused || slot.wish.httpStatus != 0
            || coveredByAll(slot.wish))
            continue;
        send(target);
        ++inFlight;
    }
}

void Marks::send(const Target &target)
{
    const Slot &slot = m_slots.at(target);
    if (targetOf(slot.wish).what == int(local::MarkTarget::AllNotificationsRead) && slot.waited && slot.wish.upTo)
        lookFirst(target, {}, {});
    else
        sendNow(target);
}

void Marks::sendNow(const Target &target)
{
    const MarkWish &wish = m_slots.at(target).wish;
    switch (wish.mark) {
    case StateMark::ConversationReceived:
        return sendAs(target, api::markConversationReceived(wish.scope, {wish.id}));
    case StateMark::ConversationSeen:
        return sendAs(target, api::markConversationSeen(wish.scope, {wish.id}));
    case StateMark::ConversationArchived:
        return sendAs(target, api::archiveConversation(wish.scope, {wish.id}));
    case StateMark::NotificationReceived:
        return sendAs(target, api::markNotificationReceived(wish.scope, {wish.id}));
    case StateMark::NotificationSeen:
        return sendAs(target, api::markNotificationSeen(wish.scope, {wish.id}));
    case StateMark::AllNotificationsReceived:
        return sendAs(target, api::markAllNotificationsReceived(wish.scope));
    case StateMark::AllNotificationsSeen:
        return sendAs(target, api::markAllNotificationsSeen(wish.scope));
    case StateMark::MessageArchived:
        return sendAs(target, api::archiveMessage(wish.scope, {wish.within}, {wish.id}));
    }
    Q_UNREACHABLE();
}

template<class T>
void Marks::sendAs(const Target &target, const Endpoint<T> &endpoint)
{
    Slot &slot = m_slots.at(target);
    const Lane lane = isReceived(slot.wish.mark) ? Lane::Background : Lane::Foreground;
    slot.call = m_client->send(
        endpoint, this,
        [this, target, wish = slot.wish](const Result<T> &result) {
            if (!result) {
                failed(target, wish, result.error());
                return;
            }
            std::optional<Kept<Conversation>> conversation;
            std::optional<Kept<Notification>> notification;
            if constexpr (std::is_same_v<T, Maybe<Kept<Conversation>>>)
                conversation = result->value;
            else if constexpr (std::is_same_v<T, Maybe<Kept<Notification>>>)
                notification = result->value;
            sent(target, wish, conversation, notification);
        },
        lane);
}

void Marks::sent(const Target &target, const MarkWish &wish, const std::optional<Kept<Conversation>> &conversation,
    const std::optional<Kept<Notification>> &notification)
{
    const auto it = m_slots.find(target);
    const bool over = it != m_slots.end() && it->second.wish == wish; // else wished anew meanwhile
    if (over) {
        m_slots.erase(it);
        forget(wish);
    }
    if (target.what == int(local::MarkTarget::AllNotificationsRead))
        dropCovered(wish);
    // Before changed(): what was shown ahead of the server is not to be taken back for a moment.
    Q_EMIT done(wish, conversation, notification);
    if (over)
        Q_EMIT changed();
    advance();
}

void Marks::failed(const Target &target, const MarkWish &wish, const ApiError &error)
{
    Slot &slot = m_slots.at(target);
    const bool passes = error.reach != Reach::Answered || error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::Malformed;
    if (passes) {
        slot.paused = true;
        slot.waited = true;
        Clock *clock = m_client->clock();
        slot.pause = Wait(clock, clock->after(markRetryPause, this, [this, target] {
            m_slots.at(target).paused = false;
            advance();
        }));
        advance();
        return;
    }
    if (slot.wish != wish) { // wished anew meanwhile: that one is asked for itself
        advance();
        return;
    }
    if (error.kind == ErrorKind::NotFound || isReceived(wish.mark)) {
        drop(target, wish);
    } else {
        slot.wish.reason = error.detail;
        slot.wish.httpStatus = error.httpStatus;
        store(slot.wish);
        Q_EMIT changed();
        advance();
    }
    Q_EMIT refused(wish, error);
}

} // namespace atrium
