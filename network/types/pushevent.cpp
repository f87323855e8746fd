// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/pushevent.h"

namespace atrium {

using namespace Qt::StringLiterals;

QJsonObject PushEvent::toJson() const
{
    const QJsonObject event {{u"app_version"_s, appVersion}, {u"app_installation_id"_s, appInstallationId}, {u"platform"_s, platform}};
    return {{u"delivery_event"_s, event}};
}

} // namespace atrium
