// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rudeserver.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <QFile>

namespace atrium {

using namespace Qt::StringLiterals;

QByteArray RudeServer::Seen::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RudeServer::RudeServer(Manner manner)
    : m_manner(std::move(manner))
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

RudeServer::RudeServer(Manner manner, const QString &certificate)
    : m_manner(std::move(manner))
{
    const auto pem = [](const QString &name) {
        QFile file(QStringLiteral(ATRIUM_FIXTURES "/tls/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslConfiguration own = QSslConfiguration::defaultConfiguration();
    own.setLocalCertificate(QSslCertificate(pem(certificate + ".cert.pem"_L1)));
    own.setPrivateKey(QSslKey(pem(u"leaf.key.pem"_s), QSsl::Ec));
    if (own.localCertificate().isNull() || own.privateKey().isNull())
        qFatal("no certificate for the rude server");
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(own);
    m_server = std::move(server);
    listen();
}

void RudeServer::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { read(socket); });
            if (socket->bytesAvailable() > 0)
                read(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for the rude server");
}

QUrl RudeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

QByteArray RudeServer::answer(const QByteArray &body, int status, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

void RudeServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype gap = unread.indexOf("\r\n\r\n");
    if (gap < 0)
        return;
    Seen one {.head = unread.left(gap)};
    const qsizetype length = one.header("Content-Length").toLongLong();
    if (unread.size() < gap + 4 + length)
        return;
    one.body = unread.mid(gap + 4, length);
    unread.remove(0, gap + 4 + length);
    seen.append(one);
    m_manner(*socket, one);
}

} // namespace atrium
