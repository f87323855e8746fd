// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/database/database.h"
#include "network/types/conversation.h"
#include "network/types/notification.h"
#include "network/types/outgoing.h"

#include <map>
#include <tuple>

namespace atrium {

/// Wished changes of state: seen, received, archived. They are PUTs that may be repeated, so there is nothing to reconcile: the last wish
/// for each target is kept until the server has taken it, over restarts too. Fifty wishes while offline are one PUT (feature OF6).
class Marks : public QObject {
    Q_OBJECT
public:
    Marks(Database *local, ApiClient *client, QObject *parent = nullptr);
    ~Marks() override;

    /// Reads what the last run left.
    void load();
    /// id: of the conversation or notification; none for all notifications of the mall.
    void wish(const CustomerScope &scope, StateMark mark, qint64 id = 0);
    /// Several, told of as one change. Their scope, mark, id and upTo count.
    void wish(const QList<MarkWish> &wishes);
    /// The oldest first; those the server refused have an httpStatus.
    [[nodiscard]] QList<MarkWish> wishes() const;
    /// A refused one: once more.
    void resend(const MarkWish &wish);
    /// It is not wished any more. One that is on its way may arrive all the same.
    void takeBack(const MarkWish &wish);

    void setOnline(bool online);
    void setPaused(bool paused);

Q_SIGNALS:
    void changed();
    /// The server has taken it; with its copy of the thing, if it sent one.
    void done(const atrium::MarkWish &wish, const std::optional<atrium::Kept<atrium::Conversation>> &conversation,
        const std::optional<atrium::Kept<atrium::Notification>> &notification);
    /// The server said no. A wish about a thing that is gone is dropped, and so is "received", which no person asked for; any other waits
    /// for the person.
    void refused(const atrium::MarkWish &wish, const atrium::ApiError &error);

private:
    struct Target {
        QString scope {};
        int what {}; ///< local::MarkTarget
        qint64 id {};
        friend bool operator<(const Target &a, const Target &b)
        {
            return std::tie(a.scope, a.what, a.id) < std::tie(b.scope, b.what, b.id);
        }
    };
    struct Slot {
        MarkWish wish {};
        Call call {};
        Wait pause {};
        bool paused {false};
        bool waited {false}; ///< it could not leave at once: much may have come meanwhile
    };
    [[nodiscard]] static Target targetOf(const MarkWish &wish);

    bool note(MarkWish wish);
    void advance();
    void advance(bool received);
    void send(const Target &target);
    void sendNow(const Target &target);
    void lookFirst(const Target &target, const Cursor &after, QList<MarkWish> due);
    void takeLook(const Target &target, const MarkWish &wish, const Page<Kept<Notification>> &page, bool head, QList<MarkWish> due);
    [[nodiscard]] bool coveredByAll(const MarkWish &wish) const;
    void dropCovered(const MarkWish &all);
    template<class T>
    void sendAs(const Target &target, const Endpoint<T> &endpoint);
    void sent(const Target &target, const MarkWish &wish, const std::optional<Kept<Conversation>> &conversation,
        const std::optional<Kept<Notification>> &notification);
    void failed(const Target &target, const MarkWish &wish, const ApiError &error);
    void store(const MarkWish &wish);
    void drop(const Target &target, const MarkWish &wish);
    void forget(const MarkWish &wish);

    Database *m_local;
    ApiClient *m_client;
    std::map<Target, Slot> m_slots;
    bool m_online {true};
    bool m_paused {false};
};

} // namespace atrium
