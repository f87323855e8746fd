// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/form.h"

#include <QStringList>

namespace atrium::sandbox {

/// What a program asks for when it sends a person to the sign-in page.
struct AuthorizationRequest {
    QString client {};
    QString redirect {};
    QString state {};
    QString nonce {};
    QString challenge {}; // S256 of the verifier
    QStringList scopes {}; // those of the asked ones that this provider knows
    QString loginHint {};
};

/// A request that was read, and what is wrong with it.
struct Authorization {
    AuthorizationRequest request;
    QString untrusted; // a sentence for the person: nothing may be sent to the address in it
    QString error; // an error code for the program, sent to its address
    QString description;
};

[[nodiscard]] Authorization readAuthorization(const Form &form);

/// openid and offline_access.
[[nodiscard]] const QStringList &knownScopes();
/// http on 127.0.0.1 or [::1] and any port (RFC 8252, 7.3); localhost is none, since others may answer to that name.
[[nodiscard]] bool isLoopback(const QString &address);

/// The address with fields added to its query; those without a value are left out.
[[nodiscard]] QByteArray withFields(const QString &address, const QList<QPair<QByteArray, QString>> &fields);

} // namespace atrium::sandbox
