// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/namewiring.h"

#include "network/store/audiencestore.h"

#include <algorithm>

namespace atrium {

namespace {

qint64 lookUpNumber(const SendingRow &row)
{
    return row.sending.reportingId ? row.sending.reportingId->value : row.sending.id.value;
}

} // namespace

NameWiring::NameWiring(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_soon([this] { collect(); })
{
}

void NameWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_messages.clear();
    m_names = {};
    m_mall = mall;
    m_store = m_account->sendings(mall.scope);
    m_audiences = m_account->audiences(mall);
    connect(m_audiences, &AudienceStore::changed, m_connections.get(), [this] { m_soon.ask(); });
    m_audiences->load();
    m_soon.ask();
}

void NameWiring::need(const QStringList &services)
{
    if (!m_store || m_mall.clubSlug.isEmpty())
        return;
    for (const QString &service : services) {
        if (service.isEmpty() || m_messages.contains(service))
            continue;
        auto feed = m_store->messages(ClubSlug {m_mall.clubSlug}, service);
        connect(feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
        m_messages.emplace(service, feed);
        feed->refresh();
    }
}

void NameWiring::retry()
{
    for (const auto &[service, feed] : m_messages) {
        if (feed->state().error)
            feed->refresh();
    }
}

const FeedBase *NameWiring::feedOf(const QString &service) const
{
    const auto found = m_messages.find(service);
    return found == m_messages.end() ? nullptr : found->second.get();
}

void NameWiring::collect()
{
    SendingNames names;
    QHash<qint64, int> messagesOf; // of each campaign
    for (const auto &[service, feed] : m_messages) {
        for (const ServiceMessage &message : feed->rows()) {
            if (message.name.isEmpty())
                continue;
            if (message.latest)
                names.sendings.insert(message.latest->id, message.name);
            if (message.campaign) {
                ++messagesOf[message.campaign->value];
                names.campaigns.insert(message.campaign->value, message.name);
            }
        }
    }
    // Several messages of a campaign have names of their own, and none of them is the campaign's.
    names.campaigns.removeIf([&](const std::pair<const qint64 &, QString &> &one) { return messagesOf.value(one.first) > 1; });
    const QList<Audience> audiences = m_audiences ? m_audiences->audiences() : QList<Audience>();
    for (const Audience &audience : audiences) {
        if (!audience.name.isEmpty())
            names.audiences.insert(audience.id.value, audience.name);
    }
    m_names = names;
    Q_EMIT changed();
}

std::optional<ServiceMessage> NameWiring::messageOf(const SendingRow &row) const
{
    const auto found = m_messages.find(row.sending.serviceType);
    if (found == m_messages.end())
        return std::nullopt;
    const QList<ServiceMessage> &all = found->second->rows();
    const auto own = std::find_if(
        all.cbegin(), all.cend(), [&](const ServiceMessage &message) { return message.latest && message.latest->id == lookUpNumber(row); });
    if (own != all.cend())
        return *own;
    std::optional<ServiceMessage> only;
    for (const ServiceMessage &message : all) {
        if (!row.sending.campaignId || message.campaign != row.sending.campaignId)
            continue;
        if (only)
            return std::nullopt; // which of them it was is not told
        only = message;
    }
    return only;
}

} // namespace atrium
