// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/codes.h"

namespace atrium::sandbox {

/// The page on which a person says who to be. `name` is what the request is kept under.
[[nodiscard]] Answer signInPage(const AuthorizationRequest &request, const QByteArray &name, const QList<Account> &accounts, int others);
/// A page with a heading and a sentence.
[[nodiscard]] Answer plainPage(int status, const QString &heading, const QString &sentence);

} // namespace atrium::sandbox
