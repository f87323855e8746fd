// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/identityprovider.h"
#include "network/types/loyaltyclub.h"

namespace atrium {

/// Tries what somebody signed in with by one cheap authenticated call; only an answer of success makes it worth keeping (SI1).
class SignIn : public QObject {
    Q_OBJECT
public:
    SignIn(const QUrl &server, Credentials credentials, SignInDetails details, Clock *clock, const ClientSetup &setup = {},
        QObject *parent = nullptr);

    [[nodiscard]] QUrl server() const { return m_client.server(); }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const SignInDetails &details() const { return m_details; }

Q_SIGNALS:
    void accepted();
    void refused(const atrium::ApiError &error);

private:
    Credentials m_credentials;
    SignInDetails m_details;
    ApiClient m_client;
    Call m_call;
};

} // namespace atrium
