// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/selfcheck.h"

#include "network/types/decoder.h"
#include "network/types/serveraddress.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSslCipher>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 skewNoticed = 30'000; // ms: times look off
constexpr qint64 skewRefused = 300'000; // ms: tokens last for minutes, and are then not valid yet or no more
constexpr int certificateEnds = 14; // days in which an administrator can still act
constexpr qsizetype documentMost = 64 * 1024; // bytes; providers send 2 to 6 KiB
constexpr qsizetype detailMost = 2'000;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool anyNetwork()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

QDateTime dateOf(const QNetworkReply &reply)
{
    const QString text = QString::fromLatin1(reply.rawHeader("Date").left(64));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QString certificateText(const QSslCertificate &certificate)
{
    const QStringList lines {u"Subject: "_s + certificate.subjectDisplayName(), u"Issued by: "_s + certificate.issuerDisplayName(),
        u"Valid from: "_s + certificate.effectiveDate().toUTC().toString(Qt::ISODate),
        u"Valid to: "_s + certificate.expiryDate().toUTC().toString(Qt::ISODate)};
    return lines.join(u'\n');
}

/// With a proxy in between, what could not be reached is the proxy. Qt 6.4 has codes for that and gives an unknown error for a proxy that
/// refuses the connection.
bool isProxyTrouble(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

QUrl discoveryOf(QUrl issuer)
{
    QString path = issuer.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    issuer.setPath(path + u"/.well-known/openid-configuration"_s);
    return issuer;
}

/// The two addresses that a sign-in cannot do without. What is wrong, or empty.
QString wrongInDocument(const QByteArray &body)
{
    const Document document(body);
    if (!document.error().isEmpty())
        return document.error();
    Decoder root = document.root();
    const QString addresses[] = {root.str("authorization_endpoint"_L1), root.str("token_endpoint"_L1)};
    if (!root.wrong().isEmpty())
        return u"No "_s + root.wrong();
    for (const QString &address : addresses) {
        // A query may stand in an endpoint; what counts is where it leads and how.
        if (!ServerAddress::fromText(QUrl(address).adjusted(QUrl::RemoveQuery).toString()).ok())
            return u"Not a safe address: "_s + address;
    }
    return {};
}

} // namespace

SelfCheck::SelfCheck(Clock *clock, const QSslConfiguration &tls, FindRoute find, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tls(tls)
    , m_find(std::move(find))
    , m_hasNetwork(anyNetwork)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    if (!m_find) {
        m_find = [](const QUrl &server, QObject *, const std::function<void(const CheckRoute &)> &found) {
            const bool local = isThisComputer(server.host());
            found({.inUse = {.reason = local ? ProxyInUse::Reason::Loopback : ProxyInUse::Reason::ChosenNone}});
        };
    }
}

SelfCheck::~SelfCheck()
{
    drop();
}

void SelfCheck::start(const QUrl &server, const SignInDetails &details)
{
    drop();
    m_run = std::make_unique<QObject>();
    ++m_runs;
    m_server = server;
    m_details = details;
    m_hostTrouble = CheckStep::Finding::None;
    m_steps.clear();
    for (const auto kind :
        {CheckStep::Kind::Server, CheckStep::Kind::Proxy, CheckStep::Kind::Encryption, CheckStep::Kind::Clock, CheckStep::Kind::SignIn})
        m_steps.append({.kind = kind, .host = kind == CheckStep::Kind::Server ? server.host() : server.authority()});
    then(&SelfCheck::findHost); // through the event loop: whoever started it hears of the first step as of every other
    begin(CheckStep::Kind::Server);
}

bool SelfCheck::isRunning() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const CheckStep &one) { return one.state == CheckStep::State::Running; });
}

bool SelfCheck::runs(CheckStep::Kind kind) const
{
    return m_steps.at(static_cast<qsizetype>(kind)).state == CheckStep::State::Running;
}

void SelfCheck::begin(CheckStep::Kind kind)
{
    step(kind).state = CheckStep::State::Running;
    m_begunAt = m_clock->ticks();
    m_wait = Wait(m_clock, m_clock->after(m_patience, m_run.get(), [this, kind] {
        if (kind == CheckStep::Kind::Server) { // a proxy may still know the name
            QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
            m_hostTrouble = CheckStep::Finding::TimedOut;
            findRoute();
            return;
        }
        dropReply();
        if (runs(CheckStep::Kind::Server)) // nobody knows the name, and no proxy came to help
            fail(CheckStep::Kind::Server, m_hostTrouble);
        else
            fail(kind, CheckStep::Finding::TimedOut);
    }));
    Q_EMIT changed(m_steps);
}

void SelfCheck::finish(CheckStep::Kind kind, CheckStep::State state, CheckStep::Finding finding)
{
    CheckStep &one = step(kind);
    one.state = state;
    one.finding = finding;
    one.ms = m_clock->ticks() - m_begunAt;
    one.detail.truncate(detailMost);
    m_wait.stop();
    Q_EMIT changed(m_steps); // the last word of whoever calls this: a listener may start anew
}

void SelfCheck::fail(CheckStep::Kind kind, CheckStep::Finding finding)
{
    for (CheckStep &later : m_steps) {
        if (later.kind > kind)
            later = {.kind = later.kind, .finding = CheckStep::Finding::Skipped, .host = later.host};
    }
    finish(kind, CheckStep::State::Bad, finding);
}

void SelfCheck::then(void (SelfCheck::*next)())
{
    QMetaObject::invokeMethod(
        m_run.get(), [this, next] { (this->*next)(); }, Qt::QueuedConnection);
}

void SelfCheck::findHost()
{
    const QString host = m_server.host();
    if (!QHostAddress(host).isNull()) { // a look-up would ask whose address it is, which nobody wants to know
        then(&SelfCheck::findRoute);
        finish(CheckStep::Kind::Server, CheckStep::State::Good, CheckStep::Finding::HostIsAddress);
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, m_run.get(), [this](const QHostInfo &info) {
        m_lookup = -1;
        CheckStep &server = step(CheckStep::Kind::Server);
        QStringList addresses;
        const QList<QHostAddress> found = info.addresses();
        for (const QHostAddress &address : found)
            addresses << address.toString();
        server.detail = found.isEmpty() ? info.errorString() : addresses.join(u'\n');
        then(&SelfCheck::findRoute);
        // Without a network, or without anybody to ask, the address is not to blame.
        if (found.isEmpty() && !m_hasNetwork())
            m_hostTrouble = CheckStep::Finding::NoNetwork;
        else if (found.isEmpty())
            m_hostTrouble = info.error() == QHostInfo::HostNotFound ? CheckStep::Finding::HostNotFound : CheckStep::Finding::TimedOut;
        else
            finish(CheckStep::Kind::Server, CheckStep::State::Good, CheckStep::Finding::HostFound);
    });
}

void SelfCheck::findRoute()
{
    // The system may take its time to answer, and the answer may come from within the question.
    m_find(m_server, m_run.get(), [this, run = m_run.get()](const CheckRoute &route) {
        QMetaObject::invokeMethod(
            run, [this, route] { takeRoute(route); }, Qt::QueuedConnection);
    });
    begin(CheckStep::Kind::Proxy);
}

void SelfCheck::takeRoute(const CheckRoute &route)
{
    if (!runs(CheckStep::Kind::Proxy))
        return; // too late
    if (runs(CheckStep::Kind::Server)) {
        if (route.inUse.proxy.isEmpty()) {
            fail(CheckStep::Kind::Server, m_hostTrouble);
            return;
        }
        CheckStep &server = step(CheckStep::Kind::Server);
        server.state = CheckStep::State::Good;
        server.finding = CheckStep::Finding::HostLeftToProxy;
    }
    m_manager.setProxy(route.proxy);
    step(CheckStep::Kind::Proxy).proxy = route.inUse;
    step(CheckStep::Kind::Proxy).detail = route.inUse.detail;
    then(&SelfCheck::reachServer);
    const bool script = route.inUse.reason == ProxyInUse::Reason::ScriptCannotRun;
    finish(CheckStep::Kind::Proxy, script ? CheckStep::State::Warn : CheckStep::State::Good, CheckStep::Finding::ProxyKnown);
}

void SelfCheck::request(const QUrl &url, void (SelfCheck::*answered)())
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "Atrium connection check");
    request.setSslConfiguration(m_tls);
    m_body.clear();
    m_refusals.clear();
    m_reply = m_manager.get(request);
    connect(m_reply, &QNetworkReply::sslErrors, m_run.get(), [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_refusals << error.errorString();
        if (!errors.isEmpty() && !errors.constFirst().certificate().isNull())
            m_refusals << certificateText(errors.constFirst().certificate());
    });
    connect(m_reply, &QNetworkReply::readyRead, m_run.get(), [this] {
        m_body += m_reply->readAll();
        if (m_body.size() > documentMost)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, m_run.get(), [this, answered] { (this->*answered)(); });
}

void SelfCheck::reachServer()
{
    QUrl top = m_server;
    if (top.path().isEmpty())
        top.setPath(u"/"_s);
    // Any answer does, a refusal too: what counts is how it came and its date. No HEAD: one that was
    // answered by 401 had not ended for Qt 6.4 after 30 s.
    request(top, &SelfCheck::serverAnswered);
    connect(m_reply, &QNetworkReply::encrypted, m_run.get(), [this] { takeEncryption(); });
    begin(CheckStep::Kind::Encryption);
}

void SelfCheck::takeEncryption()
{
    if (!runs(CheckStep::Kind::Encryption))
        return;
    CheckStep &one = step(CheckStep::Kind::Encryption);
    auto state = CheckStep::State::Good;
    auto finding = CheckStep::Finding::ThisComputer;
    if (m_server.scheme() == "https"_L1) {
        const QSslConfiguration used = m_reply->sslConfiguration();
        const QSslCertificate certificate = used.peerCertificate();
        const QDateTime ends = certificate.expiryDate().toUTC();
        one.protocol = protocolName(used.sessionProtocol());
        one.validTo = Instant::fromUtc(ends);
        one.detail = one.protocol + u", "_s + used.sessionCipher().name() + u'\n' + certificateText(certificate);
        const bool soon = ends < m_clock->now().addDays(certificateEnds);
        state = soon ? CheckStep::State::Warn : CheckStep::State::Good;
        finding = soon ? CheckStep::Finding::EncryptedNotForLong : CheckStep::Finding::Encrypted;
    }
    const int run = m_runs;
    finish(CheckStep::Kind::Encryption, state, finding);
    if (run == m_runs)
        begin(CheckStep::Kind::Clock);
}

void SelfCheck::serverAnswered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        requestFailed(runs(CheckStep::Kind::Encryption) ? CheckStep::Kind::Encryption : CheckStep::Kind::Clock);
        return;
    }
    const int run = m_runs;
    takeEncryption(); // plain http tells nothing before
    if (run != m_runs) // a listener started anew
        return;
    const QDateTime theirs = dateOf(*m_reply);
    const QDateTime ours = m_clock->now();
    dropReply();
    then(&SelfCheck::findIssuer);
    CheckStep &one = step(CheckStep::Kind::Clock);
    if (!theirs.isValid()) {
        finish(CheckStep::Kind::Clock, CheckStep::State::Warn, CheckStep::Finding::NoDate);
        return;
    }
    one.skewMs = theirs.msecsTo(ours);
    one.detail = u"Server: "_s + theirs.toString(Qt::ISODate) + u"\nThis computer: "_s + ours.toString(Qt::ISODate);
    const qint64 off = std::abs(one.skewMs);
    if (off <= skewNoticed)
        finish(CheckStep::Kind::Clock, CheckStep::State::Good, CheckStep::Finding::ClockRight);
    else
        finish(CheckStep::Kind::Clock, off <= skewRefused ? CheckStep::State::Warn : CheckStep::State::Bad, CheckStep::Finding::ClockOff);
}

void SelfCheck::findIssuer()
{
    const QUrl issuer = m_details.issuer.isEmpty() ? m_server : m_details.issuer;
    const QUrl document = discoveryOf(issuer);
    step(CheckStep::Kind::SignIn).host = issuer.authority();
    step(CheckStep::Kind::SignIn).detail = document.toString();
    // It may lie elsewhere, and another way lead there.
    m_find(issuer, m_run.get(), [this, run = m_run.get(), document](const CheckRoute &route) {
        QMetaObject::invokeMethod(
            run,
            [this, route, document] {
                if (!runs(CheckStep::Kind::SignIn))
                    return;
                m_manager.setProxy(route.proxy);
                request(document, &SelfCheck::discoveryAnswered);
            },
            Qt::QueuedConnection);
    });
    begin(CheckStep::Kind::SignIn);
}

void SelfCheck::discoveryAnswered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cut = m_reply->error() == QNetworkReply::OperationCanceledError;
    if (status == 0) {
        requestFailed(CheckStep::Kind::SignIn);
        return;
    }
    dropReply();
    CheckStep &one = step(CheckStep::Kind::SignIn);
    one.httpStatus = status;
    one.detail += u"\nStatus "_s + QString::number(status);
    if (status != 200) {
        // 4xx: there is none, and a user token needs none.
        finish(CheckStep::Kind::SignIn, status < 500 ? CheckStep::State::Warn : CheckStep::State::Bad, CheckStep::Finding::ServiceMissing);
        return;
    }
    if (const QString wrong = cut ? u"Too long"_s : wrongInDocument(m_body); !wrong.isEmpty()) {
        one.detail += u'\n' + wrong;
        finish(CheckStep::Kind::SignIn, CheckStep::State::Bad, CheckStep::Finding::ServiceUnreadable);
        return;
    }
    finish(CheckStep::Kind::SignIn, CheckStep::State::Good, CheckStep::Finding::ServiceFound);
}

void SelfCheck::requestFailed(CheckStep::Kind kind)
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString words = m_reply->errorString();
    dropReply();
    if (m_manager.proxy().type() != QNetworkProxy::NoProxy && isProxyTrouble(error)) {
        step(CheckStep::Kind::Proxy).detail = words;
        fail(CheckStep::Kind::Proxy, CheckStep::Finding::ProxyUnreachable);
        return;
    }
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        step(CheckStep::Kind::Proxy).detail = words;
        fail(CheckStep::Kind::Proxy, CheckStep::Finding::ProxyWantsPassword);
        return;
    case QNetworkReply::SslHandshakeFailedError:
        step(kind).detail = m_refusals.isEmpty() ? words : m_refusals.join(u'\n');
        fail(kind, CheckStep::Finding::CertificateRefused);
        return;
    default:
        step(kind).detail = words;
        fail(kind, CheckStep::Finding::NoConnection);
    }
}

void SelfCheck::dropReply()
{
    if (!m_reply)
        return;
    // First deaf, then aborted: abort() emits finished() at once.
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, m_run.get(), nullptr);
    reply->abort();
    reply->deleteLater();
}

void SelfCheck::drop()
{
    m_wait.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    dropReply();
    m_run.reset();
}

} // namespace atrium
