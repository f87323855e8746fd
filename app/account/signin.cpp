// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signin.h"

#include "network/api/endpoints.h"

namespace atrium {

SignIn::SignIn(const QUrl &server, Credentials credentials, SignInDetails details, Clock *clock, const ClientSetup &setup, QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_details(std::move(details))
    , m_client(server, clock)
{
    if (setup)
        setup(m_client);
    ClientLimits limits = m_client.limits();
    limits.retry.attempts = 2; // a person waits and can try again
    m_client.setLimits(limits);
    connect(&m_client, &ApiClient::signInNeeded, &m_client, &ApiClient::signInRefused, Qt::QueuedConnection);
    m_client.setToken(m_credentials.access);
    m_call = m_client.send(api::listClubs(), this, [this](const Result<Page<LoyaltyClub>> &result) {
        if (result)
            Q_EMIT accepted();
        else
            Q_EMIT refused(result.error());
    });
}

} // namespace atrium
