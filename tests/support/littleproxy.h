// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <QHash>

namespace atrium {

/// A proxy on loopback: CONNECT and absolute-form HTTP, and SOCKS5. Whatever host it is asked for, it goes to one port of this computer:
/// tests speak of service.example, and no resolver is asked.
class LittleProxy {
public:
    explicit LittleProxy(quint16 target);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// From now on only whoever brings these.
    void demand(const QByteArray &user, const QByteArray &password);

    QList<QByteArray> asked {}; ///< "GET http://...", "CONNECT host:port", "SOCKS host:port"; refused ones too
    QList<QByteArray> heads {}; ///< of HTTP, as they came
    int refused {0};

private:
    struct Line {
        QByteArray unread {};
        QTcpSocket *beyond {}; // child of the near one
        enum { Talk, Greeted, LoggedIn, Pipe } state {Talk};
    };
    void read(QTcpSocket *near);
    [[nodiscard]] bool http(QTcpSocket *near, Line &line); // false: more is needed
    [[nodiscard]] bool socks(QTcpSocket *near, Line &line);
    void open(QTcpSocket *near, Line &line);

    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
    QHash<QTcpSocket *, Line> m_lines;
};

} // namespace atrium
