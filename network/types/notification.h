// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/kept.h"

namespace atrium {

/// A notification (contract 2.5 and 8.14: the model is assumed, only "received" and "seen" are certain). Its kinds are an open list.
struct Notification {
    NotificationId id {};
    QString type {}; ///< as sent; unknown kinds read as their humanised name
    QString title {}; ///< plain text, may be empty
    QString content {}; ///< plain text, may be empty
    QList<JsonField> data {}; ///< what it is about: conversation_id, sending_id, ..., as sent
    bool seen {};
    bool received {};
    Instant createdAt {};

    /// The number that data holds under the name; empty when it is absent or no whole number.
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name) const;

    static Notification fromJson(Decoder &d);
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace atrium
