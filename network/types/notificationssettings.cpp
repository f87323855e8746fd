// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/notificationssettings.h"

#include <algorithm>

namespace atrium {

namespace {

/// The bytes that a member is found by: keys of the decoder are compared as sent, in UTF-8.
QLatin1StringView keyOf(const QByteArray &name)
{
    return QLatin1StringView(name.constData(), name.size());
}

} // namespace

std::optional<bool> NotificationsSettings::wanted(QStringView kind, QStringView channel) const
{
    const auto found = std::find_if(
        wishes.begin(), wishes.end(), [&](const NotificationWish &wish) { return wish.kind == kind && wish.channel == channel; });
    return found == wishes.end() ? std::nullopt : std::optional(found->wanted);
}

QJsonObject NotificationsSettings::toJson() const
{
    QJsonObject kinds;
    for (const NotificationWish &wish : wishes) {
        QJsonObject channels = kinds.value(wish.kind).toObject();
        channels.insert(wish.channel, wish.wanted);
        kinds.insert(wish.kind, channels);
    }
    return kinds;
}

NotificationsSettings NotificationsSettings::fromJson(Decoder &d, QLatin1StringView key)
{
    NotificationsSettings settings;
    Decoder all = d.at(key);
    const QList<JsonField> kinds = d.fieldsOr(key);
    for (const JsonField &kind : kinds) {
        const QByteArray kindName = kind.name.toUtf8();
        auto ways = all.atMaybe(keyOf(kindName));
        if (!ways)
            continue;
        const QList<JsonField> channels = all.fieldsOr(keyOf(kindName));
        for (const JsonField &channel : channels) {
            const QByteArray channelName = channel.name.toUtf8();
            if (const QLatin1StringView way = keyOf(channelName); ways->has(way))
                settings.wishes.append({.kind = kind.name, .channel = channel.name, .wanted = ways->flag(way)});
        }
    }
    return settings;
}

} // namespace atrium
