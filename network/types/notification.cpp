// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/notification.h"

namespace atrium {

using namespace Qt::StringLiterals;

std::optional<qint64> Notification::number(QLatin1StringView name) const
{
    for (const JsonField &field : data) {
        if (field.name != name)
            continue;
        bool whole = false;
        const qint64 value = field.text.toLongLong(&whole);
        return whole ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

Notification Notification::fromJson(Decoder &d)
{
    return {.id = {d.num("id"_L1)},
        .type = d.strOr("type"_L1),
        .title = d.strOr("title"_L1),
        .content = d.strOr("content"_L1),
        .data = d.fieldsOr("data"_L1),
        .seen = d.flagOr("seen"_L1, false),
        .received = d.flagOr("received"_L1, false),
        .createdAt = d.time("created_at"_L1)};
}

} // namespace atrium
