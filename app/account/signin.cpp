// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signin.h"

#include "network/api/endpoints.h"

namespace atrium {

SignIn::SignIn(
    const QUrl &server, const QByteArray &token, Clock *clock, const QString &productName, const QString &userAgent, QObject *parent)
    : QObject(parent)
    , m_token(token)
    , m_client(server, clock)
{
    m_client.setIdentity(productName, userAgent);
    ClientLimits limits;
    limits.retry.attempts = 2; // a person waits and can try again
    m_client.setLimits(limits);
    connect(&m_client, &ApiClient::signInNeeded, &m_client, &ApiClient::signInRefused, Qt::QueuedConnection);
    m_client.setToken(token);
    m_call = m_client.send(api::listClubs(), this, [this](const Result<Page<LoyaltyClub>> &result) {
        if (result)
            Q_EMIT accepted();
        else
            Q_EMIT refused(result.error());
    });
}

} // namespace atrium
