// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/proxies.h"

#include "network/api/proxyscript.h"
#include "network/log.h"

#include <QHostAddress>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QThreadPool>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using Reason = ProxyInUse::Reason;

namespace {

constexpr qint64 goodForMs = 5 * 60'000;
constexpr qint64 doubtAfterMs = 5'000; // a burst of failures asks once

QString plainHost(const QString &host)
{
    QString plain = QString::fromLatin1(QUrl::toAce(host.trimmed())).toLower();
    if (plain.isEmpty()) // an address, or nothing a name may be
        plain = host.trimmed().toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

bool isThisComputer(const QString &host)
{
    const QString plain = plainHost(host);
    return QHostAddress(plain).isLoopback() || plain == "localhost"_L1 || plain.endsWith(".localhost"_L1);
}

bool excludes(const QString &exclusion, const QString &host)
{
    const QString pattern = exclusion.trimmed().toLower();
    if (pattern == "*"_L1)
        return true;
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (pattern.contains(u'/'))
            return address.isInSubnet(QHostAddress::parseSubnet(pattern));
        return address == QHostAddress(pattern);
    }
    if (pattern.startsWith("*."_L1) || pattern.startsWith(u'.'))
        return host.endsWith(u'.' + plainHost(pattern.mid(pattern.indexOf(u'.') + 1)));
    const QString name = plainHost(pattern);
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

QString keyOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), plainHost(url.host()), QString::number(url.port()));
}

} // namespace

SystemProxies askSystem(const QUrl &url)
{
    const QList<QNetworkProxy> all = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    SystemProxies answer;
    if (!all.isEmpty() && all.first().type() != QNetworkProxy::DefaultProxy)
        answer.first = all.first();
    if (answer.first.type() == QNetworkProxy::NoProxy)
        answer.script = scriptThatCannotRun(readProxyFacts(), url.host());
    return answer;
}

QString matchingExclusion(const QString &host, const QStringList &exclusions)
{
    const QString plain = plainHost(host);
    const auto it = std::find_if(exclusions.cbegin(), exclusions.cend(),
        [&plain](const QString &exclusion) { return !exclusion.trimmed().isEmpty() && excludes(exclusion, plain); });
    return it == exclusions.cend() ? QString() : it->trimmed();
}

QString addressOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    QUrl address;
    address.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    address.setHost(proxy.hostName());
    address.setPort(proxy.port());
    return address.toString();
}

/// Where the worker puts its answer. The lock is held while it is posted, so that nobody posts to what is being destroyed.
struct Proxies::Mailbox {
    QMutex mutex {};
    Proxies *owner {};
};

Proxies::Proxies(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lookUp(askSystem)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->owner = this;
}

Proxies::~Proxies()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

bool Proxies::choose(const ProxyChoice &choice, const QByteArray &password)
{
    if (m_choice == choice && m_password == password)
        return false;
    m_choice = choice;
    m_password = password;
    return true;
}

QString Proxies::problem() const
{
    if (m_choice.mode != ProxyChoice::Mode::Manual)
        return {};
    if (m_choice.host.trimmed().isEmpty())
        return u"A proxy of one's own is chosen, and its address is not filled in."_s;
    if (m_choice.port < 1 || m_choice.port > 65535)
        return u"The proxy's port is %1, and ports go from 1 to 65535."_s.arg(m_choice.port);
    return {};
}

std::optional<ProxyWay> Proxies::withoutAsking(const QUrl &url) const
{
    if (m_choice.mode == ProxyChoice::Mode::None)
        return ProxyWay {.said = {.reason = Reason::ChosenNone}};
    if (isThisComputer(url.host()))
        return ProxyWay {.said = {.reason = Reason::Loopback}};
    if (m_choice.mode == ProxyChoice::Mode::System)
        return std::nullopt;
    if (const QString exclusion = matchingExclusion(url.host(), m_choice.exclusions); !exclusion.isEmpty())
        return ProxyWay {.said = {.reason = Reason::Excluded, .detail = exclusion}};
    const auto type = m_choice.kind == ProxyChoice::Kind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const QNetworkProxy proxy(type, m_choice.host.trimmed(), static_cast<quint16>(m_choice.port), m_choice.user,
        m_choice.user.isEmpty() ? QString() : QString::fromUtf8(m_password));
    return ProxyWay {.proxy = proxy, .said = {.reason = Reason::Chosen, .proxy = addressOf(proxy)}};
}

bool Proxies::ready(const QUrl &url)
{
    if (withoutAsking(url))
        return true;
    const auto known = m_known.constFind(keyOf(url));
    const bool fresh = known != m_known.constEnd() && m_clock->ticks() - known->at < goodForMs;
    if (!fresh)
        ask(url);
    return known != m_known.constEnd();
}

ProxyWay Proxies::wayTo(const QUrl &url) const
{
    if (const auto way = withoutAsking(url))
        return *way;
    const auto known = m_known.constFind(keyOf(url));
    if (known == m_known.constEnd())
        return {.said = {.reason = Reason::LookingUp}};
    const SystemProxies &system = known->system;
    if (!system.script.isEmpty())
        return {.said = {.reason = Reason::ScriptCannotRun, .detail = system.script}};
    const QString address = addressOf(system.first);
    return {.proxy = system.first, .said = {.reason = address.isEmpty() ? Reason::SystemNone : Reason::System, .proxy = address}};
}

void Proxies::doubt()
{
    const qint64 now = m_clock->ticks();
    for (Known &known : m_known) {
        if (now - known.at >= doubtAfterMs)
            known.at = now - goodForMs;
    }
}

void Proxies::ask(const QUrl &url)
{
    const QString key = keyOf(url);
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    QThreadPool::globalInstance()->start([lookUp = m_lookUp, mailbox = m_mailbox, url, key] {
        const SystemProxies answer = lookUp(url);
        const QMutexLocker lock(&mailbox->mutex);
        if (Proxies *owner = mailbox->owner)
            QMetaObject::invokeMethod(
                owner, [owner, key, answer] { owner->take(key, answer); }, Qt::QueuedConnection);
    });
}

void Proxies::take(const QString &key, const SystemProxies &answer)
{
    m_asked.remove(key);
    m_known.insert(key, {.system = answer, .at = m_clock->ticks()});
    if (!answer.script.isEmpty())
        qCWarning(lcNet) << "a proxy configuration script is set up, and nothing is installed that runs it: requests leave directly";
    Q_EMIT found();
}

} // namespace atrium
