// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/rudeserver.h"

#include <memory>

namespace atrium {

/// A relay on loopback that spoils what passes between a client and a server, on the test's thread and event loop. One request at a time a
/// connection, each on a fresh connection to the server. It knows what is inside the server, so a test can let time pass only when
/// nothing is.
class Meddler {
public:
    enum class Act {
        Pass,
        CutBefore, ///< dropped before the server hears of it
        CutMiddle, ///< the server gets half of it
        CutAfter, ///< the server has handled it; nothing comes back
        CutAnswer, ///< half of the answer comes back
        DeafBefore, ///< not passed on, and no answer either: the client waits
        DeafAfter, ///< handled, and no answer: the client waits
        LateAtGiveUp, ///< passed on when the client has given it up
        LateAfterRead, ///< passed on when the client has given it up and has read once since
        Gateway, ///< handled; a gateway says 502
        Busy, ///< not passed on; a gateway says 503
        Twice, ///< reaches the server twice. For what may be repeated only: TCP does not do that, and nobody could undo it
    };
    using Choose = std::function<Act(const RudeServer::Seen &)>;

    Meddler(int serverPort, Choose choose);
    ~Meddler();
    Meddler(const Meddler &) = delete;
    Meddler &operator=(const Meddler &) = delete;

    [[nodiscard]] QUrl url() const;
    void choose(Choose choose) { m_choose = std::move(choose); }
    /// Requests that the server has not answered yet, those held back for later not counted.
    [[nodiscard]] int inside() const { return m_inside; }
    /// Grows with whatever happens here.
    [[nodiscard]] int moves() const { return m_moves; }
    /// Called when a request has come, before anything is done with it.
    std::function<void(const RudeServer::Seen &)> arrived {};

private:
    struct Client {
        QByteArray unread {};
        std::unique_ptr<QByteArray> late {}; // forward when it is gone
        bool afterRead {false};
    };
    void read(QTcpSocket *client);
    void act(QTcpSocket *client, const RudeServer::Seen &seen, Act what);
    void gone(QTcpSocket *client);
    /// answered gets the whole answer; it is empty when the server hung up.
    void forward(const QByteArray &request, std::function<void(const QByteArray &)> answered);
    void letLateOnesGo();

    QTcpServer m_listener;
    int m_serverPort;
    Choose m_choose;
    QHash<QTcpSocket *, std::shared_ptr<Client>> m_clients;
    QList<QByteArray> m_waitForRead;
    int m_inside {0};
    int m_moves {0};
};

} // namespace atrium
