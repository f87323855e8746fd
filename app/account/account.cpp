// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/account.h"

#include "models/base/settings.h"
#include "network/api/endpoints.h"
#include "network/local/audit.h"
#include "network/local/schema.h"
#include "network/log.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds mallsPause(3000);

ClientLimits limitsOf(const Settings &settings)
{
    ClientLimits limits;
    limits.retry = {.attempts = settings.number(Setting::RequestAttempts), .baseMs = settings.number(Setting::RetryBase)};
    limits.timeoutLeastMs = settings.number(Setting::RequestTimeoutLeast);
    limits.timeoutMostMs = settings.number(Setting::RequestTimeoutMost);
    limits.deadlineMs = settings.number(Setting::RequestDeadline);
    return limits;
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

Account::Account(AccountId id, const QUrl &server, AccountFiles files, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_files(std::move(files))
    , m_clock(clock)
    , m_local(m_files.local(), Database::Durability::Full, local::ladder())
    , m_client(server, clock)
    , m_connection(&m_client)
    , m_drafts(&m_local)
    , m_outbox(&m_local, &m_client, milliseconds(settings->number(Setting::ReconcileDelay)))
    , m_refresher(clock, paceOf(*settings))
{
    m_client.setIdentity(settings->text(Setting::ProductName, m_id.value), settings->text(Setting::UserAgent, m_id.value));
    m_client.setLimits(limitsOf(*settings));
    connect(&m_client, &ApiClient::finished, this, &Account::audit);
    connect(&m_connection, &Connection::reachableChanged, &m_refresher, &Refresher::setReachable);
    connect(&m_connection, &Connection::reachableChanged, &m_outbox, &Outbox::setOnline);
    connect(&m_connection, &Connection::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_malls.isEmpty())
            readMalls();
    });
    connect(&m_outbox, &Outbox::changed, this, [this] {
        for (const auto &[scope, store] : m_stores)
            store->setOutgoing(m_outbox.rows());
    });
    connect(&m_outbox, &Outbox::arrived, this, [this](const Outgoing &row, const std::optional<Kept<Message>> &message) {
        if (message)
            m_outbox.setMe(message->value.author);
        for (const auto &[scope, store] : m_stores)
            store->takeArrived(row, message);
    });
}

Account::~Account() = default;

void Account::open(const QByteArray &token)
{
    m_local.open(this, [this](const std::optional<DatabaseError> &error) {
        if (error)
            Q_EMIT storageFailed(*error);
    });
    m_drafts.load();
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
    if (m_connection.reachable())
        m_outbox.setOnline(true);
    if (m_malls.isEmpty())
        readMalls();
}

ConversationStore *Account::conversations(const CustomerScope &scope)
{
    std::unique_ptr<ConversationStore> &store = m_stores[scope.value];
    if (!store) {
        store = std::make_unique<ConversationStore>(m_id, scope, &m_client, &m_drafts);
        store->setOutgoing(m_outbox.rows());
        connect(store.get(), &ConversationStore::meKnown, &m_outbox, &Outbox::setMe);
    }
    return store.get();
}

NotificationStore *Account::notifications(const CustomerScope &scope)
{
    std::unique_ptr<NotificationStore> &store = m_notifications[scope.value];
    if (!store)
        store = std::make_unique<NotificationStore>(m_id, scope, &m_client);
    return store.get();
}

SendingStore *Account::sendings(const CustomerScope &scope)
{
    std::unique_ptr<SendingStore> &store = m_sendings[scope.value];
    if (!store)
        store = std::make_unique<SendingStore>(scope, &m_client);
    return store.get();
}

void Account::readMalls()
{
    if (!m_mallsCall.active())
        readMallPage({}, {});
}

void Account::readMallPage(const Cursor &after, QList<Mall> sofar)
{
    m_mallsCall = m_client.send(api::listClubs(after), this, [this, sofar](Result<Page<LoyaltyClub>> result) mutable {
        if (!result) {
            // Without a mall there is no list that would probe for the server's return, so this does.
            if (m_malls.isEmpty() && result.error().httpStatus == 0)
                m_mallsWait = Wait(m_clock, m_clock->after(mallsPause, this, [this] { readMalls(); }));
            Q_EMIT mallsFailed(result.error());
            return;
        }
        for (const LoyaltyClub &club : result->items) {
            const CustomerScope scope = CustomerScope::one(club.customerId);
            const bool known = std::any_of(sofar.begin(), sofar.end(), [&](const Mall &mall) { return mall.scope == scope; });
            if (!known) // a customer may own several clubs; the first names it
                sofar.append({.scope = scope,
                    .customerId = club.customerId,
                    .name = club.name,
                    .timezone = club.timezone,
                    .clubSlug = club.mainSlug});
        }
        if (result->next) {
            readMallPage(*result->next, sofar);
            return;
        }
        if (m_malls != sofar) {
            m_malls = sofar;
            Q_EMIT mallsChanged();
        }
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
    m_local.write([line](QSqlDatabase &db) { return local::addAudit(db, line); }, this,
        [](const auto &error) {
            if (error)
                qCWarning(lcStore) << "audit line not written:" << error->detail;
        });
}

} // namespace atrium
