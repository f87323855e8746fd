// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/threadexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

/// Reads what threadJson() wrote, as another program would: from the file alone.
class ThreadReader {
public:
    static std::optional<ThreadExport> read(const QByteArray &json)
    {
        const QJsonObject all = QJsonDocument::fromJson(json).object();
        if (all[QLatin1StringView("format")].toString() != QLatin1StringView("atrium-thread"))
            return {};
        ThreadExport thread {.mall = all[QLatin1StringView("mall")].toString(),
            .conversation = {all[QLatin1StringView("conversation_id")].toInteger()},
            .zone = QTimeZone(all[QLatin1StringView("zone")].toString().toLatin1()),
            .complete = all[QLatin1StringView("complete")].toBool()};
        const QJsonArray participants = all[QLatin1StringView("participants")].toArray();
        for (const auto &one : participants)
            thread.people << person(one.toObject());
        const QJsonArray audiences = all[QLatin1StringView("audience_ids")].toArray();
        for (const auto &one : audiences)
            thread.audiences << AudienceId {one.toInteger()};
        const QJsonArray messages = all[QLatin1StringView("messages")].toArray();
        for (const auto &one : messages)
            thread.entries << message(one.toObject());
        return thread;
    }

private:
    static User person(const QJsonObject &one)
    {
        User user {.id = {one[QLatin1StringView("id")].toString()},
            .firstName = one[QLatin1StringView("first_name")].toString(),
            .lastName = one[QLatin1StringView("last_name")].toString()};
        const QJsonArray roles = one[QLatin1StringView("roles")].toArray();
        for (const auto &role : roles)
            user.roles << role.toString();
        return user;
    }
    /// The zone's name in brackets is for people; the offset says it all.
    static Instant stamp(const QJsonValue &text)
    {
        return *Instant::fromText(QStringView(text.toString()).chopped(text.toString().size() - text.toString().indexOf(u'[')));
    }
    static ThreadEntry message(const QJsonObject &one)
    {
        ThreadEntry entry {.author = person(one[QLatin1StringView("author")].toObject()), .mine = one[QLatin1StringView("mine")].toBool()};
        entry.message = {.id = {one[QLatin1StringView("id")].toInteger()},
            .author = {one[QLatin1StringView("author_id")].toString()},
            .content = one[QLatin1StringView("content")].toString(),
            .seen = one[QLatin1StringView("seen")].toBool(),
            .createdAt = stamp(one[QLatin1StringView("created_at")]),
            .updatedAt = stamp(one[QLatin1StringView("updated_at")])};
        const QString state = one[QLatin1StringView("state")].toString();
        if (state == QLatin1StringView("refused"))
            entry.pending = Outgoing {.state = OutgoingState::Failed};
        else if (state == QLatin1StringView("queued"))
            entry.pending = Outgoing {.state = OutgoingState::Queued};
        return entry;
    }
};

} // namespace atrium
