// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/meddler.h"

#include <QPointer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// The same request for the server: its own Host, and the connection ends with the answer.
QByteArray forServer(const RudeServer::Seen &seen, int port)
{
    QByteArray head;
    for (const QByteArray &line : seen.head.split('\n')) {
        const QByteArray lower = line.toLower();
        if (!lower.startsWith("host:") && !lower.startsWith("connection:"))
            head += line.trimmed() + "\r\n";
    }
    return head + "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\nConnection: close\r\n\r\n" + seen.body;
}

QByteArray refusal(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

Meddler::Meddler(int serverPort, Choose choose)
    : m_serverPort(serverPort)
    , m_choose(std::move(choose))
{
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            m_clients.insert(client, std::make_shared<Client>());
            QObject::connect(client, &QTcpSocket::readyRead, &m_listener, [this, client] { read(client); });
            QObject::connect(client, &QTcpSocket::disconnected, &m_listener, [this, client] { gone(client); });
        }
    });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port for the meddler");
}

Meddler::~Meddler() = default;

QUrl Meddler::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void Meddler::read(QTcpSocket *client)
{
    const std::shared_ptr<Client> state = m_clients.value(client);
    if (!state)
        return;
    QByteArray &unread = state->unread;
    unread += client->readAll();
    const qsizetype gap = unread.indexOf("\r\n\r\n");
    if (gap < 0)
        return;
    RudeServer::Seen seen {.head = unread.left(gap)};
    const qsizetype length = seen.header("Content-Length").toLongLong();
    if (unread.size() < gap + 4 + length)
        return;
    seen.body = unread.mid(gap + 4, length);
    unread.remove(0, gap + 4 + length);
    ++m_moves;
    if (arrived)
        arrived(seen);
    act(client, seen, m_choose(seen));
}

void Meddler::act(QTcpSocket *client, const RudeServer::Seen &seen, Act what)
{
    const QByteArray request = forServer(seen, m_serverPort);
    const bool reads = seen.head.startsWith("GET");
    const auto answer = [this, reads, what, client = QPointer<QTcpSocket>(client)](const QByteArray &bytes) {
        if (client && what == Act::CutAnswer)
            client->write(bytes.left(bytes.size() / 2));
        else if (client && what == Act::Gateway)
            client->write(refusal(502));
        else if (client && what != Act::CutAfter && what != Act::DeafAfter)
            client->write(bytes);
        if (client && what != Act::DeafAfter)
            client->disconnectFromHost();
        if (reads)
            letLateOnesGo();
    };
    switch (what) {
    case Act::Pass:
    case Act::CutAfter:
    case Act::CutAnswer:
    case Act::DeafAfter:
    case Act::Gateway:
        forward(request, answer);
        return;
    case Act::Twice:
        forward(request, [this, request, answer](const QByteArray &) { forward(request, answer); });
        return;
    case Act::CutMiddle:
        forward(request.left(request.size() - std::max<qsizetype>(1, seen.body.size() / 2)), [](const QByteArray &) {});
        client->abort();
        return;
    case Act::CutBefore:
        client->abort();
        return;
    case Act::Busy:
        client->write(refusal(503));
        client->disconnectFromHost();
        return;
    case Act::DeafBefore:
        return;
    case Act::LateAtGiveUp:
    case Act::LateAfterRead:
        m_clients.value(client)->late = std::make_unique<QByteArray>(request);
        m_clients.value(client)->afterRead = what == Act::LateAfterRead;
        return;
    }
}

void Meddler::gone(QTcpSocket *client)
{
    ++m_moves;
    const std::shared_ptr<Client> state = m_clients.take(client);
    client->deleteLater();
    if (!state || !state->late)
        return;
    if (state->afterRead)
        m_waitForRead.append(*state->late);
    else
        forward(*state->late, [](const QByteArray &) {});
}

void Meddler::letLateOnesGo()
{
    const QList<QByteArray> late = std::exchange(m_waitForRead, {});
    for (const QByteArray &request : late)
        forward(request, [](const QByteArray &) {});
}

void Meddler::forward(const QByteArray &request, std::function<void(const QByteArray &)> answered)
{
    ++m_inside;
    auto *server = new QTcpSocket(&m_listener);
    auto bytes = std::make_shared<QByteArray>();
    QObject::connect(server, &QTcpSocket::connected, server, [server, request] {
        server->write(request);
        // What is not whole never will be: the server must not wait for the rest of it.
        const qsizetype gap = request.indexOf("\r\n\r\n");
        const RudeServer::Seen seen {.head = request.left(gap)};
        if (request.size() < gap + 4 + seen.header("Content-Length").toLongLong())
            server->disconnectFromHost();
    });
    QObject::connect(server, &QTcpSocket::readyRead, server, [server, bytes] { *bytes += server->readAll(); });
    QObject::connect(server, &QTcpSocket::disconnected, &m_listener, [this, server, bytes, answered = std::move(answered)] {
        *bytes += server->readAll();
        --m_inside;
        ++m_moves;
        server->deleteLater();
        answered(*bytes);
    });
    server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_serverPort));
}

} // namespace atrium
