// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/rng.h"
#include "network/api/call.h"
#include "network/api/decodeworker.h"
#include "network/api/endpoint.h"
#include "network/api/proxies.h"
#include "network/api/ratelimit.h"
#include "network/api/retry.h"
#include "network/api/timing.h"
#include "network/api/tls.h"
#include "network/types/sentrequest.h"

#include <QNetworkAccessManager>

#include <typeinfo>

namespace atrium {

/// What became of one attempt: for the log, the audit line and the request inspector. No secret, and no body but a report's query.
struct RequestRecord {
    Verb verb {};
    QString pattern {}; ///< "/users/me/conversations/{}/messages"
    QString path {}; ///< with ids
    Context context {};
    bool write {};
    int httpStatus {};
    std::optional<ErrorKind> failure {};
    Reach reach {Reach::Answered};
    QString requestId {};
    int attempts {};
    qint64 ms {};
    int cost {}; ///< tokens, as the endpoint says
    std::optional<ErrorKind> retryOf {}; ///< what became of the attempt before; empty: the first
    RateHeaders rate {}; ///< what the answer said it cost and left
    qint64 bytesSent {}; ///< of the body
    qint64 bytesReceived {}; ///< of the body, inflated
    SentRequest sent {};
    QString report {}; ///< of a report: its name
    QString permit {}; ///< of a 403: the permit that the answer names; empty when it names none
};

/// Limits in milliseconds; settings rows.
struct ClientLimits {
    RetryLimits retry {};
    int timeoutLeastMs {5'000};
    int timeoutMostMs {30'000};
    int deadlineMs {60'000};
    qint64 bodyMost {16 * 1024 * 1024}; ///< bytes, on the wire or inflated
    qint64 decodeOffThread {256 * 1024}; ///< bodies over this are decoded on the worker
    int inFlight {4};
    int inFlightBackground {2};
    int proxyLookUpMostMs {20'000}; ///< so long requests wait to hear from the system which proxy to use
};

/// Talks to one server as one account: queue, lanes, gates and parking. Redirects are not followed, cookies neither kept nor sent; the
/// token goes to this origin only. One network manager a client, and a new one when trust or proxy change: its connection cache tells
/// apart neither TLS configurations nor a proxy's passwords. Equal reads that are out at the same time are one request.
class ApiClient : public QObject {
    Q_OBJECT
public:
    ApiClient(const QUrl &server, Clock *clock, QObject *parent = nullptr);
    ~ApiClient() override;

    void setIdentity(const QString &productName, const QString &userAgent); ///< X-Product-Name, X-User-Agent
    void setLimits(const ClientLimits &limits) { m_limits = limits; }
    /// How requests leave from now on; until then: as the system says. The password is kept in memory, here, and nowhere else.
    void setProxy(const ProxyChoice &choice, const QByteArray &password = {});
    /// Asked on another thread in place of the system (tests).
    void setProxyLookUp(ProxyLookUp lookUp);
    /// The way the last request went. While the system is asked before the first: LookingUp.
    [[nodiscard]] const ProxyInUse &proxyInUse() const { return m_proxyInUse; }
    /// Certificates that are trusted beside the system's, a PEM file; empty: none. A file that cannot be used is a problem: it is said
    /// here, and until it is mended every request fails with it.
    QString setTls(const QString &caFile);
    /// How the last safe connection was made.
    [[nodiscard]] const TlsInUse &lastTls() const { return m_tlsInUse; }
    [[nodiscard]] const ClientLimits &limits() const { return m_limits; }
    /// A new token reopens the client: everything parked is sent again with it. Empty: signed out, nothing leaves.
    void setToken(const QByteArray &token);
    /// X-Client-Authorization, which the Public API asks for beside a member's token (contract 1.6). Empty: none is sent.
    void setClientToken(const QByteArray &token);
    /// Idle connections are not used again: after a sleep the other end may have forgotten them without a word.
    void forgetConnections() { m_manager->clearConnectionCache(); }
    /// Nobody will sign in: everything parked fails as Unauthorised.
    void signInRefused();
    [[nodiscard]] bool waitsForSignIn() const { return m_closed; }
    /// Nothing is on the wire or about to be. What waits for a retry, for the rate or for a sign-in is not.
    [[nodiscard]] bool isQuiet() const { return m_inFlight.isEmpty() && !m_pumpScheduled && !m_waitsForLookUp; }
    [[nodiscard]] QUrl server() const { return m_server; }
    [[nodiscard]] Clock *clock() const { return m_clock; }
    /// Rate-limit tokens that should be left now for requests of that context; empty: no answer has told.
    [[nodiscard]] std::optional<int> tokensLeft(const Context &context, Bucket bucket) const;
    /// What would be sent, or was: without its secrets. The body is in view for reports only; others hold what a person wrote.
    [[nodiscard]] SentRequest describe(const Request &request) const;

    /// The callback gets Result<T> once, on this thread, unless the Call is dropped, context dies or the client goes.
    template<class T, class F>
    [[nodiscard]] Call send(Endpoint<T> endpoint, QObject *context, F &&callback, Lane lane = Lane::Foreground)
    {
        AnswerHandler handler;
        handler.decode = [endpoint](const QByteArray &body, QString &wrong) -> std::shared_ptr<void> {
            if constexpr (requires { T::fromBody(body); }) { // an export is no JSON
                return std::make_shared<T>(T::fromBody(body));
            } else {
                const Document document(body.isEmpty() ? QByteArray("{}") : body);
                wrong = document.error();
                if (!wrong.isEmpty())
                    return nullptr;
                Decoder root = document.root();
                auto value = std::make_shared<T>(endpoint.decode(root));
                wrong = root.wrong();
                return wrong.isEmpty() ? std::static_pointer_cast<void>(value) : nullptr;
            }
        };
        // Callbacks may be move-only; std::function may not.
        auto held = std::make_shared<std::decay_t<F>>(std::forward<F>(callback));
        handler.deliver = [held](std::shared_ptr<void> value, const ApiError &error) {
            if (value)
                (*held)(Result<T>(*std::static_pointer_cast<T>(value))); // a copy: others may wait for the same
            else
                (*held)(Result<T>(error));
        };
        handler.answer = QByteArray(typeid(T).name()) + ' ' + endpoint.key.latin1();
        return start(std::move(endpoint), context, std::move(handler), lane);
    }

Q_SIGNALS:
    /// Once per rejected token, however many requests it was rejected for.
    void signInNeeded();
    /// A new token is in force, or none.
    void tokenChanged();
    void finished(const atrium::RequestRecord &record);
    /// An answer came, whatever it said: the server can be reached. serverDate: its Date header, invalid when absent.
    void reached(const QDateTime &serverDate);
    /// No answer came.
    void unreachable(const atrium::ApiError &error);
    /// 429: nothing more leaves for a while, UTC.
    void slowedUntil(const QDateTime &until);
    /// proxyInUse() says something else than before.
    void proxyInUseChanged();
    /// lastTls() likewise.
    void lastTlsChanged();

private:
    friend class Exchange;

    [[nodiscard]] QNetworkRequest prepare(const Request &request, const QString &requestId) const;
    [[nodiscard]] static SentRequest told(const Request &request, const QNetworkRequest &prepared);
    Call start(Request request, QObject *context, AnswerHandler handler, Lane lane);
    void enqueue(Exchange *exchange, bool front = false);
    void schedulePump();
    void pump();
    bool startNext(QList<Exchange *> &queue, Lane lane, qint64 &soonest);
    void forget(Exchange *exchange);
    void leftFlight(Exchange *exchange);
    void raise(Exchange *exchange); // somebody waits for it in the foreground now
    void noLongerShared(Exchange *exchange);
    void failQueued(const ApiError &error);
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool isSafe() const; // spoken to by TLS
    [[nodiscard]] const TlsTrust &trust() const;
    void use(const ProxyInUse &way);
    void noteTls(const QNetworkReply &reply);
    void renewManager();
    void dropRetired();
    void rejected(Exchange *exchange); // 401 or 460
    void tellFinished(const Exchange &exchange, int status, const ApiError *error);

    QUrl m_server;
    Clock *m_clock;
    Proxies m_proxies;
    ProxyInUse m_proxyInUse;
    QString m_caFile;
    mutable std::optional<TlsTrust> m_trust; // made when a request needs it: it takes the TLS library along
    TlsInUse m_tlsInUse;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; // until the last request that left by them is through
    DecodeWorker m_worker;
    Rng m_rng;
    ClientLimits m_limits;
    RateBudget m_budget;
    AdaptiveTimeout m_timing[2];
    QByteArray m_token;
    QByteArray m_clientToken;
    QByteArray m_productName;
    QByteArray m_userAgent;
    quint64 m_generation {0}; // of m_token; 0 means none was ever set
    bool m_closed {false};
    bool m_pumpScheduled {false};
    Wait m_gate;
    Wait m_lookUpMost;
    bool m_waitsForLookUp {false};
    QHash<QByteArray, Exchange *> m_shared; // reads that others may join, by what they ask
    QList<Exchange *> m_foreground;
    QList<Exchange *> m_background;
    QList<Exchange *> m_inFlight;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::RequestRecord)
Q_DECLARE_METATYPE(atrium::ApiError)
