// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One GET over a kept-alive connection: through our client, to a value, against a bare QNetworkAccessManager, to bytes. Both talk to a
// sandbox in this process.

#include "models/base/clock.h"
#include "network/api/apiclient.h"
#include "network/api/endpoints.h"
#include "network/sandbox/sandboxserver.h"
#include "tests/bench/cases.h"

#include <QEventLoop>
#include <QNetworkReply>

#include <benchmark/benchmark.h>

#include <cstdio>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

/// Server, client and what is asked for; made once.
struct Scene {
    sandbox::SandboxServer server {{.token = u"t"_s}};
    RunningClock clock;
    std::unique_ptr<ApiClient> client;
    QNetworkAccessManager bare;
    CustomerScope mall {CustomerScope::one(447)};
    ConversationId conversation {};
    QNetworkRequest request;
};

bool getByClient(Scene &scene)
{
    QEventLoop loop;
    bool ok = false;
    const Call call = scene.client->send(api::showConversation(scene.mall, scene.conversation), &loop, [&](const auto &result) {
        ok = result.ok() && result.value().value.id == scene.conversation;
        loop.quit();
    });
    loop.exec();
    return ok;
}

bool getBare(Scene &scene)
{
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(scene.bare.get(scene.request));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty();
}

/// Asks for the list once, to have a conversation to ask for.
bool findConversation(Scene &scene)
{
    QEventLoop loop;
    const Call call = scene.client->send(api::listConversations(scene.mall, {}), &loop, [&](const auto &result) {
        if (result.ok() && !result.value().items.isEmpty())
            scene.conversation = result.value().items.first().value.id;
        else if (!result.ok())
            std::fprintf(stderr, "bench: the sandbox said %d %s\n", result.error().httpStatus, qUtf8Printable(result.error().detail));
        loop.quit();
    });
    loop.exec();
    return scene.conversation.value != 0;
}

void add(const char *side, Scene &scene, bool (*get)(Scene &))
{
    const std::string name = std::string("GET one conversation/") + side;
    benchmark::RegisterBenchmark(name.c_str(),
        [&scene, get](benchmark::State &state) {
            for (auto _ : state) {
                if (!get(scene))
                    state.SkipWithError("the call failed");
            }
        })
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(1)
        ->Repetitions(runs)
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
    if (!findConversation(scene)) {
        std::fputs("bench: the sandbox gave no conversation to ask for\n", stderr);
        return nullptr;
    }
    const auto endpoint = api::showConversation(scene.mall, scene.conversation);
    scene.request.setUrl(QUrl(base.toString(QUrl::StripTrailingSlash) + QString::fromLatin1(endpoint.pathOf())));
    scene.request.setRawHeader("X-User-Agent", "bench");
    scene.request.setRawHeader("X-Product-Name", "bench");
    scene.request.setRawHeader("X-Customer", scene.mall.value.toUtf8());
    scene.request.setRawHeader("Authorization", "Bearer t");
    add("ours", scene, getByClient);
    add("bare QNetworkAccessManager", scene, getBare);
    return made;
}

} // namespace atrium::bench
