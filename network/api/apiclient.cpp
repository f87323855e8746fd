// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/apiclient.h"

#include "network/log.h"
#include "network/types/permit.h"

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

} // namespace

ApiClient::ApiClient(const QUrl &server, Clock *clock, QObject *parent) // NOLINT(modernize-pass-by-value): a shared value, once an account
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_rng(QRandomGenerator::global()->generate64())
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
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

QNetworkRequest ApiClient::prepare(const Request &request, const QString &requestId) const
{
    QUrl url = m_server;
    const QByteArray target = request.pathOf();
    const qsizetype mark = target.indexOf('?');
    url.setPath(m_server.path() + QString::fromLatin1(mark < 0 ? target : target.left(mark)), QUrl::StrictMode);
    if (mark >= 0)
        url.setQuery(QString::fromLatin1(target.mid(mark + 1)), QUrl::StrictMode);

    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Its resends of a POST are not measured yet; HTTP/1.1's are, and OnceBody stops them.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("User-Agent", m_userAgent);
    prepared.setRawHeader("X-User-Agent", m_userAgent);
    prepared.setRawHeader("X-Product-Name", m_productName);
    prepared.setRawHeader("X-Request-ID", requestId.toLatin1());
    if (request.body)
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (const auto *scope = std::get_if<CustomerScope>(&request.context))
        prepared.setRawHeader("X-Customer", oneLine(scope->value.toUtf8()));
    else if (const auto *club = std::get_if<ClubSlug>(&request.context))
        prepared.setRawHeader("X-Loyalty-Club-Slug", oneLine(club->value.toUtf8()));
    if (!m_token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + m_token);
    return prepared;
}

Call ApiClient::start(Request request, QObject *context, AnswerHandler handler, Lane lane)
{
    auto *exchange = new Exchange(this, std::move(request), lane, context, std::move(handler));
    enqueue(exchange);
    return Call(exchange);
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
    if (m_closed)
        return;
    qint64 soonest = -1;
    while (startNext(m_foreground, Lane::Foreground, soonest) || startNext(m_background, Lane::Background, soonest)) { }
    m_gate.stop();
    if (soonest > 0)
        m_gate = Wait(m_clock, m_clock->after(milliseconds(soonest), this, [this] { pump(); }));
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
        exchange->attempt();
        return true;
    }
    return false;
}

void ApiClient::leftFlight(Exchange *exchange)
{
    if (m_inFlight.removeOne(exchange))
        schedulePump();
}

void ApiClient::forget(Exchange *exchange)
{
    m_foreground.removeOne(exchange);
    m_background.removeOne(exchange);
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
    m_closed = m_token.isEmpty();
    schedulePump();
    Q_EMIT tokenChanged();
}

void ApiClient::signInRefused()
{
    // A callback may drop others of the list, or end the client.
    const QList<Exchange *> waiting = std::exchange(m_foreground, {}) + std::exchange(m_background, {});
    const QList<QPointer<Exchange>> parked(waiting.begin(), waiting.end());
    m_closed = false;
    for (const QPointer<Exchange> &exchange : parked) {
        if (exchange && !exchange->done())
            exchange->deliver(nullptr, ApiError {.kind = ErrorKind::Unauthorised, .reach = Reach::Answered, .httpStatus = 401});
    }
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

} // namespace atrium
