// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"

#include <QJsonObject>

namespace atrium {

/// Whether somebody wants to hear of one kind of thing by one way. Kinds and channels are open lists, as sent.
struct NotificationWish {
    QString kind {};
    QString channel {};
    bool wanted {};
    friend bool operator==(const NotificationWish &, const NotificationWish &) = default;
};

/// What the asking user wants to be notified of, in every mall (contract 8.15: the model is assumed).
struct NotificationsSettings {
    QList<NotificationWish> wishes {}; ///< in the server's order

    /// Empty when the server said nothing of it.
    [[nodiscard]] std::optional<bool> wanted(QStringView kind, QStringView channel) const;
    /// {"kind": {"channel": true}}; what is left out stays as it is on the server.
    [[nodiscard]] QJsonObject toJson() const;

    /// The settings are the object below key.
    static NotificationsSettings fromJson(Decoder &d, QLatin1StringView key);
    friend bool operator==(const NotificationsSettings &, const NotificationsSettings &) = default;
};

} // namespace atrium
