// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GETs over kept-alive connections, one after the other and four at a time: through our client, to values, against a bare
// QNetworkAccessManager, to bytes. Both talk to a sandbox in this process.

#include "models/base/clock.h"
#include "network/api/apiclient.h"
#include "network/api/endpoints.h"
#include "network/sandbox/sandboxserver.h"
#include "tests/bench/cases.h"

#include <QEventLoop>
#include <QNetworkReply>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <functional>
#include <vector>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int inFlight = 4; // the client's own bound

/// Server, client and what is asked for; made once.
struct Scene {
    sandbox::SandboxServer server {{.token = u"t"_s, .conversations = 200, .rateCapacity = 1'000'000'000, .rateRefill = 1'000'000}};
    RunningClock clock;
    std::unique_ptr<ApiClient> client;
    QNetworkAccessManager bare;
    CustomerScope mall {CustomerScope::one(447)};
    QList<ConversationId> conversations; // `batch` of them
    QList<QNetworkRequest> requests; // for the same
};

bool getByClient(Scene &scene)
{
    QEventLoop loop;
    bool ok = false;
    const Call call = scene.client->send(api::showConversation(scene.mall, scene.conversations.first()), &loop, [&](const auto &result) {
        ok = result.ok() && result.value().value.id == scene.conversations.first();
        loop.quit();
    });
    loop.exec();
    return ok;
}

bool getBare(Scene &scene)
{
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(scene.bare.get(scene.requests.first()));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty();
}

/// All of the batch at once: how many are under way at a time is the client's to decide, and it takes four.
bool getManyByClient(Scene &scene)
{
    QEventLoop loop;
    std::vector<Call> calls;
    int left = batch;
    bool ok = true;
    for (const ConversationId &id : scene.conversations) {
        calls.push_back(scene.client->send(api::showConversation(scene.mall, id), &loop, [&, id](const auto &result) {
            ok = ok && result.ok() && result.value().value.id == id;
            if (--left == 0)
                loop.quit();
        }));
    }
    loop.exec();
    return ok;
}

bool getManyBare(Scene &scene)
{
    QEventLoop loop;
    int begun = 0;
    int left = batch;
    bool ok = true;
    std::function<void()> next = [&] {
        if (begun == batch)
            return;
        QNetworkReply *reply = scene.bare.get(scene.requests[begun++]);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            ok = ok && reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty();
            reply->deleteLater();
            next();
            if (--left == 0)
                loop.quit();
        });
    };
    for (int i = 0; i < inFlight; ++i)
        next();
    loop.exec();
    return ok;
}

/// Asks for the list once, to have conversations to ask for.
bool findConversations(Scene &scene)
{
    QEventLoop loop;
    const Call call = scene.client->send(api::listConversations(scene.mall, {}), &loop, [&](const auto &result) {
        if (result.ok()) {
            for (const auto &row : result.value().items)
                scene.conversations.append(row.value.id);
        } else {
            std::fprintf(stderr, "bench: the sandbox said %d %s\n", result.error().httpStatus, qUtf8Printable(result.error().detail));
        }
        loop.quit();
    });
    loop.exec();
    if (scene.conversations.size() < batch)
        return false;
    scene.conversations.resize(batch);
    return true;
}

void add(const std::string &name, int repetitions, Scene &scene, bool (*get)(Scene &))
{
    benchmark::RegisterBenchmark(name.c_str(),
        [&scene, get](benchmark::State &state) {
            for (auto _ : state) {
                if (!get(scene))
                    state.SkipWithError("the call failed");
            }
        })
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->UseRealTime();
}

} // namespace

std::shared_ptr<void> registerCalls()
{
    const auto made = std::make_shared<Scene>();
    Scene &scene = *made;
    if (const QString problem = scene.server.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "bench: %s\n", qUtf8Printable(problem));
        return nullptr;
    }
    const QUrl base(scene.server.baseUrl());
    scene.client = std::make_unique<ApiClient>(base, &scene.clock);
    scene.client->setIdentity(u"bench"_s, u"bench"_s);
    scene.client->setToken("t");
    if (!findConversations(scene)) {
        std::fputs("bench: the sandbox gave too few conversations to ask for\n", stderr);
        return nullptr;
    }
    for (const ConversationId &id : std::as_const(scene.conversations)) {
        const auto endpoint = api::showConversation(scene.mall, id);
        QNetworkRequest request(QUrl(base.toString(QUrl::StripTrailingSlash) + QString::fromLatin1(endpoint.pathOf())));
        request.setRawHeader("X-User-Agent", "bench");
        request.setRawHeader("X-Product-Name", "bench");
        request.setRawHeader("X-Customer", scene.mall.value.toUtf8());
        request.setRawHeader("Authorization", "Bearer t");
        // As ours has: the server repeats it, and of a plain answer Qt reads the header byte by byte, a system call each.
        request.setRawHeader("X-Request-ID", "6f1d0a52-5c0e-4d53-9d8e-6a0b2c4e8f31");
        scene.requests.append(request);
    }
    const std::string four = std::string(perSecond) + "our client, four in flight";
    add("GET one conversation/ours", callRuns, scene, getByClient);
    add("GET one conversation/bare QNetworkAccessManager", callRuns, scene, getBare);
    add(four + "/ours", runs, scene, getManyByClient);
    add(four + "/bare QNetworkAccessManager", runs, scene, getManyBare);
    return made;
}

} // namespace atrium::bench
