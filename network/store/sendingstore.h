// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/store/recordsfeed.h"
#include "network/store/seriesfeed.h"
#include "network/types/link.h"
#include "network/types/sending.h"
#include "network/types/servicemessage.h"

#include <map>

namespace atrium {

using SendingFeed = Feed<Sending, SendingId>;

/// The sendings of one mall and their timeseries: hands out feeds, one per question.
class SendingStore : public QObject {
    Q_OBJECT
public:
    SendingStore(CustomerScope scope, ApiClient *client, Cache *cache = nullptr, QObject *parent = nullptr);

    [[nodiscard]] const CustomerScope &scope() const { return m_scope; }
    /// Newest first by creation. Further pages follow by themselves up to 2,000 rows, in the background.
    [[nodiscard]] std::shared_ptr<SendingFeed> sendings();
    [[nodiscard]] static ReportQuery listQuery(); ///< what it asks for
    /// Those that pass a question of the `sendings` report, likewise. Equal questions share one feed. What came is kept for each question,
    /// so that a range that was read once is there without the server.
    [[nodiscard]] std::shared_ptr<SendingFeed> sendings(const ReportQuery &query);
    /// Any timeseries of the mall. query: asked at each refresh.
    [[nodiscard]] std::shared_ptr<SeriesFeed> series(std::function<ReportQuery()> query);
    /// The links of a source (contract 3.11): a reporting id as text, or a service for sendings that have none.
    [[nodiscard]] std::shared_ptr<RecordsFeed<Link>> links(const QStringList &sources);
    /// The messages of a service (contract 5.4): what sendings say, and what they are called. In a club's name.
    [[nodiscard]] std::shared_ptr<RecordsFeed<ServiceMessage>> messages(const ClubSlug &club, const QString &service);
    /// The events of one sending by that interval, over the range that the server names for it (contract 3.8); the present ends an open
    /// one. Equal questions share one feed; it closes with its last holder.
    [[nodiscard]] std::shared_ptr<SeriesFeed> events(const Sending &of, Interval interval);
    /// Rate-limit tokens for reading both again: every page of the list, and the series.
    [[nodiscard]] static int costOf(const SendingFeed &list, const SeriesFeed &events);
    [[nodiscard]] static int costOf(const SendingFeed &list, const ReportQuery &query);
    /// Tokens that the mall's reports have left now, as far as the server has said so.
    [[nodiscard]] std::optional<int> tokensLeft() const;

    /// The newest sending that fits the filter, as a row of the shared feed: at once when one is loaded, else asked for. Its id, or why it
    /// cannot be shown; the answer does not come when context is gone first, or another one is looked for.
    void find(const ReportingId &id, QObject *context, std::function<void(const Result<SendingId> &)> found);
    void find(const SendingId &id, QObject *context, std::function<void(const Result<SendingId> &)> found);

private:
    [[nodiscard]] std::shared_ptr<SendingFeed> feedOf(const ReportQuery &query, const QString &shelf) const;
    [[nodiscard]] Sending latest(const Sending &of) const;
    void find(bool (*fits)(const Sending &, qint64), qint64 id, const QString &field, QObject *context,
        std::function<void(const Result<SendingId> &)> found);

    CustomerScope m_scope;
    ApiClient *m_client;
    Cache *m_cache;
    std::weak_ptr<SendingFeed> m_sendings;
    std::map<QByteArray, std::weak_ptr<SendingFeed>> m_ranges; // by the question
    Call m_find;
    std::map<std::pair<SendingId, Interval>, std::weak_ptr<SeriesFeed>> m_events;
};

} // namespace atrium
