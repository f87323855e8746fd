// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"

#include "network/api/endpoints.h"
#include "network/types/eventsrange.h"

#include <QCryptographicHash>
#include <QJsonArray>

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

std::shared_ptr<SendingFeed> SendingStore::feedOf(const ReportQuery &query, const QString &shelf) const
{
    const CustomerScope scope = m_scope;
    return std::make_shared<SendingFeed>(m_client,
        SendingFeed::Shape {.page = [scope, query](const Cursor &after) { return api::querySendings(scope, query, after); },
            .idOf = [](const Sending &sending) { return sending.id; },
            .orderOf = [](const Sending &sending) { return sending.createdAt; },
            .ordered = false,
            .eager = mostUnasked,
            .cache = m_cache,
            .shelf = {.kind = cache::Kind::Sendings, .scope = m_scope, .parent = shelf}},
        Lane::Background);
}

std::shared_ptr<SendingFeed> SendingStore::sendings()
{
    if (auto feed = m_sendings.lock())
        return feed;
    auto feed = feedOf(listQuery(), {});
    m_sendings = feed;
    return feed;
}

std::shared_ptr<SendingFeed> SendingStore::sendings(const ReportQuery &query)
{
    std::erase_if(m_ranges, [](const auto &one) { return one.second.expired(); });
    const QByteArray key = query.key();
    std::weak_ptr<SendingFeed> &kept = m_ranges[key];
    if (auto feed = kept.lock())
        return feed;
    auto feed = feedOf(query, QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex()));
    kept = feed;
    return feed;
}

std::shared_ptr<SeriesFeed> SendingStore::series(std::function<ReportQuery()> query)
{
    return std::make_shared<SeriesFeed>(m_client, m_scope, std::move(query));
}

std::shared_ptr<RecordsFeed<Link>> SendingStore::links(const QStringList &sources)
{
    ReportQuery query {.report = u"sendings_links"_s};
    query.filter = sources.size() == 1 ? filters::equal(u"source_id"_s, sources.first())
                                       : filters::in(u"source_id"_s, QJsonArray::fromStringList(sources));
    const CustomerScope scope = m_scope;
    return std::make_shared<RecordsFeed<Link>>(
        m_client, [scope, query](const Cursor &after) { return api::queryLinks(scope, query, after); }, query.cost());
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

std::shared_ptr<RecordsFeed<ServiceMessage>> SendingStore::messages(const ClubSlug &club, const QString &service)
{
    return std::make_shared<RecordsFeed<ServiceMessage>>(
        m_client, [club, service](const Cursor &after) { return api::listServiceMessages(club, service, {}, after); }, 0);
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

int SendingStore::costOf(const SendingFeed &list, const ReportQuery &query)
{
    return std::max(1, list.pages()) * query.cost();
}

std::optional<int> SendingStore::tokensLeft() const
{
    return m_client->tokensLeft(m_scope, Bucket::Reporting);
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
