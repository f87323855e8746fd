// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/littleproxy.h"

#include <QUrl>

namespace atrium {

LittleProxy::LittleProxy(quint16 target)
    : m_target(target)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *near = m_server.nextPendingConnection()) {
            m_lines.insert(near, {});
            QObject::connect(near, &QTcpSocket::readyRead, &m_server, [this, near] { read(near); });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the little proxy");
}

void LittleProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void LittleProxy::read(QTcpSocket *near)
{
    Line &line = m_lines[near];
    line.unread += near->readAll();
    for (bool again = true; again && !line.unread.isEmpty();) {
        if (line.state == Line::Pipe) {
            line.beyond->write(std::exchange(line.unread, {}));
            return;
        }
        again = line.state != Line::Talk || line.unread.at(0) == 5 ? socks(near, line) : http(near, line);
    }
}

void LittleProxy::open(QTcpSocket *near, Line &line)
{
    if (line.beyond)
        return;
    line.beyond = new QTcpSocket(near);
    QObject::connect(line.beyond, &QTcpSocket::readyRead, near, [near, beyond = line.beyond] { near->write(beyond->readAll()); });
    QObject::connect(line.beyond, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
    line.beyond->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

bool LittleProxy::http(QTcpSocket *near, Line &line)
{
    const qsizetype gap = line.unread.indexOf("\r\n\r\n");
    if (gap < 0)
        return false;
    const QByteArray head = line.unread.left(gap);
    qsizetype length = 0;
    QByteArray credentials;
    QByteArray onwards;
    const QList<QByteArray> rows = head.split('\n');
    for (const QByteArray &row : rows) {
        const QByteArray lower = row.trimmed().toLower();
        if (lower.startsWith("content-length:"))
            length = lower.mid(15).trimmed().toLongLong();
        if (lower.startsWith("proxy-authorization:"))
            credentials = row.trimmed().mid(20).trimmed();
        else if (&row != &rows.first() && !lower.startsWith("proxy-"))
            onwards += row.trimmed() + "\r\n";
    }
    if (line.unread.size() < gap + 4 + length)
        return false;
    const QByteArray body = line.unread.mid(gap + 4, length);
    line.unread.remove(0, gap + 4 + length);
    const QList<QByteArray> words = rows.first().trimmed().split(' ');
    asked.append(words.value(0) + ' ' + words.value(1));
    heads.append(head);
    if (!m_user.isEmpty() && credentials != "Basic " + (m_user + ':' + m_password).toBase64()) {
        ++refused;
        near->write(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"little\"\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    open(near, line);
    if (words.value(0) == "CONNECT") {
        line.state = Line::Pipe;
        near->write("HTTP/1.1 200 Connection established\r\n\r\n");
        return true;
    }
    const QUrl url = QUrl::fromEncoded(words.value(1));
    line.beyond->write(
        words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n" + onwards + "\r\n" + body);
    return true;
}

bool LittleProxy::socks(QTcpSocket *near, Line &line)
{
    const auto byte = [&line](qsizetype at) { return static_cast<unsigned char>(line.unread.at(at)); };
    if (line.state == Line::Talk) {
        if (line.unread.size() < 2 || line.unread.size() < 2 + byte(1))
            return false;
        line.unread.remove(0, 2 + byte(1));
        near->write(m_user.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
        line.state = m_user.isEmpty() ? Line::LoggedIn : Line::Greeted;
        return true;
    }
    if (line.state == Line::Greeted) {
        if (line.unread.size() < 2 || line.unread.size() < 3 + byte(1) || line.unread.size() < 3 + byte(1) + byte(2 + byte(1)))
            return false;
        const QByteArray user = line.unread.mid(2, byte(1));
        const QByteArray password = line.unread.mid(3 + byte(1), byte(2 + byte(1)));
        line.unread.clear();
        const bool good = user == m_user && password == m_password;
        refused += good ? 0 : 1;
        near->write(good ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        line.state = Line::LoggedIn;
        return true;
    }
    if (line.unread.size() < 5 || line.unread.size() < 7 + byte(4))
        return false;
    const int port = byte(5 + byte(4)) * 256 + byte(6 + byte(4));
    asked.append("SOCKS " + line.unread.mid(5, byte(4)) + ':' + QByteArray::number(port));
    line.unread.remove(0, 7 + byte(4));
    open(near, line);
    line.state = Line::Pipe;
    near->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
    return true;
}

} // namespace atrium
