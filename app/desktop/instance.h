// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/places.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

#include <functional>

namespace atrium {

/// One process for each profile folder (feature DI6): two would send what waits in its outbox twice. The first holds a lock and listens;
/// a later one asks it to show itself and ends. Lock and socket of a process that was killed are taken over.
class Instance : public QObject {
    Q_OBJECT
public:
    /// The folder exists and is the user's alone.
    Instance(const QString &folder, Clock *clock, QObject *parent = nullptr);

    /// True when the folder is this process's from now on.
    [[nodiscard]] bool claim();

    enum class Answer {
        Shown, ///< the first has come forward
        Free, ///< it ended meanwhile, and the folder is this process's now
        Silent, ///< it holds the folder and does not answer
    };
    /// After claim() was false: the first shall come forward, and go there. f is called once, within five seconds, from the event loop.
    void callFirst(const Place &place, QObject *context, std::function<void(Answer)> f);

Q_SIGNALS:
    /// Another process was started with this folder, to go there.
    void shownWanted(const atrium::Place &place);

private:
    void serve(QLocalSocket *caller);
    void ask();
    void answer(Answer answer);

    Clock *m_clock;
    QString m_name; // of the socket
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_call;
    Wait m_again;
    Wait m_patience;
    QByteArray m_question; // to the first
    std::function<void(Answer)> m_answered;
};

} // namespace atrium
