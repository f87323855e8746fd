// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/api/endpoint.h"
#include "network/api/ratelimit.h"
#include "network/types/result.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QNetworkReply;
class QSslError;

namespace atrium {

class ApiClient;

/// How an exchange makes its typed answer without knowing the type. decode runs on any thread and touches nothing but its arguments.
struct AnswerHandler {
    std::function<std::shared_ptr<void>(const QByteArray &body, QString &wrong)> decode; ///< null and `wrong` set: malformed
    /// value null: the error counts. The last who is told may be handed the only reference to it.
    std::function<void(std::shared_ptr<void> value, const ApiError &error)> deliver;
    QByteArray answer; ///< names the type of the value: who asks the same for another type shares nothing
};

/// One who waits for the answer of an exchange. Equal reads share an exchange and have a waiter each.
struct Waiter {
    QPointer<QObject> context {};
    std::function<void(std::shared_ptr<void> value, const ApiError &error)> deliver {};
    bool over {}; ///< told, or gone
};

/// One request from its first attempt to its last. Made by ApiClient::send, deletes itself when delivered or when nobody waits any more.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(ApiClient *client, Request request, Lane lane, AnswerHandler handler);
    ~Exchange() override;

    [[nodiscard]] bool done() const { return m_done; }
    std::weak_ptr<Waiter> join(QObject *context, AnswerHandler handler);
    /// The last to leave cancels.
    void leave(const std::shared_ptr<Waiter> &waiter);

private:
    friend class ApiClient;

    void cancel();
    void attempt(); // the client's turn has come
    void expire(); // no sign of life for too long
    void progressed();
    void readBody();
    void waitOn();
    void stopTiming();
    void quietEnded();
    void ended();
    void answered(QByteArray body);
    void failed(ApiError error);
    void deliver(std::shared_ptr<void> value, const ApiError &error);
    void drop(); // the reply, without its signals
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] std::optional<ApiError> errorOf(int status, bool spoke) const;
    QDateTime learnFromHeaders(); // the server's date

    ApiClient *m_client;
    Request m_request;
    Lane m_lane;
    std::function<std::shared_ptr<void>(const QByteArray &, QString &)> m_decode;
    std::vector<std::shared_ptr<Waiter>> m_waiters; // in the order of asking
    QString m_bucket;
    QString m_requestId;
    QNetworkRequest m_prepared; // of the last attempt
    QNetworkReply *m_reply {nullptr};
    QByteArray m_body;
    QString m_untrusted; // why the server's certificate was refused
    QString m_proxy; // the one in between; empty: none
    Wait m_timeout;
    qint64 m_quietUntil {}; // ticks: when nothing came until then, it is over
    Wait m_pause;
    RateHeaders m_rate; // of the last answer
    std::optional<ErrorKind> m_retryOf; // why there is another attempt
    int m_attempts {0};
    quint64 m_token {0}; // generation of the token the last attempt carried
    qint64 m_firstAt {-1}; // ticks
    qint64 m_attemptAt {0};
    bool m_done {false};
    bool m_watching {false}; // m_timeout runs
    bool m_timedOut {false};
    bool m_tooBig {false};
    bool m_sent {false}; // Qt has told that the request was written out
    bool m_rejectedWithCurrent {false};
};

} // namespace atrium
