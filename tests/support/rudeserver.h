// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <QHash>
#include <QUrl>

#include <functional>
#include <memory>

namespace atrium {

/// A listener on loopback that does what a test tells it, broken HTTP included. It lives on the test's thread and event loop.
class RudeServer {
public:
    struct Seen {
        QByteArray head {}; ///< request line and headers, as they came
        QByteArray body {};
        [[nodiscard]] QByteArray target() const { return head.split(' ').value(1); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< null when absent
    };
    /// Called for each whole request; what it leaves undone stays undone: the connection is kept open.
    using Manner = std::function<void(QTcpSocket &, const Seen &)>;

    explicit RudeServer(Manner manner);
    /// Over TLS, with tests/fixtures/tls/<certificate>.cert.pem: "good" is for service.example.
    RudeServer(Manner manner, const QString &certificate);

    /// A well-formed answer with that body.
    [[nodiscard]] static QByteArray answer(const QByteArray &body, int status = 200, const QByteArray &moreHeaders = {});
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    void deafen() { m_server->close(); } ///< no more connections: they are refused

    QList<Seen> seen {};
    int connections {0};

private:
    void listen();
    void read(QTcpSocket *socket);

    Manner m_manner;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_unread;
};

} // namespace atrium
