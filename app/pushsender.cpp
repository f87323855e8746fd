// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pushsender.h"

#include "network/api/endpoints.h"

namespace atrium {

using namespace Qt::StringLiterals;

PushSender::PushSender(QUrl server, Clock *clock, ClientSetup setup, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_unsent(makeClient("-", "-")) // so that the headers are in the picture; what they hold is struck out
{
}

PushSender::~PushSender() = default;

std::unique_ptr<ApiClient> PushSender::makeClient(const QByteArray &memberToken, const QByteArray &clientToken) const
{
    auto client = std::make_unique<ApiClient>(m_server, m_clock);
    m_setup(*client);
    ClientLimits limits = client->limits();
    limits.retry.attempts = 2; // a person waits and can try again
    client->setLimits(limits);
    client->setToken(memberToken);
    client->setClientToken(clientToken);
    return client;
}

SentRequest PushSender::preview(const ClubSlug &club, const PushEvent &event) const
{
    const Endpoint<NoAnswer> request = api::reportPushEvent(club, event);
    SentRequest told = m_unsent->describe(request);
    if (event.dispatchId.isEmpty()) // its place in the path, as long as it is empty
        told.url.replace(u"/push//"_s, u"/push/{dispatch id}/"_s);
    told.body = QString::fromUtf8(request.body.value_or(QByteArray())); // all of it was typed into the form that shows it
    return told;
}

void PushSender::send(const ClubSlug &club, const PushEvent &event, const QByteArray &memberToken, const QByteArray &clientToken)
{
    forget();
    m_client = makeClient(memberToken, clientToken);
    connect(m_client.get(), &ApiClient::signInNeeded, m_client.get(), &ApiClient::signInRefused, Qt::QueuedConnection);
    connect(m_client.get(), &ApiClient::finished, this, &PushSender::finished);
    m_call = m_client->send(api::reportPushEvent(club, event), this, [this](const Result<NoAnswer> &result) {
        m_client.release()->deleteLater(); // we are in its callback
        Q_EMIT answered(result ? std::optional<ApiError>() : result.error());
    });
}

void PushSender::forget()
{
    m_call.cancel();
    m_client.reset();
}

} // namespace atrium
