// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/apiclient.h"

#include "network/log.h"
#include "network/types/permit.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

const char *verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    }
    Q_UNREACHABLE();
}

/// A header value is one line: what follows a pasted or hand-edited line break would become a header of its own.
QByteArray oneLine(QByteArray value)
{
    value.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return value.trimmed();
}

/// By name, never by value: what such a header carries opens the account.
bool isSecret(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    return name.endsWith("authorization") || name.endsWith("cookie");
}

/// What is asked, for whom, and as what it is to be read: equal texts may share one answer.
QByteArray questionOf(const Request &request, const QByteArray &answer)
{
    QByteArray context = "global";
    if (const auto *scope = std::get_if<CustomerScope>(&request.context))
        context = "customer " + scope->value.toUtf8();
    else if (const auto *club = std::get_if<ClubSlug>(&request.context))
        context = "club " + club->value.toUtf8();
    return QByteArray(verbText(request.verb)) + ' ' + request.pathOf() + '\n' + context + '\n' + answer + '\n'
        + request.body.value_or(QByteArray());
}

/// Hands out what was found, on the thread of the request: it must not block.
class Ways : public QNetworkProxyFactory {
public:
    explicit Ways(const Proxies *proxies)
        : m_proxies(proxies)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {m_proxies->wayTo(query.url()).proxy}; }

private:
    const Proxies *m_proxies;
};

} // namespace

ApiClient::ApiClient(const QUrl &server, Clock *clock, QObject *parent) // NOLINT(modernize-pass-by-value): a shared value, once an account
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_proxies(clock)
    , m_rng(QRandomGenerator::global()->generate64())
{
    connect(&m_proxies, &Proxies::found, this, &ApiClient::schedulePump);
    renewManager();
}

ApiClient::~ApiClient()
{
    // Exchanges first, while the manager and the clock they use are still whole.
    const auto exchanges = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

void ApiClient::setIdentity(const QString &productName, const QString &userAgent)
{
    m_productName = oneLine(productName.toUtf8());
    m_userAgent = oneLine(userAgent.toUtf8());
}

void ApiClient::setProxy(const ProxyChoice &choice, const QByteArray &password)
{
    if (!m_proxies.choose(choice, password))
        return;
    renewManager();
    schedulePump();
}

void ApiClient::setProxyLookUp(ProxyLookUp lookUp)
{
    m_proxies.setLookUp(std::move(lookUp));
}

QString ApiClient::setTls(const QString &caFile)
{
    m_caFile = caFile;
    m_trust.reset();
    renewManager();
    schedulePump();
    return caFile.isEmpty() ? QString() : trust().problem;
}

bool ApiClient::isSafe() const
{
    return m_server.scheme() == "https"_L1;
}

const TlsTrust &ApiClient::trust() const
{
    if (!m_trust)
        m_trust = TlsTrust::with(m_caFile);
    return *m_trust;
}

void ApiClient::renewManager()
{
    if (m_manager)
        m_retired.push_back(std::move(m_manager));
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
    m_manager->setProxyFactory(std::make_unique<Ways>(&m_proxies).release()); // owned by the manager
}

void ApiClient::dropRetired()
{
    std::erase_if(m_retired, [this](const auto &manager) {
        return std::none_of(m_inFlight.cbegin(), m_inFlight.cend(),
            [&](const Exchange *exchange) { return exchange->m_reply && exchange->m_reply->manager() == manager.get(); });
    });
}

void ApiClient::use(const ProxyInUse &way)
{
    if (m_proxyInUse == way)
        return;
    m_proxyInUse = way;
    // Through the event loop: whoever is told may do anything, and we stand amid our queues.
    QMetaObject::invokeMethod(this, &ApiClient::proxyInUseChanged, Qt::QueuedConnection);
}

void ApiClient::noteTls(const QNetworkReply &reply)
{
    const TlsInUse use = tlsInUse(reply.sslConfiguration());
    if (use == m_tlsInUse)
        return;
    m_tlsInUse = use;
    Q_EMIT lastTlsChanged();
}

QNetworkRequest ApiClient::prepare(const Request &request, const QString &requestId) const
{
    QUrl url = m_server;
    const QByteArray target = request.pathOf();
    const qsizetype mark = target.indexOf('?');
    url.setPath(m_server.path() + QString::fromLatin1(mark < 0 ? target : target.left(mark)), QUrl::StrictMode);
    if (mark >= 0)
        url.setQuery(QString::fromLatin1(target.mid(mark + 1)), QUrl::StrictMode);

    QNetworkRequest prepared(url);
    if (isSafe())
        prepared.setSslConfiguration(trust().configuration);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Its resends of a POST are not measured yet; HTTP/1.1's are, and OnceBody stops them.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setRawHeader("Accept", request.accept);
    prepared.setRawHeader("User-Agent", m_userAgent);
    prepared.setRawHeader("X-User-Agent", m_userAgent);
    prepared.setRawHeader("X-Product-Name", m_productName);
    prepared.setRawHeader("X-Request-ID", requestId.toLatin1());
    if (request.body)
        prepared.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArray(request.form ? "application/x-www-form-urlencoded" : "application/json"));
    if (const auto *scope = std::get_if<CustomerScope>(&request.context))
        prepared.setRawHeader("X-Customer", oneLine(scope->value.toUtf8()));
    else if (const auto *club = std::get_if<ClubSlug>(&request.context))
        prepared.setRawHeader("X-Loyalty-Club-Slug", oneLine(club->value.toUtf8()));
    if (!m_token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + m_token);
    if (!m_clientToken.isEmpty())
        prepared.setRawHeader("X-Client-Authorization", m_clientToken);
    return prepared;
}

SentRequest ApiClient::describe(const Request &request) const
{
    return told(request, prepare(request, {}));
}

SentRequest ApiClient::told(const Request &request, const QNetworkRequest &prepared)
{
    SentRequest sent {.method = QString::fromLatin1(verbText(request.verb)), .url = prepared.url().toString(QUrl::FullyEncoded)};
    const QList<QByteArray> names = prepared.rawHeaderList();
    for (const QByteArray &name : names) {
        const QString value = isSecret(name) ? QString() : QString::fromUtf8(prepared.rawHeader(name));
        if (!value.isEmpty() || isSecret(name))
            sent.headers.append({QString::fromLatin1(name), value});
    }
    sent.hasBody = request.body.has_value();
    constexpr qsizetype bodyMost = 16 * 1024; // the longest filter there is has half of it
    if (sent.hasBody && !request.write && request.bucket == Bucket::Reporting)
        sent.body = QString::fromUtf8(request.body->left(bodyMost));
    return sent;
}

Call ApiClient::start(Request request, QObject *context, AnswerHandler handler, Lane lane)
{
    const bool read = request.repeatable && !request.write;
    const QByteArray question = read ? questionOf(request, handler.answer) : QByteArray();
    Exchange *exchange = read ? m_shared.value(question) : nullptr;
    if (exchange) {
        if (lane == Lane::Foreground)
            raise(exchange);
    } else {
        exchange = new Exchange(this, std::move(request), lane, handler);
        if (read)
            m_shared.insert(question, exchange);
        enqueue(exchange);
    }
    return {exchange, exchange->join(context, std::move(handler))};
}

void ApiClient::raise(Exchange *exchange)
{
    if (std::exchange(exchange->m_lane, Lane::Foreground) == Lane::Foreground)
        return;
    if (m_background.removeOne(exchange))
        m_foreground.append(exchange);
    schedulePump(); // in flight or not, there is room in the background now
}

void ApiClient::noLongerShared(Exchange *exchange)
{
    m_shared.removeIf([exchange](const auto &entry) { return entry.value() == exchange; });
}

void ApiClient::enqueue(Exchange *exchange, bool front)
{
    QList<Exchange *> &queue = exchange->m_lane == Lane::Foreground ? m_foreground : m_background;
    front ? queue.prepend(exchange) : queue.append(exchange);
    schedulePump();
}

void ApiClient::schedulePump()
{
    // Through the event loop, so that a caller has stored its Call before anything can come back.
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void ApiClient::pump()
{
    dropRetired();
    if (m_closed || (m_foreground.isEmpty() && m_background.isEmpty()) || !mayLeave())
        return;
    qint64 soonest = -1;
    while (startNext(m_foreground, Lane::Foreground, soonest) || startNext(m_background, Lane::Background, soonest)) { }
    m_gate.stop();
    if (soonest > 0)
        m_gate = Wait(m_clock, m_clock->after(milliseconds(soonest), this, [this] { pump(); }));
}

bool ApiClient::mayLeave()
{
    if (isSafe() && !trust().problem.isEmpty()) {
        failQueued({.kind = ErrorKind::Tls, .reach = Reach::NotSent, .detail = trust().problem});
        return false;
    }
    if (const QString problem = m_proxies.problem(); !problem.isEmpty()) {
        failQueued({.kind = ErrorKind::Misconfigured, .reach = Reach::NotSent, .detail = problem});
        return false;
    }
    if (m_proxies.ready(m_server)) {
        m_lookUpMost.stop();
        m_waitsForLookUp = false;
        return true;
    }
    use({.reason = ProxyInUse::Reason::LookingUp});
    // Not straight out instead: a computer behind a proxy may be meant never to do that.
    const ApiError late {.kind = ErrorKind::Offline,
        .reach = Reach::NotSent,
        .detail = u"The system does not say which proxy leads to %1."_s.arg(m_server.host())};
    if (!std::exchange(m_waitsForLookUp, true)) {
        m_lookUpMost = Wait(m_clock, m_clock->after(milliseconds(m_limits.proxyLookUpMostMs), this, [this, late] {
            m_waitsForLookUp = false;
            failQueued(late);
        }));
    }
    return false;
}

void ApiClient::failQueued(const ApiError &error)
{
    // Whoever is told may drop others of the list, or end the client.
    const QList<Exchange *> waiting = std::exchange(m_foreground, {}) + std::exchange(m_background, {});
    const QList<QPointer<Exchange>> queued(waiting.begin(), waiting.end());
    if (error.reach == Reach::NotSent && !queued.isEmpty())
        Q_EMIT unreachable(error);
    for (const QPointer<Exchange> &exchange : queued) {
        if (exchange && !exchange->done())
            exchange->deliver(nullptr, error);
    }
}

bool ApiClient::startNext(QList<Exchange *> &queue, Lane lane, qint64 &soonest)
{
    if (m_inFlight.size() >= m_limits.inFlight)
        return false;
    if (lane == Lane::Background) {
        const auto background =
            std::count_if(m_inFlight.begin(), m_inFlight.end(), [](const Exchange *e) { return e->m_lane == Lane::Background; });
        if (background >= m_limits.inFlightBackground)
            return false;
    }
    const qint64 now = m_clock->ticks();
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const qint64 delay = m_budget.delay(queue.at(i)->m_bucket, lane, now);
        if (delay > 0) {
            // Another bucket's request may go; this one waits for its own.
            soonest = soonest < 0 ? delay : std::min(soonest, delay);
            continue;
        }
        Exchange *exchange = queue.takeAt(i);
        m_budget.spend(exchange->m_bucket, exchange->m_request.cost, now);
        m_inFlight.append(exchange);
        use(m_proxies.wayTo(m_server).said);
        exchange->attempt();
        return true;
    }
    return false;
}

void ApiClient::leftFlight(Exchange *exchange)
{
    // What was asked before a write ended may not know of it, and serves nobody who asks afterwards.
    if (exchange->m_request.write)
        m_shared.clear();
    const bool waits = !m_foreground.isEmpty() || !m_background.isEmpty() || !m_retired.empty();
    if (m_inFlight.removeOne(exchange) && waits) // a turn of the event loop for nothing is felt beside a short call
        schedulePump();
}

void ApiClient::forget(Exchange *exchange)
{
    m_foreground.removeOne(exchange);
    m_background.removeOne(exchange);
    noLongerShared(exchange);
    leftFlight(exchange);
}

void ApiClient::rejected(Exchange *exchange)
{
    // Waiting for a person to sign in is no time-out, and being sent away at the door was no attempt.
    exchange->m_firstAt = -1;
    --exchange->m_attempts;
    if (exchange->m_token == m_generation) {
        // The token in force is the one that was refused: close, and ask for another once.
        const bool first = !std::exchange(m_closed, true);
        enqueue(exchange, true);
        exchange->m_rejectedWithCurrent = true;
        if (first)
            Q_EMIT signInNeeded();
        return;
    }
    enqueue(exchange, true);
}

void ApiClient::setToken(const QByteArray &token)
{
    m_token = oneLine(token);
    ++m_generation;
    m_shared.clear(); // another person's answers would not be this one's
    m_closed = m_token.isEmpty();
    schedulePump();
    Q_EMIT tokenChanged();
}

void ApiClient::setClientToken(const QByteArray &token)
{
    m_clientToken = oneLine(token);
}

void ApiClient::signInRefused()
{
    m_closed = false;
    failQueued({.kind = ErrorKind::Unauthorised, .reach = Reach::Answered, .httpStatus = 401});
}

void ApiClient::tellFinished(const Exchange &exchange, int status, const ApiError *error)
{
    RequestRecord record {.verb = exchange.m_request.verb,
        .pattern = exchange.m_request.pattern,
        .path = QString::fromLatin1(exchange.m_request.pathOf()),
        .context = exchange.m_request.context,
        .write = exchange.m_request.write,
        .httpStatus = status,
        .requestId = exchange.m_requestId,
        .attempts = exchange.m_attempts,
        .ms = m_clock->ticks() - exchange.m_attemptAt,
        .cost = exchange.m_request.cost,
        .retryOf = exchange.m_retryOf,
        .rate = exchange.m_rate,
        .bytesSent = exchange.m_request.body ? exchange.m_request.body->size() : 0,
        .bytesReceived = exchange.m_body.size(),
        .sent = told(exchange.m_request, exchange.m_prepared),
        .report = exchange.m_request.report};
    if (error) {
        record.failure = error->kind;
        record.reach = error->reach;
        if (error->kind == ErrorKind::Forbidden)
            record.permit = permitIn(error->detail);
    }
    qCInfo(lcNet).noquote().nospace() << verbText(record.verb) << ' ' << record.path << ' ' << status << ' ' << record.ms << " ms, attempt "
                                      << record.attempts << ", request " << record.requestId;
    Q_EMIT finished(record);
}

std::optional<int> ApiClient::tokensLeft(const Context &context, Bucket bucket) const
{
    return m_budget.left(RateBudget::predictedBucket(context, bucket), m_clock->ticks());
}

} // namespace atrium
