// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/identityprovider.h"

namespace atrium {

class Settings;
class Transport;

/// How each client of this program waits and repeats, by the settings.
[[nodiscard]] ClientLimits limitsOf(const Settings &settings);

/// Makes a client what those of one account are: its identity, limits, proxy and trust. Whatever else speaks for that account, to its
/// server or to its sign-in service, is made the same way. settings and transport outlive the clients.
[[nodiscard]] ClientSetup clientSetup(const Settings *settings, Transport *transport, const QString &owner);

} // namespace atrium
