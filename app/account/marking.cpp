// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/marking.h"

#include "network/outbox/marks.h"
#include "network/store/conversationstore.h"
#include "network/store/notificationstore.h"

namespace atrium {

namespace {

template<class Store>
void joinWishes(Marks *marks, Store *store)
{
    QObject::connect(store, &Store::wished, marks, qOverload<const QList<MarkWish> &>(&Marks::wish));
    QObject::connect(marks, &Marks::changed, store, [marks, store] { store->setMarks(marks->wishes()); });
    store->setMarks(marks->wishes());
}

} // namespace

void joinMarks(Marks *marks, ConversationStore *store)
{
    joinWishes(marks, store);
    QObject::connect(marks, &Marks::done, store, [store](const MarkWish &wish, const std::optional<Kept<Conversation>> &conversation) {
        if (wish.scope == store->scope())
            store->takeDone(wish, conversation);
    });
    QObject::connect(marks, &Marks::refused, store, [store](const MarkWish &wish, const ApiError &error) {
        if (wish.scope == store->scope())
            store->takeRefused(wish, error);
    });
}

void joinMarks(Marks *marks, NotificationStore *store)
{
    joinWishes(marks, store);
    QObject::connect(
        marks, &Marks::done, store, [store](const MarkWish &wish, const auto &, const std::optional<Kept<Notification>> &notification) {
            if (wish.scope == store->scope())
                store->takeDone(wish, notification);
        });
    QObject::connect(marks, &Marks::refused, store, [store](const MarkWish &wish, const ApiError &error) {
        if (wish.scope == store->scope())
            store->takeRefused(wish, error);
    });
}

} // namespace atrium
