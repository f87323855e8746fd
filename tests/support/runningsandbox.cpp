// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningsandbox.h"

#include <QtNetwork/QTcpSocket>

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

bool proxyIsTaken = false; // by a sandbox of this program

/// The ports of the validating proxy and of the server that it stands in front of; none when nobody started one.
std::optional<std::pair<int, int>> validator()
{
    const QList<QByteArray> ports = qgetenv("ATRIUM_VALIDATOR").split(',');
    return ports.size() == 2 ? std::optional(std::pair(ports.first().toInt(), ports.last().toInt())) : std::nullopt;
}

} // namespace

RunningSandbox::RunningSandbox(sandbox::Options options)
    : m_options(std::move(options))
{
    // It knows one server; a second sandbox of a test is met without it.
    if (const auto ports = validator(); ports && !proxyIsTaken && m_options.port == 0) {
        proxyIsTaken = true;
        m_proxy = ports->first;
        m_options.port = ports->second;
    }
    if (m_options.databaseFile.isEmpty())
        m_options.databaseFile = m_folder.filePath(u"world.db"_s);
    start();
}

RunningSandbox::~RunningSandbox()
{
    if (m_proxy != 0)
        proxyIsTaken = false;
}

void RunningSandbox::start()
{
    m_server = std::make_unique<sandbox::SandboxServer>(m_options);
    const QString problem = m_server->start();
    if (!problem.isEmpty())
        qFatal("the sandbox does not start: %s", qPrintable(problem));
    m_options.port = m_server->port();
}

void RunningSandbox::stop()
{
    m_server.reset();
}

QUrl RunningSandbox::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy != 0 ? m_proxy : m_options.port));
}

void RunningSandbox::fault(const QString &spec)
{
    const QByteArray body = QJsonDocument(QJsonObject {{u"spec"_s, spec}}).toJson(QJsonDocument::Compact);
    const Reply reply = ask("POST", "/_sandbox/faults", body);
    if (reply.status != 200)
        qFatal("fault refused: %s", reply.body.constData());
}

void RunningSandbox::clearFaults()
{
    (void)ask("DELETE", "/_sandbox/faults");
}

void RunningSandbox::changeToken(const QString &token)
{
    (void)ask("POST", "/_sandbox/tokens", QJsonDocument(QJsonObject {{u"token"_s, token}}).toJson(QJsonDocument::Compact));
}

int RunningSandbox::arrivals(const QString &path, const QString &verb, const QString &customer)
{
    const QByteArray target =
        "/_sandbox/requests?path=" + path.toUtf8() + "&verb=" + verb.toUtf8() + "&customer=" + QUrl::toPercentEncoding(customer);
    return QJsonDocument::fromJson(ask("GET", target).body).object().value("count"_L1).toInt(-1);
}

RunningSandbox::Reply RunningSandbox::ask(
    const QByteArray &verb, const QByteArray &target, const QByteArray &body, const QByteArray &bearer)
{
    // Blocking, on purpose: the sandbox answers from threads of its own, and the console under test must not move meanwhile.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_options.port));
    Reply reply;
    if (!socket.waitForConnected(5000))
        return reply;
    const QByteArray who = bearer.isEmpty() ? m_options.token.toUtf8() : bearer;
    socket.write(verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_options.port) + "\r\nAuthorization: Bearer "
        + who + "\r\nX-User-Agent: test\r\nX-Product-Name: default\r\nX-Customer: id=447\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray all;
    while (socket.state() != QAbstractSocket::UnconnectedState || socket.bytesAvailable() > 0) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000))
            break;
        all += socket.readAll();
    }
    const qsizetype gap = all.indexOf("\r\n\r\n");
    reply.head = all.left(gap);
    reply.body = all.mid(gap + 4);
    reply.status = all.mid(9, 3).toInt();
    return reply;
}

} // namespace atrium
