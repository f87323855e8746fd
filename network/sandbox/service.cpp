// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/service.h"
#include "network/sandbox/reporting.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

bool mayHaveBody(const QByteArray &verb)
{
    return verb == "POST" || verb == "PUT" || verb == "PATCH";
}

/// Only JSON is supported. Without a Content-Type a body is given the benefit of the doubt.
bool readBody(const Request &request, QJsonObject &body)
{
    const QByteArray type = request.header("content-type").toLower();
    if (!type.isEmpty() && !type.startsWith("application/json")) {
        return request.body.isEmpty() && !type.startsWith("multipart/");
    }
    if (request.body.trimmed().isEmpty()) {
        return true;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    body = document.object();
    return error.error == QJsonParseError::NoError;
}

QList<QPair<QByteArray, QByteArray>> rateHeaders(const Charge &charge)
{
    return {{"ratelimit-bucket", charge.bucket.toLatin1()}, {"ratelimit-remaining", QByteArray::number(charge.remaining)},
        {"ratelimit-cost", QByteArray::number(charge.cost)}};
}

/// The wrong kind of visitor for a route.
std::optional<Answer> refuseVisitor(const Route &route, const Identity &identity)
{
    if (route.who == Route::Who::Member && identity.member == 0) {
        return refusal(401, u"This endpoint acts for a member of the loyalty club"_s);
    }
    if (route.who != Route::Who::Member && identity.member > 0) {
        return refusal(401, u"This endpoint is not for members"_s);
    }
    if (route.who == Route::Who::User && identity.client) {
        return refusal(401, u"This endpoint acts for a user; an API token has none"_s);
    }
    return {};
}

/// Headers that name no customer, a wrong one, or too many for a route.
std::optional<Answer> refuseContext(const Route &route, const CustomerContext &context)
{
    if (route.context == Route::Context::Club && context.missing) {
        return refusal(470, u"The header X-Loyalty-Club-Slug is missing"_s);
    }
    if (route.context != Route::Context::Global && context.missing) {
        return refusal(470, u"The header X-Customer or X-Loyalty-Club-Slug is missing"_s);
    }
    if (!context.wrong.isEmpty()) {
        return refusal(471, context.wrong);
    }
    if (route.context == Route::Context::Customer && context.customers.size() != 1) {
        return refusal(471, u"This endpoint takes one customer at a time"_s);
    }
    return {};
}

} // namespace

Service::Service(const Parts &parts)
    : m_now(parts.now)
    , m_touch(parts.touch)
    , m_pool(parts.databaseFile)
    , m_provider(parts.seed, parts.tokenLife)
    , m_guard(parts.token, [this](const QByteArray &bearer) { return m_provider.userOf(bearer, m_now()); })
    , m_faults(parts.seed)
    , m_buckets(parts.capacity, parts.refill, parts.elapsed)
    , m_admin(m_guard, m_faults)
{
}

Answer Service::answer(const Request &request)
{
    if (!m_guard.hostIsOurs(request)) {
        return refusal(403, u"This sandbox answers to 127.0.0.1, localhost and [::1] with its port only"_s);
    }
    if (Admin::isItsPath(request.path)) {
        return m_admin.answer(request, m_pool, m_now());
    }
    m_admin.count(request);
    if (Provider::isItsPath(request.path)) {
        return throughTheDoors(request, {}); // another service than the API: no bucket
    }

    const CustomerContext context = m_guard.customersOf(request);
    const Price price = priceOf(request);
    const Charge charge = m_buckets.charge(Guard::bucketOf(context, price.reporting), price.tokens);
    Answer answer;
    if (charge.retryAfter > 0) {
        answer = refusal(429, u"Rate limit exceeded"_s);
        answer.headers.append({"Retry-After", QByteArray::number(charge.retryAfter)});
    } else {
        answer = throughTheDoors(request, context);
    }
    answer.headers.append(rateHeaders(charge));
    return answer;
}

QList<QPair<QByteArray, QByteArray>> Service::chargeUnheard(const Request &request)
{
    if (Provider::isItsPath(request.path)) {
        return {}; // another service than the API: no bucket
    }
    return rateHeaders(m_buckets.charge(Guard::bucketOf(m_guard.customersOf(request), false), 1));
}

Answer Service::spoilt(Answer answer, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::HangUpAfter:
        answer.hangUp = true;
        break;
    case Fault::Kind::HangUpMiddle:
        answer.cutAfter = int(answer.body.size() / 2);
        break;
    case Fault::Kind::Slow:
        answer.slow = fault.slow;
        break;
    case Fault::Kind::Truncate:
        answer.cutAfter = fault.keepBytes;
        break;
    case Fault::Kind::Malformed:
        answer.body.chop(answer.body.size() / 2 + 1);
        answer.body += '{'; // so that it is no JSON even when nothing was left
        break;
    default:
        break;
    }
    return answer;
}

Answer Service::throughTheDoors(const Request &request, const CustomerContext &context)
{
    const Mishap mishap =
        m_faults.strike(request.verb, request.path, !request.header("authorization").isEmpty(), request.header("x-customer"));
    if (mishap.latency > 0) {
        m_faults.wait(mishap.latency);
    }
    if (mishap.fault) {
        const Fault &fault = *mishap.fault;
        if (fault.kind == Fault::Kind::HangUpBefore) {
            return {.hangUp = true};
        }
        if (fault.kind == Fault::Kind::Expire) {
            return refusal(401, u"The access token expired"_s);
        }
        if (fault.kind == Fault::Kind::Redirect) {
            return {.status = 302, .headers = {{"Location", fault.location.toUtf8()}}};
        }
        if (fault.kind == Fault::Kind::Status) {
            Answer answer = refusal(fault.status, u"A fault of this sandbox: %1"_s.arg(fault.spec));
            if (fault.retryAfter > 0) {
                answer.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
            }
            return answer;
        }
    }

    const auto honest = [&]() -> Answer {
        if (Provider::isItsPath(request.path)) {
            return signIn(request);
        }
        const std::optional<Identity> identity = m_guard.identify(request);
        if (!identity) {
            return refusal(401, u"The access token or X-Client-Authorization is missing or not valid"_s);
        }
        const Found found = findRoute(request.verb == "HEAD" ? QByteArray("GET") : request.verb, request.path);
        if (found.route == nullptr && found.otherVerbs.isEmpty()) {
            return refusal(404, u"There is nothing at this path"_s);
        }
        if (found.route == nullptr) {
            Answer answer = refusal(405, u"This path does not take this verb"_s);
            answer.headers.append({"Allow", found.otherVerbs.join(", ")});
            return answer;
        }
        const Route &route = *found.route;
        if (std::optional<Answer> turnedAway = refuseVisitor(route, *identity)) {
            return *turnedAway;
        }
        if (const QString missing = m_guard.missingHeader(request); !missing.isEmpty()) {
            return refusal(470, u"The header %1 is missing"_s.arg(missing));
        }
        const CustomerContext wanted = route.context == Route::Context::Club ? m_guard.clubOf(request) : context;
        if (std::optional<Answer> turnedAway = refuseContext(route, wanted)) {
            return *turnedAway;
        }
        const QSet<QString> lacking = m_guard.lacking(identity->userId);
        if (lacking.contains(route.permit)) {
            return missingPermit(route.permit);
        }
        Visit visit {.request = request,
            .parts = found.parts,
            .user = identity->userId,
            .member = identity->member,
            .customers = wanted.customers,
            .lacking = lacking,
            .body = {},
            .database = {},
            .now = m_now(),
            .touch = m_touch};
        const bool ofOne = route.context == Route::Context::Customer || route.context == Route::Context::Club;
        visit.customer = ofOne ? wanted.customers.first() : 0;
        if (mayHaveBody(request.verb) && !readBody(request, visit.body)) {
            return {.status = 400}; // documented: with an empty body
        }
        return this->visit(route, visit);
    };
    return mishap.fault ? spoilt(honest(), *mishap.fault) : honest();
}

Answer Service::signIn(const Request &request)
{
    // As long as an `expire` is in force, every access token is too old. New ones end it, and the old ones stay too old.
    const QList<Fault> faults = m_faults.list();
    const bool expired = request.path == Provider::tokenPath() && std::any_of(faults.begin(), faults.end(), [](const Fault &fault) {
        return fault.kind == Fault::Kind::Expire && fault.left != 0;
    });
    if (expired) {
        m_provider.expireAccessTokens();
    }
    Answer answer = m_provider.answer(request, m_pool, m_now());
    if (expired && answer.status == 200) {
        m_faults.endExpiry();
    }
    return answer;
}

Answer Service::visit(const Route &route, Visit &visit)
{
    const bool writes = mayHaveBody(route.verb) && !isReportingPath(route.pattern);
    std::unique_lock lock(m_pool.writer(), std::defer_lock);
    if (writes) {
        lock.lock();
        visit.now = m_now(); // stamps follow the order of writing, not of arriving
    }
    visit.database = m_pool.here();
    // A list counts and reads in one transaction, so that its total and its rows tell of the same moment.
    if (!visit.database.transaction()) {
        return refusal(500, u"The sandbox's database cannot be read"_s);
    }
    Answer answer = route.handler(visit);
    const bool kept = answer.status < 400 && visit.database.commit();
    if (!kept) {
        visit.database.rollback();
    }
    return kept || answer.status >= 400 ? answer : refusal(500, u"The sandbox's database cannot be written"_s);
}

} // namespace atrium::sandbox
