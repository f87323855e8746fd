// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/store/seriesfeed.h"
#include "network/types/sending.h"

#include <map>

namespace atrium {

using SendingFeed = Feed<Sending, SendingId>;

/// The sendings of one mall and their timeseries: hands out feeds, one per question.
class SendingStore : public QObject {
    Q_OBJECT
public:
    SendingStore(CustomerScope scope, ApiClient *client, QObject *parent = nullptr);

    [[nodiscard]] const CustomerScope &scope() const { return m_scope; }
    /// Newest first by creation. Further pages follow by themselves up to 2,000 rows, in the background.
    [[nodiscard]] std::shared_ptr<SendingFeed> sendings();
    /// The events of one sending by that interval, over the range that the server names for it (contract 3.8). `now` ends an open range.
    /// Equal questions share one feed; it closes with its last holder.
    [[nodiscard]] std::shared_ptr<SeriesFeed> events(const Sending &of, Interval interval, const Instant &now);

private:
    CustomerScope m_scope;
    ApiClient *m_client;
    std::weak_ptr<SendingFeed> m_sendings;
    std::map<std::pair<SendingId, Interval>, std::weak_ptr<SeriesFeed>> m_events;
};

} // namespace atrium
