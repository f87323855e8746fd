// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

enum class Channel { Unknown, Sms, Email, Push };

[[nodiscard]] inline Channel channelOf(QStringView word)
{
    if (word == QLatin1StringView("sms"))
        return Channel::Sms;
    if (word == QLatin1StringView("email"))
        return Channel::Email;
    return word == QLatin1StringView("push") ? Channel::Push : Channel::Unknown;
}

} // namespace atrium
