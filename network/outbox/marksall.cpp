// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/marks.h"

#include "network/api/endpoints.h"
#include "network/local/marks.h"

#include <algorithm>

/// "All notifications": one call that names no end, and what came after the wish is not meant.
namespace atrium {

namespace {

bool isSeen(StateMark mark)
{
    return mark == StateMark::NotificationSeen || mark == StateMark::AllNotificationsSeen;
}

} // namespace

/// One that had to wait reads the list first. Nothing newer there: the one call. Else those that are meant, one by one.
void Marks::lookFirst(const Target &target, const Cursor &after, QList<MarkWish> due)
{
    Slot &slot = m_slots.at(target);
    slot.call = m_client->send(api::listNotifications(slot.wish.scope, after), this,
        [this, target, wish = slot.wish, head = after == Cursor(), due = std::move(due)](const Result<Page<Kept<Notification>>> &result) {
            if (result)
                takeLook(target, wish, *result, head, due);
            else
                failed(target, wish, result.error());
        });
}

void Marks::takeLook(const Target &target, const MarkWish &wish, const Page<Kept<Notification>> &page, bool head, QList<MarkWish> due)
{
    if (m_slots.at(target).wish != wish) { // wished anew meanwhile: that one looks itself
        advance();
        return;
    }
    const auto isLater = [&wish](const Kept<Notification> &kept) { return kept.value.createdAt > *wish.upTo; };
    if (head && std::none_of(page.items.begin(), page.items.end(), isLater)) {
        sendNow(target);
        return;
    }
    for (const Kept<Notification> &kept : page.items) {
        const bool already = isSeen(wish.mark) ? kept.value.seen : kept.value.received;
        if (!already && !isLater(kept))
            due.append({.scope = wish.scope,
                .mark = isSeen(wish.mark) ? StateMark::NotificationSeen : StateMark::NotificationReceived,
                .id = kept.value.id.value});
    }
    if (page.next) {
        lookFirst(target, *page.next, std::move(due));
        return;
    }
    for (const MarkWish &one : std::as_const(due)) // in the file before that which they stand for leaves it
        note(one);
    drop(target, wish);
}

/// A single one waits for the call for all that was wished after it, which may make its own superfluous.
bool Marks::coveredByAll(const MarkWish &wish) const
{
    if (local::targetOf(wish.mark) != local::MarkTarget::NotificationRead)
        return false;
    const auto it = m_slots.find({.scope = wish.scope.value, .what = int(local::MarkTarget::AllNotificationsRead)});
    if (it == m_slots.end() || it->second.wish.httpStatus != 0)
        return false;
    const MarkWish &all = it->second.wish;
    return all.wishedAt >= wish.wishedAt && (isSeen(all.mark) || !isSeen(wish.mark));
}

void Marks::dropCovered(const MarkWish &all)
{
    std::erase_if(m_slots, [&](const auto &entry) {
        const MarkWish &wish = entry.second.wish;
        const bool covered = entry.first.scope == all.scope.value && entry.first.what == int(local::MarkTarget::NotificationRead)
            && wish.httpStatus == 0 && !entry.second.call.active() && all.wishedAt >= wish.wishedAt
            && (isSeen(all.mark) || !isSeen(wish.mark));
        if (covered)
            forget(wish);
        return covered;
    });
}

} // namespace atrium
