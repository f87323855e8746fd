// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/clientsetup.h"

#include "app/account/transport.h"

namespace atrium {

ClientLimits limitsOf(const Settings &settings)
{
    ClientLimits limits;
    limits.retry = {.attempts = settings.number(Setting::RequestAttempts), .baseMs = settings.number(Setting::RetryBase)};
    limits.timeoutLeastMs = settings.number(Setting::RequestTimeoutLeast);
    limits.timeoutMostMs = settings.number(Setting::RequestTimeoutMost);
    limits.deadlineMs = settings.number(Setting::RequestDeadline);
    return limits;
}

ClientSetup clientSetup(const Settings *settings, Transport *transport, const QString &owner)
{
    return [settings, transport, owner](ApiClient &client) {
        client.setIdentity(settings->text(Setting::ProductName, owner), settings->text(Setting::UserAgent, owner));
        client.setLimits(limitsOf(*settings));
        transport->follow(&client);
        QObject::connect(settings, &Settings::changed, &client, [settings, owner, &client](Setting key, const QString &of) {
            if (of == owner && (key == Setting::ProductName || key == Setting::UserAgent))
                client.setIdentity(settings->text(Setting::ProductName, owner), settings->text(Setting::UserAgent, owner));
            else if (key == Setting::RequestAttempts || key == Setting::RequestDeadline)
                client.setLimits(limitsOf(*settings));
        });
    };
}

} // namespace atrium
