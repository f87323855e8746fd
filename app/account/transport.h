// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/proxychoice.h"

#include <QByteArray>

namespace atrium {

class ApiClient;
class Settings;

/// The rows about proxies as the client takes them; what is none of the words a row may hold counts as its default.
[[nodiscard]] ProxyChoice proxyOf(const Settings &settings);

/// Gives a client the way out and the trust that the settings name, now and whenever one of those rows changes. The password of a proxy
/// that asks for one comes from the keychain, and stays when the rows change.
void followTransport(ApiClient *client, const Settings *settings, const QByteArray &proxyPassword = {});

} // namespace atrium
