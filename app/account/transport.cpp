// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/transport.h"

#include "app/logging.h"
#include "network/api/apiclient.h"
#include "network/log.h"

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array proxyRows {
    Setting::ProxyMode, Setting::ProxyKind, Setting::ProxyHost, Setting::ProxyPort, Setting::ProxyUser, Setting::ProxyExclusions};

void applyTrust(ApiClient *client, const QString &caFile)
{
    // Nothing goes out until it is mended: every request carries the reason to whoever sent it.
    if (const QString problem = client->setTls(caFile); !problem.isEmpty())
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

AccountId proxyEntry()
{
    return {u"machine.proxy"_s};
}

Transport::Transport(Settings *settings, TokenVault *vault, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_vault(vault)
    , m_proxies(clock)
{
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (std::find(proxyRows.begin(), proxyRows.end(), key) != proxyRows.end() && !m_choosing)
            proxyIsOther();
        else if (key == Setting::CaFile)
            Q_EMIT trustChanged();
    });
    m_proxies.choose(proxy(), {});
    readPassword();
}

Transport::~Transport() = default;

/// Only where it is needed: each question to a keychain may be a prompt.
void Transport::readPassword()
{
    const ProxyChoice choice = proxy();
    if (!m_vault || m_reading || !m_password.isEmpty() || choice.mode != ProxyChoice::Mode::Manual || choice.user.isEmpty())
        return;
    m_reading = true;
    m_vault->read(proxyEntry(), this, [this](const Result<QByteArray, VaultError> &read) {
        if (std::exchange(m_reading, false) && read) { // or somebody typed another meanwhile
            m_password = *read;
            keepOutOfLogs(m_password);
            proxyIsOther();
        }
        for (const auto &[context, f] : std::exchange(m_waiting, {})) {
            if (context)
                f();
        }
    });
}

void Transport::whenReady(QObject *context, const std::function<void()> &f)
{
    if (m_reading)
        m_waiting.emplace_back(context, f);
    else
        f();
}

void Transport::follow(ApiClient *client)
{
    client->setProxy(proxy(), m_password);
    if (const QString file = caFile(); !file.isEmpty())
        applyTrust(client, file);
    connect(this, &Transport::proxyChanged, client, [this, client] { client->setProxy(proxy(), m_password); });
    connect(this, &Transport::trustChanged, client, [this, client] { applyTrust(client, caFile()); });
}

void Transport::chooseProxy(const ProxyChoice &choice, const QByteArray &password)
{
    using Mode = ProxyChoice::Mode;
    m_choosing = true;
    m_settings->set(Setting::ProxyMode, choice.mode == Mode::None ? u"none"_s : choice.mode == Mode::Manual ? u"manual"_s : u"system"_s);
    m_settings->set(Setting::ProxyKind, choice.kind == ProxyChoice::Kind::Socks5 ? u"socks5"_s : u"http"_s);
    m_settings->set(Setting::ProxyHost, choice.host);
    m_settings->set(Setting::ProxyPort, choice.port);
    m_settings->set(Setting::ProxyUser, choice.user);
    m_settings->set(Setting::ProxyExclusions, choice.exclusions.join(u','));
    m_choosing = false;
    if (!password.isNull()) {
        m_reading = false;
        m_password = password;
        keepOutOfLogs(password);
        const auto done = [](const std::optional<VaultError> &error) {
            if (error)
                qCWarning(lcNet) << "the proxy's password is kept until the end of this run:" << error->detail;
        };
        if (m_vault && password.isEmpty())
            m_vault->forget(proxyEntry(), this, [](const auto &) {});
        else if (m_vault)
            m_vault->write(proxyEntry(), password, this, done);
    }
    proxyIsOther();
    readPassword();
}

void Transport::proxyIsOther()
{
    m_proxies.choose(proxy(), m_password);
    Q_EMIT proxyChanged();
}

void Transport::chooseCaFile(const QString &path)
{
    m_settings->set(Setting::CaFile, path);
}

QString Transport::caProblem() const
{
    return caFile().isEmpty() ? QString() : TlsTrust::with(caFile()).problem;
}

QSslConfiguration Transport::tls() const
{
    return TlsTrust::with(caFile()).configuration;
}

bool Transport::proxyLocked() const
{
    return std::any_of(proxyRows.begin(), proxyRows.end(), [this](Setting row) { return m_settings->locked(row); });
}

FindRoute Transport::route()
{
    return [this](const QUrl &server, QObject *context, const std::function<void(const CheckRoute &)> &found) {
        const auto tell = [this, server, found] {
            const ProxyWay way = m_proxies.wayTo(server);
            found({.inUse = way.said, .proxy = way.proxy});
        };
        if (m_proxies.ready(server)) {
            tell();
            return;
        }
        auto *once = new QObject(context); // one answer is enough
        connect(&m_proxies, &Proxies::found, once, [this, server, once, tell] {
            if (!m_proxies.ready(server))
                return;
            once->deleteLater();
            once->disconnect();
            tell();
        });
    };
}

} // namespace atrium
