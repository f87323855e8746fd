// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/codes.h"

namespace atrium::sandbox {

/// One round of tokens that is due to somebody.
struct Issue {
    Grant grant;
    QStringList scopes; // what these tokens are for; fewer than granted when fewer were asked for
    QString accessId;
    QString identityId;
    QByteArray refreshToken; // empty without offline_access
    qint64 at {0};
};

/// Who is signed in where: the sessions, their access tokens and their one refresh token each. The caller keeps threads apart.
///
/// A refresh token says which session it is of and the how-manieth, and proves that it is ours. So one that was rotated away is
/// recognised however long ago that was, and nothing has to be remembered of it.
class Sessions {
public:
    struct Renewed {
        std::optional<Issue> issue;
        QString error; // why there is none
        QString description;
    };

    Sessions(quint64 seed, int tokenLife);

    /// The id that the next session will have. Ids follow from the seed and the order of events; secrets do not.
    [[nodiscard]] QString newId();
    [[nodiscard]] Issue open(const Grant &grant, qint64 now);
    /// A second use of a refresh token ends its session.
    [[nodiscard]] Renewed renew(const QByteArray &refreshToken, const QString &client, const QStringList &scopes, qint64 now);
    /// True while the session lives and the access token is one of its own and young enough.
    [[nodiscard]] bool accepts(const QString &session, const QString &accessId, qint64 now) const;

    void end(const QString &session);
    /// The session a refresh token is of, used-up ones included; empty when it is none of ours or its session has ended.
    [[nodiscard]] QString sessionOf(const QByteArray &refreshToken) const;
    /// The client a session was opened for; empty when there is no such session.
    [[nodiscard]] QString clientOf(const QString &session) const;
    void revokeAccess(const QString &session, const QString &accessId);
    void revokeEveryAccess();

private:
    struct Session {
        Grant grant; // without what only the first round needs
        qint64 number {0}; // the older, the lower
        qint64 generation {0}; // of its refresh token
        qint64 refreshUntil {0};
        QList<QPair<QString, qint64>> access; // id and expiry, oldest first
    };

    [[nodiscard]] Issue issueOf(Session &session, const QStringList &scopes, qint64 now);
    [[nodiscard]] QByteArray refreshTokenOf(const QString &session, qint64 generation) const;
    void makeRoom(qint64 now);

    const quint64 m_seed;
    const int m_tokenLife;
    const QByteArray m_secret;
    qint64 m_lastId {0};
    qint64 m_lastNumber {0};
    QHash<QString, Session> m_sessions;
};

} // namespace atrium::sandbox
