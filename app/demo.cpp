// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "models/base/clock.h"
#include "network/sandbox/sandboxserver.h"

#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

struct Demo::Private {
    explicit Private(sandbox::Options options)
        : token(options.token.toUtf8())
        , server(std::move(options))
    {
    }
    QByteArray token;
    sandbox::SandboxServer server;
};

namespace {

constexpr int eventsOfPhones = 2; // a second: a chart that is looked at moves

} // namespace

Demo::Demo(const Clock *clock, World world, bool isLive)
{
    sandbox::Options options;
    if (world == World::Chain) {
        options.chain = true;
        options.users = sandbox::peopleOfChain;
    }
    options.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    options.now = [clock] { return clock->now(); };
    options.elapsed = [clock] { return clock->ticks(); };
    options.live = isLive ? eventsOfPhones : 0;
    options.colleagues = isLive;
    d = std::make_unique<Private>(std::move(options));
}

Demo::~Demo() = default;

QString Demo::start()
{
    return d->server.start();
}

QUrl Demo::server() const
{
    return QUrl(d->server.baseUrl());
}

QUrl Demo::issuer() const
{
    return QUrl(d->server.baseUrl() + "/_idp"_L1);
}

QByteArray Demo::token() const
{
    return d->token;
}

} // namespace atrium
