// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/calls.h"

#include <httplib.h>

namespace atrium::sandbox {

struct Calls::Client {
    explicit Client(int port)
        : http("127.0.0.1", port)
    {
        http.set_keep_alive(true);
        http.set_tcp_nodelay(true); // a request with a body is two writes
        http.set_read_timeout(30);
    }
    httplib::Client http;
};

Calls::Calls(int port)
    : m_client(std::make_unique<Client>(port))
{
}

Calls::~Calls() = default;

int Calls::post(const QByteArray &path, const Headers &headers, const QByteArray &body)
{
    httplib::Headers theirs;
    for (const auto &[name, value] : headers) {
        theirs.emplace(name.toStdString(), value.toStdString());
    }
    const httplib::Result result = m_client->http.Post(path.toStdString(), theirs, body.toStdString(), "application/json");
    return result ? result->status : 0;
}

} // namespace atrium::sandbox
