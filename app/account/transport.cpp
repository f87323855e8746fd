// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/transport.h"

#include "models/base/settings.h"
#include "network/api/apiclient.h"
#include "network/log.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

bool isProxyRow(Setting key)
{
    switch (key) {
    case Setting::ProxyMode:
    case Setting::ProxyKind:
    case Setting::ProxyHost:
    case Setting::ProxyPort:
    case Setting::ProxyUser:
    case Setting::ProxyExclusions:
        return true;
    default:
        return false;
    }
}

void applyTrust(ApiClient *client, const Settings *settings)
{
    // Nothing goes out until it is mended: every request carries the reason to whoever sent it.
    if (const QString problem = client->setTls(settings->text(Setting::CaFile)); !problem.isEmpty())
        qCWarning(lcNet).noquote() << problem;
}

} // namespace

ProxyChoice proxyOf(const Settings &settings)
{
    const QString mode = settings.text(Setting::ProxyMode);
    ProxyChoice choice;
    choice.mode = mode == "none"_L1 ? ProxyChoice::Mode::None : mode == "manual"_L1 ? ProxyChoice::Mode::Manual : ProxyChoice::Mode::System;
    choice.kind = settings.text(Setting::ProxyKind) == "socks5"_L1 ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http;
    choice.host = settings.text(Setting::ProxyHost).trimmed();
    choice.port = settings.number(Setting::ProxyPort);
    choice.user = settings.text(Setting::ProxyUser);
    const QStringList exclusions = settings.text(Setting::ProxyExclusions).split(u',', Qt::SkipEmptyParts);
    for (const QString &exclusion : exclusions) {
        if (const QString one = exclusion.trimmed(); !one.isEmpty())
            choice.exclusions.append(one);
    }
    return choice;
}

void followTransport(ApiClient *client, const Settings *settings, const QByteArray &proxyPassword)
{
    client->setProxy(proxyOf(*settings), proxyPassword);
    if (!settings->text(Setting::CaFile).isEmpty())
        applyTrust(client, settings);
    QObject::connect(settings, &Settings::changed, client, [client, settings, proxyPassword](Setting key) {
        if (isProxyRow(key))
            client->setProxy(proxyOf(*settings), proxyPassword);
        else if (key == Setting::CaFile)
            applyTrust(client, settings);
    });
}

} // namespace atrium
