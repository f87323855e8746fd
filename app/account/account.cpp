// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/account.h"

#include "app/account/marking.h"
#include "app/account/sendingsmemory.h"
#include "app/account/transport.h"
#include "models/base/settings.h"
#include "network/api/endpoints.h"
#include "network/local/audit.h"
#include "network/local/schema.h"
#include "network/log.h"

#include <numeric>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds mallsPause(3000);

Cache::Limits cacheLimitsOf(const Settings &settings)
{
    const QString kept = settings.text(Setting::KeepMessages);
    Cache::Limits limits {
        .bytesMost = settings.number(Setting::CacheMegabytes) * 1'000'000LL, .unusedDaysMost = settings.number(Setting::CacheDays)};
    bool days = false;
    limits.days = kept.toInt(&days);
    // What a policy says in words that this version does not know is taken for the strictest.
    limits.texts = kept == "signOut"_L1 ? Cache::Limits::Texts::UntilSignOut
        : days && limits.days > 0       ? Cache::Limits::Texts::SomeDays
                                        : Cache::Limits::Texts::Never;
    return limits;
}

/// A customer may own several clubs; the first names it.
QList<Mall> mallsOf(const QList<Kept<LoyaltyClub>> &clubs)
{
    QList<Mall> malls;
    for (const Kept<LoyaltyClub> &kept : clubs) {
        const LoyaltyClub &club = kept.value;
        const CustomerScope scope = CustomerScope::one(club.customerId);
        const auto known = std::find_if(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope == scope; });
        if (known != malls.end())
            known->clubs.append(club.id);
        else
            malls.append({.scope = scope,
                .customerId = club.customerId,
                .name = club.name,
                .timezone = club.timezone,
                .country = club.country,
                .clubSlug = club.mainSlug,
                .clubs = {club.id}});
    }
    return malls;
}

QString outcomeOf(const RequestRecord &record)
{
    if (!record.failure)
        return u"done"_s;
    switch (record.reach) {
    case Reach::NotSent:
        return u"not sent"_s;
    case Reach::Answered:
        return u"refused"_s;
    case Reach::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString verbOf(Verb verb)
{
    return verb == Verb::Post ? u"POST "_s : verb == Verb::Put ? u"PUT "_s : u"GET "_s;
}

} // namespace

Account::Account(
    AccountId id, const QUrl &server, AccountFiles files, Clock *clock, Settings *settings, Transport *transport, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_files(std::move(files))
    , m_clock(clock)
    , m_settings(settings)
    , m_ownTransport(transport ? nullptr : std::make_unique<Transport>(settings, nullptr, clock))
    , m_transport(transport ? transport : m_ownTransport.get())
    , m_local(m_files.local(), Database::Durability::Full, local::ladder())
    , m_copies(&m_local, clock)
    , m_cache(m_files.cache(), clock, cacheLimitsOf(*settings))
    , m_client(server, clock)
    , m_connection(&m_client)
    , m_permits(&m_client)
    , m_drafts(&m_local)
    , m_newDraft(&m_local)
    , m_snippets(&m_local)
    , m_triage(&m_local, clock)
    , m_annotations(&m_local)
    , m_sendingsMemory(std::make_unique<SendingsMemory>())
    , m_outbox(&m_local, &m_client, milliseconds(settings->number(Setting::ReconcileDelay)))
    , m_refresher(clock, paceOf(*settings))
{
    setup()(m_client);
    connect(&m_client, &ApiClient::finished, this, &Account::audit);
    connect(&m_connection, &Connection::reachableChanged, &m_refresher, &Refresher::setReachable);
    connect(&m_connection, &Connection::reachableChanged, &m_outbox, &Outbox::setOnline);
    connect(&m_connection, &Connection::reachableChanged, this, [this](bool reachable) {
        if (reachable && !m_mallsConfirmed)
            readMalls();
    });
    connect(&m_outbox, &Outbox::changed, this, [this] {
        for (const auto &[scope, store] : m_stores)
            store->setOutgoing(m_outbox.rows());
    });
    m_outbox.setHold(milliseconds(settings->number(Setting::UndoSend)));
    connect(settings, &Settings::changed, this, [this, settings](Setting key) {
        if (key == Setting::UndoSend)
            m_outbox.setHold(milliseconds(settings->number(Setting::UndoSend)));
        else if (key == Setting::PollFocused || key == Setting::PollBackground || key == Setting::PollHidden)
            m_refresher.setPace(paceOf(*settings));
    });
    connect(&m_outbox, &Outbox::arrived, this, [this](const Outgoing &row, const std::optional<Kept<Message>> &message) {
        if (message)
            m_outbox.setMe(message->value.author);
        for (const auto &[scope, store] : m_stores)
            store->takeArrived(row, message);
    });
    connect(&m_outbox, &Outbox::started, this,
        [this](const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message) {
            if (message)
                m_outbox.setMe(message->value.author);
            for (const auto &[scope, store] : m_stores)
                store->takeStarted(row, conversation, message);
        });
    openCache();
}

Account::~Account() = default;

/// At once, before there is a window or a token: what it holds is there when the window is.
void Account::openCache()
{
    connect(&m_cache, &Cache::begunAnew, this, [this](const DatabaseError &why) {
        qCWarning(lcStore) << "cache begun anew:" << why.detail;
        if (why.kind != DatabaseError::Newer)
            Q_EMIT cacheBegunAnew();
    });
    connect(&m_cache, &Cache::unusable, this,
        [](const DatabaseError &why) { qCWarning(lcStore) << "nothing of the server's is kept:" << why.detail; });
    connect(&m_cache, &Cache::purged, this, [](const cache::Purged &done) {
        qCInfo(lcStore) << "cache purged:" << done.tooOld << "too old," << done.unused << "unused," << done.tooMany << "over the size,"
                        << done.oldLeft << "old ones left";
    });
    connect(m_settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::KeepMessages || key == Setting::CacheMegabytes || key == Setting::CacheDays)
            m_cache.setLimits(cacheLimitsOf(*m_settings));
    });
    m_cache.open();
    recallMalls();
}

void Account::open(const QByteArray &token)
{
    m_local.open(this, [this](const std::optional<DatabaseError> &error) {
        m_storageBroken = error.has_value();
        if (error) {
            Q_EMIT storageFailed(*error);
            return;
        }
        m_rescued = m_copies.rescued();
        if (m_rescued)
            Q_EMIT storageRestored();
    });
    m_drafts.load();
    m_newDraft.load();
    m_snippets.load();
    m_triage.load();
    m_annotations.load();
    m_outbox.load();
    m_client.setToken(token);
    readMalls();
}

Refresher::Pace Account::paceOf(const Settings &settings)
{
    Refresher::Pace pace;
    pace.focused = milliseconds(settings.number(Setting::PollFocused));
    pace.background = milliseconds(settings.number(Setting::PollBackground));
    pace.hidden = milliseconds(settings.number(Setting::PollHidden));
    return pace;
}

void Account::wake()
{
    m_client.forgetConnections();
    m_refresher.lookAnew();
    m_triage.look();
    if (m_connection.reachable())
        m_outbox.setOnline(true);
    if (m_malls.isEmpty())
        readMalls();
}

ConversationStore *Account::conversations(const CustomerScope &scope)
{
    std::unique_ptr<ConversationStore> &store = m_stores[scope.value];
    if (!store) {
        store = std::make_unique<ConversationStore>(m_id, scope, &m_client, &m_drafts, &m_cache);
        store->setTriage(&m_triage);
        store->setOutgoing(m_outbox.rows());
        connect(store.get(), &ConversationStore::meKnown, &m_outbox, &Outbox::setMe);
        connect(store.get(), &ConversationStore::unseenChanged, this, [this, scope](int unseen) {
            m_unseenMessages.insert(scope.value, unseen);
            Q_EMIT unseenChanged();
        });
        joinMarks(m_outbox.marks(), store.get());
    }
    return store.get();
}

NotificationStore *Account::notifications(const CustomerScope &scope)
{
    std::unique_ptr<NotificationStore> &store = m_notifications[scope.value];
    if (!store) {
        store = std::make_unique<NotificationStore>(m_id, scope, &m_client, &m_cache);
        connect(store.get(), &NotificationStore::unseenChanged, this, [this, scope](int unseen) {
            m_unseenNotifications.insert(scope.value, unseen);
            Q_EMIT unseenChanged();
        });
        joinMarks(m_outbox.marks(), store.get());
    }
    return store.get();
}

SendingStore *Account::sendings(const CustomerScope &scope)
{
    std::unique_ptr<SendingStore> &store = m_sendings[scope.value];
    if (!store)
        store = std::make_unique<SendingStore>(scope, &m_client, &m_cache);
    return store.get();
}

AudienceStore *Account::audiences(const Mall &mall)
{
    std::unique_ptr<AudienceStore> &store = m_audiences[mall.scope.value];
    if (!store)
        store = std::make_unique<AudienceStore>(&m_client, mall, &m_cache);
    return store.get();
}

void Account::recallMalls()
{
    constexpr int most = 10'000;
    m_cache.read<LoyaltyClub>({.kind = cache::Kind::Clubs}, {}, most, this, [this](const cache::Page<LoyaltyClub> &page) {
        if (!m_mallsConfirmed)
            setMalls(mallsOf(page.rows));
    });
}

void Account::setMalls(const QList<Mall> &malls)
{
    if (m_malls == malls)
        return;
    m_malls = malls;
    for (const Mall &mall : malls)
        m_triage.setZone(mall.scope, QTimeZone(mall.timezone.toUtf8()));
    if (m_mallsConfirmed)
        forgetLostMalls();
    Q_EMIT mallsChanged();
}

int Account::unseen() const
{
    const auto sum = [](const QHash<QString, int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); };
    return sum(m_unseenMessages) + sum(m_unseenNotifications);
}

/// What waits in a mall one may no longer see cannot be read, and would stand in the badge for good.
void Account::forgetLostMalls()
{
    const auto lost = [this](const auto &entry) {
        return std::none_of(m_malls.cbegin(), m_malls.cend(), [&](const Mall &mall) { return mall.scope.value == entry.key(); });
    };
    if (m_unseenMessages.removeIf(lost) + m_unseenNotifications.removeIf(lost) > 0)
        Q_EMIT unseenChanged();
}

void Account::readMalls()
{
    if (!m_mallsCall.active())
        readMallPage({}, {});
}

void Account::readMallPage(const Cursor &after, QList<Kept<LoyaltyClub>> sofar)
{
    m_mallsCall = m_client.send(keeping(api::listClubs(after)), this, [this, sofar](const Result<Page<Kept<LoyaltyClub>>> &result) mutable {
        if (!result) {
            // Without a mall there is no list that would probe for the server's return, so this does.
            if (m_malls.isEmpty() && result.error().httpStatus == 0)
                m_mallsWait = Wait(m_clock, m_clock->after(mallsPause, this, [this] { readMalls(); }));
            Q_EMIT mallsFailed(result.error());
            return;
        }
        sofar.append(result->items);
        if (result->next) {
            readMallPage(*result->next, sofar);
            return;
        }
        QList<cache::Row> rows;
        rows.reserve(sofar.size());
        for (const Kept<LoyaltyClub> &kept : sofar)
            rows.append({QString::number(kept.value.id), -rows.size(), kept.json}); // in the server's order
        m_cache.put({.kind = cache::Kind::Clubs}, rows, cache::Replaces::All, Instant::fromUtc(m_clock->now()));
        m_mallsConfirmed = true;
        setMalls(mallsOf(sofar));
    });
}

void Account::audit(const RequestRecord &record)
{
    if (!record.write)
        return;
    const auto *scope = std::get_if<CustomerScope>(&record.context);
    const local::AuditLine line {.at = Instant::fromUtc(m_clock->now()),
        .scope = scope ? scope->value : QString(),
        .endpoint = verbOf(record.verb) + record.pattern,
        .path = record.path,
        .outcome = outcomeOf(record),
        .httpStatus = record.httpStatus,
        .requestId = record.requestId};
    keepAudit(line);
}

void Account::auditConfirmed(Confirmed act, const CustomerScope &scope, const QStringList &what)
{
    keepAudit({.at = Instant::fromUtc(m_clock->now()),
        .scope = scope.value,
        .endpoint = act == Confirmed::Reply ? u"POST /users/me/conversations/{}/messages"_s : u"POST /users/me/conversations"_s,
        .outcome = u"confirmed: "_s + what.join(u", "_s)});
}

void Account::keepAudit(const local::AuditLine &line)
{
    m_local.write([line](QSqlDatabase &db) { return local::addAudit(db, line); }, this,
        [](const auto &error) {
            if (error)
                qCWarning(lcStore) << "audit line not written:" << error->detail;
        });
}

} // namespace atrium
