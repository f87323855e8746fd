// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"

#include "network/api/endpoints.h"
#include "network/types/eventsrange.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostUnasked = 2000;
}

SendingStore::SendingStore(CustomerScope scope, ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_scope(std::move(scope))
    , m_client(client)
{
}

std::shared_ptr<SendingFeed> SendingStore::sendings()
{
    if (auto feed = m_sendings.lock())
        return feed;
    const CustomerScope scope = m_scope;
    auto feed = std::make_shared<SendingFeed>(m_client,
        SendingFeed::Shape {.page = [scope](const Cursor &after) { return api::querySendings(scope, {.report = u"sendings"_s}, after); },
            .idOf = [](const Sending &sending) { return sending.id; },
            .orderOf = [](const Sending &sending) { return sending.createdAt; },
            .ordered = false,
            .eager = mostUnasked},
        Lane::Background);
    m_sendings = feed;
    return feed;
}

std::shared_ptr<SeriesFeed> SendingStore::events(const Sending &of, Interval interval, const Instant &now)
{
    std::weak_ptr<SeriesFeed> &kept = m_events[{of.id, interval}];
    if (auto feed = kept.lock())
        return feed;
    auto feed = std::make_shared<SeriesFeed>(m_client, m_scope, eventsQuery(of, interval, now));
    kept = feed;
    return feed;
}

} // namespace atrium
