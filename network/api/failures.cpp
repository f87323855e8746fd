// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/failures.h"

#include "network/api/tls.h"

#include <QNetworkReply>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLimit = 2000;

/// A 407 of the proxy: whoever has the password mends it, and no repetition does.
ApiError proxyWantsPassword(const QString &proxy)
{
    ApiError error {.kind = ErrorKind::Misconfigured, .reach = Reach::NotSent, .httpStatus = 407};
    error.detail = u"The proxy %1 did not accept the name and the password."_s.arg(proxy);
    return error;
}

QString proxyTrouble(QNetworkReply::NetworkError code, const QString &proxy)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return u"The proxy %1 refuses connections."_s.arg(proxy);
    case QNetworkReply::ProxyConnectionClosedError:
        return u"The proxy %1 closed the connection."_s.arg(proxy);
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return u"The proxy %1 cannot be found."_s.arg(proxy);
    case QNetworkReply::ProxyTimeoutError:
        return u"The proxy %1 did not answer in time."_s.arg(proxy);
    default:
        return u"The proxy %1 did not let the connection through."_s.arg(proxy);
    }
}

} // namespace

ApiError connectionError(const QNetworkReply &reply, const AttemptFacts &facts)
{
    const QNetworkReply::NetworkError code = reply.error();
    if (code == QNetworkReply::ProxyAuthenticationRequiredError && !facts.proxy.isEmpty()) {
        ApiError error = proxyWantsPassword(facts.proxy);
        error.requestId = facts.requestId;
        return error;
    }
    // What had been written out before the line broke may have been acted on.
    const Reach unlessSent = facts.sent ? Reach::Unknown : Reach::NotSent;
    ApiError error {.kind = ErrorKind::Offline, .reach = Reach::Unknown, .requestId = facts.requestId};
    error.detail = reply.errorString().left(detailLimit);
    switch (code) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ErrorKind::Tls;
        error.reach = unlessSent;
        error.detail = facts.untrusted.isEmpty() ? handshakeReason(reply.errorString(), facts.host) : facts.untrusted;
        break;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        error.reach = Reach::NotSent;
        if (facts.proxy.startsWith("http:"_L1)) // plain HTTP speaks to the proxy as if to the server
            error.detail = proxyTrouble(code, facts.proxy);
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        error.reach = unlessSent;
        error.detail = proxyTrouble(code, facts.proxy);
        break;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        // "Network unreachable" comes before anything was written; the same code after it proves nothing.
        error.reach = unlessSent;
        break;
    default:
        break;
    }
    return error;
}

ApiError refusalError(const QNetworkReply &reply, int status, const QByteArray &body, const QUrl &server)
{
    ApiError error = ApiError::fromAnswer(status, body);
    if (status >= 300 && status < 400) {
        const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        error.reach = Reach::Answered;
        error.detail = u"redirect to "_s + server.resolved(target).host().left(detailLimit);
    }
    bool seconds = false;
    const int retryAfter = reply.rawHeader("Retry-After").toInt(&seconds);
    if (seconds && retryAfter > 0)
        error.retryAfterMs = std::min(retryAfter, 3600) * 1000;
    else if (error.kind == ErrorKind::RateLimited)
        error.retryAfterMs = 1000; // contract 8.3: when the header is absent
    return error;
}

} // namespace atrium
