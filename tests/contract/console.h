// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/api/endpoints.h"
#include "tests/support/rudeserver.h"
#include "tests/support/runningsandbox.h"

#include <QSignalSpy>
#include <QTest>

namespace atrium {

/// The client as an account sets it up, with waits short enough for a test and time-outs long enough for a busy computer.
struct Console {
    explicit Console(const QUrl &server, const QByteArray &token = "t", const QDateTime &standingAt = {})
        : clock(standingAt, standingAt.isValid() ? 0.0 : 1.0)
        , client(server, &clock)
    {
        client.setIdentity(QStringLiteral("default"), QStringLiteral("Atrium test/1"));
        client.setLimits(limits());
        if (!token.isEmpty())
            client.setToken(token);
    }
    static ClientLimits limits()
    {
        ClientLimits limits;
        limits.retry = {.attempts = 4, .baseMs = 2, .mostMs = 20};
        return limits;
    }
    /// Time-outs that are meant to strike.
    void hurry(int timeoutMs)
    {
        ClientLimits limits = Console::limits();
        limits.timeoutLeastMs = limits.timeoutMostMs = timeoutMs;
        client.setLimits(limits);
    }

    /// Sends and turns the event loop until the answer is there. A test that gets none has failed: Cancelled stands in.
    template<class T>
    Result<T> ask(Endpoint<T> endpoint)
    {
        std::optional<Result<T>> result;
        const Call call = client.send(std::move(endpoint), &client, [&](Result<T> r) { result.emplace(std::move(r)); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return ApiError {.kind = ErrorKind::Cancelled, .detail = QStringLiteral("no answer within the test's patience")};
        return *std::move(result);
    }

    RunningClock clock;
    ApiClient client;
};

inline const CustomerScope infinity = CustomerScope::one(447);
inline const UserId emma {QStringLiteral("85cd878e-a6af-4013-ab24-770d9ecd7819")};
inline const QString conversationsPath = QStringLiteral("/v1/users/me/conversations");

/// Starts a conversation with one message and gives its id; 0 when that failed.
inline ConversationId startConversation(Console &console, const QString &text = QStringLiteral("Hello"))
{
    const auto created = console.ask(api::createConversation(infinity, {emma}, {}, text));
    return created && created->conversation ? created->conversation->value.id : ConversationId {};
}

} // namespace atrium
