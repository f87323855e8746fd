// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <QSemaphore>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace atrium {

/// A server that answers its one request without an end, from a thread of its own and as fast as it is taken: what the client's side
/// piles up is what left here, but for the kernel's buffers.
class Pourer : public QThread {
public:
    Pourer(QByteArray first, QByteArray endless)
        : m_first(std::move(first))
        , m_endless(std::move(endless))
    {
        start();
        m_listens.acquire();
    }
    ~Pourer() override
    {
        requestInterruption();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Pourer)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    [[nodiscard]] qint64 given() const { return m_given; }

protected:
    void run() override
    {
        QTcpServer server;
        (void)server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listens.release();
        while (!isInterruptionRequested() && !server.hasPendingConnections())
            (void)server.waitForNewConnection(50);
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        if (!socket || !socket->waitForReadyRead(20'000))
            return;
        socket->write(m_first);
        while (!isInterruptionRequested() && socket->state() == QAbstractSocket::ConnectedState) {
            if (socket->bytesToWrite() == 0) {
                m_given += m_endless.size();
                socket->write(m_endless);
            }
            (void)socket->waitForBytesWritten(50);
        }
    }

private:
    QByteArray m_first;
    QByteArray m_endless;
    QSemaphore m_listens;
    std::atomic<quint16> m_port {0};
    std::atomic<qint64> m_given {0};
};

} // namespace atrium
