// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/api/endpoint.h"
#include "network/api/ratelimit.h"
#include "network/types/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QNetworkReply;

namespace atrium {

class ApiClient;

/// How an exchange makes its typed answer without knowing the type. decode runs on any thread and touches nothing but its arguments.
struct AnswerHandler {
    std::function<std::shared_ptr<void>(const QByteArray &body, QString &wrong)> decode; ///< null and `wrong` set: malformed
    std::function<void(std::shared_ptr<void> value, const ApiError &error)> deliver; ///< value null: the error counts
};

/// One request from its first attempt to its last. Made by ApiClient::send, deletes itself when delivered or cancelled.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(ApiClient *client, Request request, Lane lane, QObject *context, AnswerHandler handler);
    ~Exchange() override;

    [[nodiscard]] bool done() const { return m_done; }
    void cancel();

private:
    friend class ApiClient;

    void attempt(); // the client's turn has come
    void expire(); // no sign of life for too long
    void progressed();
    void ended();
    void answered(QByteArray body);
    void failed(ApiError error);
    void deliver(std::shared_ptr<void> value, const ApiError &error);
    void drop(); // the reply, without its signals
    [[nodiscard]] ApiError networkError() const;
    [[nodiscard]] ApiError statusError(int status) const;
    QDateTime learnFromHeaders(); // the server's date

    ApiClient *m_client;
    Request m_request;
    Lane m_lane;
    QPointer<QObject> m_context;
    AnswerHandler m_handler;
    QString m_bucket;
    QString m_requestId;
    QNetworkReply *m_reply {nullptr};
    QByteArray m_body;
    Wait m_timeout;
    Wait m_pause;
    RateHeaders m_rate; // of the last answer
    std::optional<ErrorKind> m_retryOf; // why there is another attempt
    int m_attempts {0};
    quint64 m_token {0}; // generation of the token the last attempt carried
    qint64 m_firstAt {-1}; // ticks
    qint64 m_attemptAt {0};
    bool m_done {false};
    bool m_timedOut {false};
    bool m_tooBig {false};
    bool m_sent {false}; // Qt has told that the request was written out
    bool m_rejectedWithCurrent {false};
};

} // namespace atrium
