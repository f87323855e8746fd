// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/exchange.h"

#include "network/api/apiclient.h"
#include "network/api/oncebody.h"
#include "network/log.h"

#include <QLocale>
#include <QNetworkReply>
#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

Exchange::Exchange(ApiClient *client, Request request, Lane lane, QObject *context, AnswerHandler handler)
    : QObject(client)
    , m_client(client)
    , m_request(std::move(request))
    , m_lane(lane)
    , m_context(context)
    , m_handler(std::move(handler))
    , m_bucket(RateBudget::predictedBucket(m_request.context, m_request.bucket))
{
    connect(context, &QObject::destroyed, this, &Exchange::cancel);
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::cancel()
{
    if (m_done)
        return;
    m_done = true;
    drop();
    m_timeout.stop();
    m_pause.stop();
    m_client->forget(this);
    deleteLater();
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    // First deaf, then aborted: abort() emits finished() at once.
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void Exchange::attempt()
{
    ++m_attempts;
    m_token = m_client->m_generation;
    m_body.clear();
    m_rate = {};
    m_timedOut = m_tooBig = m_sent = false;
    m_attemptAt = m_client->m_clock->ticks();
    if (m_firstAt < 0)
        m_firstAt = m_attemptAt;
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qCDebug(lcNet) << "attempt" << m_attempts << "at" << m_request.pattern << "with" << m_client->m_inFlight.size() << "in flight, request"
                   << m_requestId;

    const QNetworkRequest request = m_client->prepare(m_request, m_requestId);
    QNetworkAccessManager &manager = m_client->m_manager;
    if (m_request.verb == Verb::Get) {
        m_reply = manager.get(request);
    } else if (m_request.repeatable) {
        const QByteArray body = m_request.body.value_or(QByteArray());
        m_reply = m_request.verb == Verb::Put ? manager.put(request, body) : manager.post(request, body);
    } else {
        auto *body = new OnceBody(m_request.body.value_or(QByteArray()), this);
        QNetworkRequest once = request;
        once.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = m_request.verb == Verb::Put ? manager.put(once, body) : manager.post(once, body);
        body->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::ended);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::progressed);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    progressed();
}

void Exchange::progressed()
{
    if (m_reply) {
        m_body += m_reply->readAll();
        if (m_body.size() > m_client->m_limits.bodyMost) {
            m_tooBig = true;
            m_reply->abort();
            return;
        }
    }
    // Qt's own transfer time-out is about inactivity too, but ends like any abort(); ours keeps the difference and follows the clock.
    const ClientLimits &limits = m_client->m_limits;
    const int quiet = m_client->m_timing[int(m_lane)].timeoutMs(limits.timeoutLeastMs, limits.timeoutMostMs);
    const qint64 left = m_firstAt + limits.deadlineMs - m_client->m_clock->ticks();
    if (left <= 0 && !m_body.isEmpty()) {
        // Not by another short wait: a body that drips faster than the event loop turns would put that off for ever.
        expire();
        return;
    }
    const milliseconds wait(std::max<qint64>(1, std::min<qint64>(quiet, left)));
    m_timeout = Wait(m_client->m_clock, m_client->m_clock->after(wait, this, [this] { expire(); }));
}

void Exchange::expire()
{
    if (!m_reply)
        return;
    m_timedOut = true;
    m_reply->abort();
}

ApiError Exchange::networkError() const
{
    ApiError error {.kind = ErrorKind::Offline, .reach = Reach::Unknown, .requestId = m_requestId};
    error.detail = m_reply->errorString().left(2000);
    if (m_timedOut) {
        error.kind = ErrorKind::Timeout;
        error.detail.clear();
        return error;
    }
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ErrorKind::Tls;
        [[fallthrough]];
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.reach = Reach::NotSent;
        break;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        // "Network unreachable" comes before anything was written; the same code after it proves nothing.
        error.reach = m_sent ? Reach::Unknown : Reach::NotSent;
        break;
    default:
        break;
    }
    return error;
}

ApiError Exchange::statusError(int status) const
{
    ApiError error = ApiError::fromAnswer(status, m_body);
    error.requestId = m_requestId;
    if (status >= 300 && status < 400) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        error.reach = Reach::Answered;
        error.detail = u"redirect to "_s + m_client->m_server.resolved(target).host();
    }
    bool seconds = false;
    const int retryAfter = m_reply->rawHeader("Retry-After").toInt(&seconds);
    if (seconds && retryAfter > 0)
        error.retryAfterMs = std::min(retryAfter, 3600) * 1000;
    else if (error.kind == ErrorKind::RateLimited)
        error.retryAfterMs = 1000; // contract 8.3: when the header is absent
    return error;
}

QDateTime Exchange::learnFromHeaders()
{
    const auto number = [this](const char *name) {
        bool ok = false;
        const int value = m_reply->rawHeader(name).toInt(&ok);
        return ok ? std::optional<int>(value) : std::nullopt;
    };
    m_rate = {.bucket = QString::fromLatin1(m_reply->rawHeader("ratelimit-bucket").left(200)),
        .remaining = number("ratelimit-remaining"),
        .cost = number("ratelimit-cost")};
    m_client->m_budget.learn(m_bucket, m_rate, m_client->m_clock->ticks());
    qCDebug(lcNet) << "bucket" << m_rate.bucket << "took" << m_rate.cost.value_or(-1) << "and has" << m_rate.remaining.value_or(-1)
                   << "left, request" << m_requestId;
    const QString date = QString::fromLatin1(m_reply->rawHeader("Date"));
    QDateTime serverDate = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    serverDate.setTimeSpec(Qt::UTC);
    return serverDate;
}

void Exchange::ended()
{
    m_timeout.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError problem = m_reply->error();
    // Codes from 200 on speak of what the server said; below stand the connection's, even when a status had already come (a cut body).
    const bool spoke = problem == QNetworkReply::NoError || problem >= QNetworkReply::ContentAccessDenied;
    if (!m_tooBig && !m_timedOut) // after abort() there is nothing to read from
        m_body += m_reply->readAll();
    m_client->leftFlight(this);

    std::optional<ApiError> error;
    if (m_tooBig || m_body.size() > m_client->m_limits.bodyMost) {
        error = ApiError {.kind = ErrorKind::Malformed, .reach = Reach::Answered, .httpStatus = status, .requestId = m_requestId};
        error->detail = u"the answer is larger than %1 MiB"_s.arg(m_client->m_limits.bodyMost / 1024 / 1024);
    } else if (status == 0 || !spoke || m_timedOut) {
        error = networkError();
    } else if (status < 200 || status >= 300) {
        error = statusError(status);
    } else if (problem != QNetworkReply::NoError) {
        error = ApiError {.kind = ErrorKind::Malformed, .reach = Reach::Answered, .httpStatus = status, .requestId = m_requestId};
        error->detail = m_reply->errorString().left(2000); // a body that cannot be inflated, or inflates without end
    }
    const bool answerCame = status != 0 && spoke;
    QDateTime serverDate;
    if (answerCame) {
        m_client->m_timing[int(m_lane)].learn(static_cast<int>(m_client->m_clock->ticks() - m_attemptAt));
        serverDate = learnFromHeaders();
    }
    // We stand in the reply's own signal: should the client go meanwhile, its manager must not take the reply along.
    m_reply->setParent(nullptr);
    std::exchange(m_reply, nullptr)->deleteLater();

    // Whoever is told may cancel this call or end the client.
    const QPointer<Exchange> alive(this);
    if (answerCame)
        Q_EMIT m_client->reached(serverDate);
    if (alive)
        m_client->tellFinished(*this, status, error ? &*error : nullptr);
    if (!alive || m_done)
        return;
    if (error)
        failed(*std::move(error));
    else
        answered(std::exchange(m_body, {}));
}

void Exchange::failed(ApiError error)
{
    m_retryOf = error.kind;
    const QPointer<Exchange> alive(this);
    if (error.reach != Reach::Answered && error.httpStatus == 0)
        Q_EMIT m_client->unreachable(error);
    if (!alive || m_done)
        return;
    const bool rejectedTwice = m_rejectedWithCurrent && m_token == m_client->m_generation;
    if (error.kind == ErrorKind::Unauthorised && !rejectedTwice) {
        m_client->rejected(this);
        return;
    }
    ClientLimits &limits = m_client->m_limits;
    const RetryDecision decision = decideRetry(error, m_request.repeatable, m_attempts, limits.retry, m_client->m_rng);
    const qint64 now = m_client->m_clock->ticks();
    if (error.kind == ErrorKind::RateLimited) {
        m_client->m_budget.close(m_bucket, now + error.retryAfterMs);
        Q_EMIT m_client->slowedUntil(m_client->m_clock->now().addMSecs(error.retryAfterMs));
        if (!alive || m_done)
            return;
    }
    // The wait of a rate limit does not count against the deadline; our own does, and so does maintenance that may take an hour.
    const int asked = error.kind == ErrorKind::RateLimited ? error.retryAfterMs : 0;
    const qint64 ours = decision.waitMs - asked;
    if (!decision.again || now - m_firstAt + ours > limits.deadlineMs) {
        deliver(nullptr, error);
        return;
    }
    if (asked > 0)
        m_firstAt = -1;
    qCDebug(lcNet) << "again in" << decision.waitMs << "ms:" << m_request.pattern << "after request" << m_requestId;
    m_pause =
        Wait(m_client->m_clock, m_client->m_clock->after(milliseconds(decision.waitMs), this, [this] { m_client->enqueue(this, true); }));
}

void Exchange::answered(QByteArray body)
{
    struct Decoded {
        std::shared_ptr<void> value;
        QString wrong;
    };
    auto decoded = std::make_shared<Decoded>();
    const auto finish = [this, decoded] {
        ApiError error;
        if (!decoded->value) {
            error = ApiError {.kind = ErrorKind::Malformed, .reach = Reach::Answered, .httpStatus = 200, .requestId = m_requestId};
            error.detail = decoded->wrong;
            qCWarning(lcNet) << "malformed answer to" << m_request.pattern << "at" << decoded->wrong << "request" << m_requestId;
        }
        deliver(std::move(decoded->value), error);
    };
    const bool small = body.size() <= m_client->m_limits.decodeOffThread;
    const auto work = [decoded, decode = m_handler.decode, body = std::move(body)] { decoded->value = decode(body, decoded->wrong); };
    if (small) {
        work();
        finish();
    } else {
        m_client->m_worker.run(work, this, finish);
    }
}

void Exchange::deliver(std::shared_ptr<void> value, const ApiError &error)
{
    if (m_done)
        return;
    m_done = true;
    m_client->forget(this);
    deleteLater();
    // The callback may end the client, and this exchange with it: while it runs it is owned by the stack.
    const AnswerHandler handler = std::move(m_handler);
    if (m_context)
        handler.deliver(std::move(value), error);
}

} // namespace atrium
