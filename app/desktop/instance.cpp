// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto question = "show"; // and where to go, if anywhere
constexpr auto reply = "shown\n";
constexpr int most = 64; // bytes; more than that says nobody of ours
constexpr milliseconds callerMost(5000);
constexpr milliseconds again(50); // it may hold the lock and not listen yet
constexpr milliseconds patience(5000);

/// In the session's own folder, because a profile's path may be longer than the 107 bytes that a socket's may have.
QString socketOf(const QString &folder)
{
    const QByteArray whole = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/atrium-"_s + QString::fromLatin1(hash);
}

} // namespace

Instance::Instance(const QString &folder, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_name(socketOf(folder))
    , m_lock(folder + u"/lock"_s)
{
    m_lock.setStaleLockTime(0); // never by its age; whether its process lives is looked at
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            serve(caller);
    });
    connect(&m_call, &QLocalSocket::connected, this, [this] { m_call.write(m_question); });
    connect(&m_call, &QLocalSocket::readyRead, this, [this] {
        if (m_call.peek(most) == reply)
            answer(Answer::Shown);
    });
    connect(&m_call, &QLocalSocket::errorOccurred, this, [this] {
        if (m_answered)
            m_again = Wait(m_clock, m_clock->after(again, this, [this] { ask(); }));
    });
}

bool Instance::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_name); // a killed process's: the lock says that there is no other
    m_server.listen(m_name); // without it a later process is told that this one does not answer
    return true;
}

void Instance::serve(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        const QByteArray said = caller->peek(most);
        if (!said.contains('\n') && said.size() < most)
            return;
        const QList<QByteArray> words = said.trimmed().split(' ');
        const auto place = words.size() == 2 ? Place::fromText(QString::fromUtf8(words.constLast())) : Place {};
        if (words.constFirst() == question && words.size() <= 2 && place) {
            Q_EMIT shownWanted(*place);
            caller->write(reply);
        }
        caller->disconnectFromServer(); // once it is written
    });
    m_clock->after(callerMost, caller, [caller] { caller->abort(); });
}

void Instance::callFirst(const Place &place, QObject *context, std::function<void(Answer)> f)
{
    m_question = place.isSomewhere() ? QByteArray(question) + ' ' + place.toText().toUtf8() + '\n' : QByteArray(question) + '\n';
    m_answered = [guard = QPointer<QObject>(context), f = std::move(f)](Answer answer) {
        if (guard)
            f(answer);
    };
    m_patience = Wait(m_clock, m_clock->after(patience, this, [this] { answer(Answer::Silent); }));
    m_call.connectToServer(m_name);
}

void Instance::ask()
{
    if (claim()) {
        answer(Answer::Free);
        return;
    }
    m_call.abort();
    m_call.connectToServer(m_name);
}

void Instance::answer(Answer answer)
{
    m_again.stop();
    m_patience.stop();
    if (const auto answered = std::exchange(m_answered, {}))
        answered(answer);
}

} // namespace atrium
