// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many requests a second the sandbox answers over one kept-alive connection, against a server of the same HTTP library that has the
// same bytes at hand. The client is the library's, too, so that nothing of ours is measured but the answering.

#include "network/sandbox/sandboxserver.h"
#include "tests/bench/cases.h"

#include <httplib.h>

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <thread>

namespace atrium::bench {

namespace {

struct Asked {
    const char *name;
    const char *path;
    const char *body; // none: GET
};

constexpr std::array<Asked, 5> routes {{
    {"List Conversations", "/v1/users/me/conversations?sort_by=updated_at", nullptr},
    {"List Messages", "/v1/users/me/conversations/1/messages", nullptr},
    {"List Notifications", "/v1/users/me/notifications", nullptr},
    {"List Users", "/v1/users", nullptr},
    {"Query sendings", "/v1/reporting/query", R"({"report":"sendings"})"},
}};

/// The sandbox, and a server that only knows the sandbox's answers by heart.
struct Servers {
    sandbox::SandboxServer sandbox {{.token = QStringLiteral(u"t"), .rateCapacity = 1'000'000'000, .rateRefill = 1'000'000}};
    httplib::Server parrot;
    std::thread thread;
    std::unique_ptr<httplib::Client> toSandbox;
    std::unique_ptr<httplib::Client> toParrot;

    ~Servers()
    {
        toSandbox.reset();
        toParrot.reset(); // its connection would be waited for
        parrot.stop();
        if (thread.joinable())
            thread.join();
    }
};

std::unique_ptr<httplib::Client> clientOf(int port)
{
    auto client = std::make_unique<httplib::Client>("127.0.0.1", port);
    client->set_keep_alive(true);
    client->set_tcp_nodelay(true);
    return client;
}

std::string ask(httplib::Client &client, const Asked &asked)
{
    static const httplib::Headers headers {
        {"X-User-Agent", "bench"}, {"X-Product-Name", "bench"}, {"X-Customer", "id=447"}, {"Authorization", "Bearer t"}};
    const httplib::Result result =
        asked.body == nullptr ? client.Get(asked.path, headers) : client.Post(asked.path, headers, asked.body, "application/json");
    return result && result->status == 200 ? result->body : std::string();
}

void add(const Asked &asked, const char *side, httplib::Client &client)
{
    const std::string name = std::string(perSecond) + asked.name + "/" + side;
    benchmark::RegisterBenchmark(name.c_str(),
        [&client, &asked](benchmark::State &state) {
            for (auto _ : state) {
                for (int i = 0; i < batch; ++i) {
                    if (ask(client, asked).empty())
                        state.SkipWithError("the call failed");
                }
            }
        })
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(1)
        ->Repetitions(runs / 3)
        ->UseRealTime();
}

} // namespace

std::shared_ptr<void> registerServing()
{
    const auto servers = std::make_shared<Servers>();
    if (const QString problem = servers->sandbox.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "bench: %s\n", qUtf8Printable(problem));
        return nullptr;
    }
    servers->toSandbox = clientOf(servers->sandbox.port());
    servers->parrot.set_tcp_nodelay(true);
    servers->parrot.set_keep_alive_max_count(1'000'000'000);
    for (const Asked &asked : routes) {
        const std::string answer = ask(*servers->toSandbox, asked);
        if (answer.empty()) {
            std::fprintf(stderr, "bench: the sandbox gave no answer to %s\n", asked.name);
            return nullptr;
        }
        const auto repeat = [answer](const httplib::Request &, httplib::Response &response) {
            response.set_content(answer, "application/json; charset=utf-8");
        };
        const std::string path = std::string(asked.path).substr(0, std::string(asked.path).find('?'));
        servers->parrot.Get(path, repeat).Post(path, repeat);
    }
    const int port = servers->parrot.bind_to_any_port("127.0.0.1");
    servers->thread = std::thread([servers = servers.get()] { servers->parrot.listen_after_bind(); });
    servers->toParrot = clientOf(port);
    for (const Asked &asked : routes) {
        add(asked, "ours", *servers->toSandbox);
        add(asked, "the HTTP library with the same bytes", *servers->toParrot);
    }
    return servers;
}

} // namespace atrium::bench
