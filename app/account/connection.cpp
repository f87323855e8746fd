// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/connection.h"

namespace atrium {

Connection::Connection(ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(client, &ApiClient::reached, this, [this](const QDateTime &) {
        m_checkedAt = Instant::fromUtc(m_client->clock()->now());
        const bool was = reachable();
        m_offlineSince.reset();
        if (!was)
            Q_EMIT reachableChanged(true);
        Q_EMIT changed();
    });
    connect(client, &ApiClient::unreachable, this, [this](const ApiError &) {
        if (m_offlineSince)
            return;
        m_offlineSince = m_checkedAt.value_or(Instant::fromUtc(m_client->clock()->now()));
        Q_EMIT reachableChanged(false);
        Q_EMIT changed();
    });
    connect(client, &ApiClient::finished, this, [this](const RequestRecord &record) {
        m_lastAt = Instant::fromUtc(m_client->clock()->now());
        m_lastStatus = record.httpStatus;
    });
    connect(client, &ApiClient::slowedUntil, this, [this](const QDateTime &until) {
        m_slowedUntil = Instant::fromUtc(until);
        Q_EMIT changed();
    });
}

std::optional<Instant> Connection::slowedUntil() const
{
    const bool over = !m_slowedUntil || *m_slowedUntil <= Instant::fromUtc(m_client->clock()->now());
    return over ? std::nullopt : m_slowedUntil;
}

} // namespace atrium
