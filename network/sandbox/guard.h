// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <mutex>
#include <optional>

namespace atrium::sandbox {

/// Who asks: a user, a member of a loyalty club, or the API client when there is neither.
struct Identity {
    QString userId {};
    bool client {false};
    qint64 member {0};
};

/// What the headers say about customers.
struct CustomerContext {
    QList<qint64> customers {}; // known ones only
    QString wrong {}; // why the answer is 471
    bool missing {false}; // neither header was sent
};

/// The doors before the routes: Host, token, required headers, customer context.
class Guard {
public:
    /// Whose access token of the sign-in provider this is; empty when it is none.
    using SignedIn = std::function<QString(const QByteArray &bearer)>;

    explicit Guard(QString token, SignedIn signedIn = {});

    /// Reads users and malls once: neither changes while the server runs.
    void learn(const QSqlDatabase &database);

    /// The port that Host has to name. To be called before the first request.
    void listensOn(int port) { m_port = port; }

    [[nodiscard]] bool hostIsOurs(const Request &request) const;
    /// No value: the answer is 401.
    [[nodiscard]] std::optional<Identity> identify(const Request &request) const;
    /// The sandbox's own token, whatever became of the users' one.
    [[nodiscard]] bool mayAdminister(const Request &request) const;
    [[nodiscard]] CustomerContext customersOf(const Request &request) const;
    /// The club that X-Loyalty-Club-Slug names, as its customer; X-Customer has no say.
    [[nodiscard]] CustomerContext clubOf(const Request &request) const;
    /// The bucket a request pays from: its customer's, or the organization's, of one of the two types.
    [[nodiscard]] static QString bucketOf(const CustomerContext &context, bool reporting);
    /// Which required header is missing; empty when all are there.
    [[nodiscard]] QString missingHeader(const Request &request) const;

    /// The permits that were taken from a user; the API client and members have no id and share the empty one.
    [[nodiscard]] QSet<QString> lacking(const QString &user) const;
    /// Takes exactly these permits from a user and gives back all others. False when there is no such user.
    [[nodiscard]] bool takePermits(const QString &user, const QSet<QString> &permits);

    /// The bearer token of a member: follows from the member's id and the sandbox's token.
    [[nodiscard]] QString memberToken(qint64 member) const;

    /// A new access token for the users; the old one answers 401 from now on.
    void changeToken(const QString &token);
    /// The one that is good now.
    [[nodiscard]] QString token() const;
    [[nodiscard]] QString demoUser() const { return m_demoUser; }

private:
    struct Mall {
        qint64 customer {0};
        QStringList slugs;
        QHash<QString, QString> filters {}; // what X-Customer can ask for: chain, country, language
    };

    [[nodiscard]] qint64 memberOf(const QString &bearer) const;
    [[nodiscard]] CustomerContext bySlug(const QString &slug) const;
    [[nodiscard]] CustomerContext byCustomerHeader(const QString &text) const;
    [[nodiscard]] CustomerContext byFilters(const QString &text) const;
    [[nodiscard]] CustomerContext byIds(const QString &ids) const;

    int m_port {0};
    const QString m_sandboxToken;
    const SignedIn m_signedIn;
    mutable std::mutex m_mutex;
    QString m_token;
    QString m_demoUser;
    QHash<QString, QSet<QString>> m_lacking; // by user
    QSet<QString> m_users;
    QList<Mall> m_malls;
};

} // namespace atrium::sandbox
