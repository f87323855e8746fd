// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/wire.h"

#include <QList>
#include <QSet>
#include <QSqlDatabase>

#include <mutex>
#include <optional>

namespace atrium::sandbox {

/// Who asks: a user, or the API client when there is no user.
struct Identity {
    QString userId {};
    bool client {false};
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
    explicit Guard(QString token);

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
    /// The bucket a request pays from: its customer's, or the organization's.
    [[nodiscard]] QString bucketOf(const CustomerContext &context) const;
    /// Which required header is missing; empty when all are there.
    [[nodiscard]] QString missingHeader(const Request &request) const;

    /// A new access token for the users; the old one answers 401 from now on.
    void changeToken(const QString &token);
    [[nodiscard]] QString demoUser() const { return m_demoUser; }

private:
    struct Mall {
        qint64 customer {0};
        QString country;
        QStringList slugs;
    };

    [[nodiscard]] CustomerContext bySlug(const QString &slug) const;
    [[nodiscard]] CustomerContext byCustomerHeader(const QString &text) const;
    [[nodiscard]] CustomerContext byIds(const QString &ids) const;

    int m_port {0};
    const QString m_sandboxToken;
    mutable std::mutex m_mutex;
    QString m_token;
    QString m_demoUser;
    QSet<QString> m_users;
    QList<Mall> m_malls;
};

} // namespace atrium::sandbox
