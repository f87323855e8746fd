// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/exchange.h"

#include "network/api/apiclient.h"
#include "network/api/failures.h"
#include "network/api/oncebody.h"
#include "network/log.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bufferMost = 256 * 1024;
constexpr qint64 pieceMost = 64 * 1024;

} // namespace

Exchange::Exchange(ApiClient *client, Request request, Lane lane, AnswerHandler handler)
    : QObject(client)
    , m_client(client)
    , m_request(std::move(request))
    , m_lane(lane)
    , m_decode(std::move(handler.decode))
    , m_bucket(RateBudget::predictedBucket(m_request.context, m_request.bucket))
{
}

Exchange::~Exchange()
{
    drop();
}

std::weak_ptr<Waiter> Exchange::join(QObject *context, AnswerHandler handler)
{
    m_waiters.push_back(std::make_shared<Waiter>(Waiter {.context = context, .deliver = std::move(handler.deliver)}));
    std::weak_ptr<Waiter> waiter = m_waiters.back();
    connect(context, &QObject::destroyed, this, [this, waiter] {
        if (const auto held = waiter.lock())
            leave(held);
    });
    return waiter;
}

void Exchange::leave(const std::shared_ptr<Waiter> &waiter)
{
    if (std::exchange(waiter->over, true))
        return;
    // What the callback holds goes at the very end of this: it may hold the last of anything.
    const auto deliver = std::exchange(waiter->deliver, nullptr);
    std::erase(m_waiters, waiter);
    if (m_waiters.empty())
        cancel();
}

void Exchange::cancel()
{
    if (m_done)
        return;
    m_done = true;
    drop();
    stopTiming();
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
    m_untrusted.clear();
    m_timedOut = m_tooBig = m_sent = false;
    m_attemptAt = m_client->m_clock->ticks();
    if (m_firstAt < 0)
        m_firstAt = m_attemptAt;
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qCDebug(lcNet) << "attempt" << m_attempts << "at" << m_request.pattern << "with" << m_client->m_inFlight.size() << "in flight, request"
                   << m_requestId;

    m_proxy = m_client->m_proxyInUse.proxy;
    m_prepared = m_client->prepare(m_request, m_requestId);
    const QNetworkRequest &request = m_prepared;
    QNetworkAccessManager &manager = *m_client->m_manager;
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
    // Whoever sends faster than we read waits at his end: otherwise Qt takes in all there is before we can count it.
    m_reply->setReadBufferSize(bufferMost);
    // And once more a turn later: a POST has begun by now, and what Qt 6.4.2 is told here does not reach its thread. Without it 300 MiB
    // came in while the event loop stood for 0.7 s, with it 1 MiB. A GET begins a turn later itself.
    if (m_request.verb != Verb::Get)
        QMetaObject::invokeMethod(
            m_reply, [reply = m_reply] { reply->setReadBufferSize(bufferMost); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::ended);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::progressed);
    // A body that cannot be inflated: nobody reads on, so with a limit Qt would wait for its rest for ever.
    connect(
        m_reply, &QNetworkReply::errorOccurred, this,
        [this, reply = QPointer<QNetworkReply>(m_reply)](QNetworkReply::NetworkError error) {
            if (!reply || reply != m_reply || error != QNetworkReply::UnknownContentError)
                return;
            disconnect(m_reply, nullptr, this, nullptr);
            ended();
        },
        Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Nobody calls ignoreSslErrors(): the handshake ends here.
        m_untrusted = untrustedReason(errors, m_client->m_server.host());
    });
    connect(m_reply, &QNetworkReply::encrypted, m_client, [client = m_client, reply = m_reply] { client->noteTls(*reply); });
    waitOn();
}

void Exchange::progressed()
{
    if (!m_reply)
        return;
    readBody();
    if (m_body.size() > m_client->m_limits.bodyMost) {
        m_tooBig = true;
        m_reply->abort();
        return;
    }
    waitOn();
}

void Exchange::readBody()
{
    // By pieces: a packed body is inflated as it is read, and one readAll() would inflate all of it before anybody could count.
    while (m_body.size() <= m_client->m_limits.bodyMost) {
        const QByteArray piece = m_reply->read(pieceMost);
        if (piece.isEmpty())
            return;
        m_body += piece;
    }
}

void Exchange::waitOn()
{
    // Qt's own transfer time-out is about inactivity too, but ends like any abort(); ours keeps the difference and follows the clock.
    const ClientLimits &limits = m_client->m_limits;
    const int quiet = m_client->m_timing[int(m_lane)].timeoutMs(limits.timeoutLeastMs, limits.timeoutMostMs);
    const qint64 left = m_firstAt + limits.deadlineMs - m_client->m_clock->ticks();
    if (left <= 0 && !m_body.isEmpty()) {
        // Not by another short wait: a body that drips faster than the event loop turns would put that off for ever.
        expire();
        return;
    }
    const qint64 wait = std::max<qint64>(1, std::min<qint64>(quiet, left));
    m_quietUntil = m_client->m_clock->ticks() + wait;
    if (std::exchange(m_watching, true))
        return; // it looks when it is over: a wait for each piece that comes costs more than reading it
    m_timeout = Wait(m_client->m_clock, m_client->m_clock->after(milliseconds(wait), this, [this] { quietEnded(); }));
}

void Exchange::stopTiming()
{
    m_watching = false;
    m_timeout.stop();
}

void Exchange::quietEnded()
{
    const qint64 left = m_quietUntil - m_client->m_clock->ticks();
    if (left <= 0)
        expire();
    else
        m_timeout = Wait(m_client->m_clock, m_client->m_clock->after(milliseconds(left), this, [this] { quietEnded(); }));
}

void Exchange::expire()
{
    if (!m_reply)
        return;
    m_timedOut = true;
    m_reply->abort();
}

std::optional<ApiError> Exchange::errorOf(int status, bool spoke) const
{
    ApiError malformed {.kind = ErrorKind::Malformed, .reach = Reach::Answered, .httpStatus = status, .requestId = m_requestId};
    if (m_tooBig || m_body.size() > m_client->m_limits.bodyMost) {
        malformed.detail = u"the answer is larger than %1 MiB"_s.arg(m_client->m_limits.bodyMost / 1024 / 1024);
        return malformed;
    }
    if (m_timedOut)
        return ApiError {.kind = ErrorKind::Timeout, .reach = Reach::Unknown, .requestId = m_requestId};
    if (status == 0 || !spoke) {
        ApiError error = connectionError(*m_reply,
            {.requestId = m_requestId, .host = m_client->m_server.host(), .proxy = m_proxy, .untrusted = m_untrusted, .sent = m_sent});
        if (m_reply->error() == QNetworkReply::NoError)
            error.detail = u"the connection ended within the answer"_s;
        return error;
    }
    if (status < 200 || status >= 300) {
        ApiError error = refusalError(*m_reply, status, m_body, m_client->m_server);
        error.requestId = m_requestId;
        return error;
    }
    if (m_reply->error() == QNetworkReply::NoError)
        return std::nullopt;
    malformed.detail = m_reply->errorString().left(2000); // a body that cannot be inflated, or inflates without end
    return malformed;
}

/// Qt tells of a connection that ended within a body, unless it happens to look at the socket once more before it hears of the end: then
/// the answer counts as whole. How long it should be is known of one that came as it is.
bool Exchange::isCut() const
{
    const QVariant promised = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return promised.isValid() && !m_reply->hasRawHeader("Content-Encoding") && !m_reply->hasRawHeader("Transfer-Encoding")
        && m_body.size() < promised.toLongLong();
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
    // A parser of formats would take longer for it than the rest of the answer.
    const QByteArray date = m_reply->rawHeader("Date");
    return date.endsWith(" GMT") ? QDateTime::fromString(QString::fromLatin1(date.chopped(3) + "+0000"), Qt::RFC2822Date) : QDateTime();
}

void Exchange::ended()
{
    if (!m_reply)
        return;
    // Once: an abort tells that it finished, and what came meanwhile may tell it again, when another attempt is under way.
    disconnect(m_reply, nullptr, this, nullptr);
    stopTiming();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError problem = m_reply->error();
    // Codes from 200 on speak of what the server said; below stand the connection's, even when a status had already come (a cut body).
    // A 407 without a proxy in between is the server's own.
    const bool atTheProxy = problem == QNetworkReply::ProxyAuthenticationRequiredError && !m_proxy.isEmpty();
    if (!m_tooBig && !m_timedOut) // after abort() there is nothing to read from
        readBody();
    const bool spoke = (problem == QNetworkReply::NoError && !isCut()) || problem >= QNetworkReply::ContentAccessDenied
        || (problem == QNetworkReply::ProxyAuthenticationRequiredError && !atTheProxy);
    m_client->leftFlight(this);

    const std::optional<ApiError> error = errorOf(status, spoke);
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
        failed(*error);
    else
        answered(std::exchange(m_body, {}));
}

void Exchange::failed(ApiError error)
{
    m_retryOf = error.kind;
    const QPointer<Exchange> alive(this);
    const bool atTheProxy = error.httpStatus == 407 && error.reach == Reach::NotSent;
    if ((error.reach != Reach::Answered && error.httpStatus == 0) || atTheProxy) {
        // The person may have carried the computer into another network: the way out is looked up again.
        m_client->m_proxies.doubt();
        Q_EMIT m_client->unreachable(error);
    }
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
    m_client->noLongerShared(this); // what is asked from here on is asked anew
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
    const auto work = [decoded, decode = m_decode, body = std::move(body)] { decoded->value = decode(body, decoded->wrong); };
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
    // A callback may drop the others' calls, or end the client and this exchange with it: while they run, the stack owns them.
    const QPointer<Exchange> alive(this);
    const auto waiters = std::exchange(m_waiters, {});
    for (const std::shared_ptr<Waiter> &waiter : waiters) {
        if (!alive)
            return;
        if (std::exchange(waiter->over, true))
            continue;
        const auto tell = std::exchange(waiter->deliver, nullptr);
        if (waiter->context)
            tell(waiter == waiters.back() ? std::move(value) : value, error);
    }
}

} // namespace atrium
