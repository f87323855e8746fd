// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"

#include "network/api/endpoints.h"
#include "network/types/eventsrange.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostUnasked = 2000;
} // namespace

SendingStore::SendingStore(CustomerScope scope, ApiClient *client, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_scope(std::move(scope))
    , m_client(client)
    , m_cache(cache)
{
}

ReportQuery SendingStore::listQuery()
{
    return {.report = u"sendings"_s};
}

std::shared_ptr<SendingFeed> SendingStore::sendings()
{
    if (auto feed = m_sendings.lock())
        return feed;
    const CustomerScope scope = m_scope;
    auto feed = std::make_shared<SendingFeed>(m_client,
        SendingFeed::Shape {.page = [scope](const Cursor &after) { return api::querySendings(scope, listQuery(), after); },
            .idOf = [](const Sending &sending) { return sending.id; },
            .orderOf = [](const Sending &sending) { return sending.createdAt; },
            .ordered = false,
            .eager = mostUnasked,
            .cache = m_cache,
            .shelf = {.kind = cache::Kind::Sendings, .scope = m_scope}},
        Lane::Background);
    m_sendings = feed;
    return feed;
}

/// As the list has it by now: its range may have closed.
Sending SendingStore::latest(const Sending &of) const
{
    if (const auto feed = m_sendings.lock()) {
        for (const Kept<Sending> &row : feed->rows()) {
            if (row.value.id == of.id)
                return row.value;
        }
    }
    return of;
}

void SendingStore::find(const ReportingId &id, QObject *context, std::function<void(const Result<SendingId> &)> found)
{
    const auto fits = [](const Sending &sending, qint64 wanted) { return sending.reportingId == ReportingId {wanted}; };
    find(fits, id.value, u"reporting_id"_s, context, std::move(found));
}

void SendingStore::find(const SendingId &id, QObject *context, std::function<void(const Result<SendingId> &)> found)
{
    const auto fits = [](const Sending &sending, qint64 wanted) { return sending.id == SendingId {wanted}; };
    find(fits, id.value, u"id"_s, context, std::move(found));
}

void SendingStore::find(bool (*fits)(const Sending &, qint64), qint64 id, const QString &field, QObject *context,
    std::function<void(const Result<SendingId> &)> found)
{
    const auto feed = sendings();
    m_find.cancel();
    for (const Kept<Sending> &row : feed->rows()) {
        if (fits(row.value, id)) {
            found(row.value.id);
            return;
        }
    }
    ReportQuery query = listQuery();
    query.filter = filters::equal(field, id);
    m_find = m_client->send(
        api::querySendings(m_scope, query), context, [feed, found = std::move(found)](const Result<Page<Kept<Sending>>> &result) {
            if (!result) {
                found(result.error());
                return;
            }
            if (result->items.isEmpty()) {
                found(ApiError {.kind = ErrorKind::NotFound, .reach = Reach::Answered});
                return;
            }
            for (const Kept<Sending> &row : result->items)
                feed->upsert(row);
            found(result->items.first().value.id);
        });
}

int SendingStore::costOf(const SendingFeed &list, const SeriesFeed &events)
{
    return std::max(1, list.pages()) * listQuery().cost() + events.tokens();
}

std::shared_ptr<SeriesFeed> SendingStore::events(const Sending &of, Interval interval)
{
    std::weak_ptr<SeriesFeed> &kept = m_events[{of.id, interval}];
    if (auto feed = kept.lock())
        return feed;
    auto feed = std::make_shared<SeriesFeed>(
        m_client, m_scope, [this, of, interval] { return eventsQuery(latest(of), interval, Instant::fromUtc(m_client->clock()->now())); });
    kept = feed;
    return feed;
}

} // namespace atrium
