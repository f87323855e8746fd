// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/types/loyaltyclub.h"

namespace atrium {

/// Tries a pasted token with one cheap authenticated call; only an answer of success makes it worth keeping (SI1).
class SignIn : public QObject {
    Q_OBJECT
public:
    SignIn(const QUrl &server, const QByteArray &token, Clock *clock, const QString &productName, const QString &userAgent,
        QObject *parent = nullptr);

    [[nodiscard]] QUrl server() const { return m_client.server(); }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

Q_SIGNALS:
    void accepted();
    void refused(const atrium::ApiError &error);

private:
    QByteArray m_token;
    ApiClient m_client;
    Call m_call;
};

} // namespace atrium
