// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/dice.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace atrium::sandbox {

/// What the demo user's colleagues do, and when: whoever was written to answers within two minutes, every few minutes somebody says
/// something in a conversation of theirs, and now and then the house reports.
class Colleagues {
public:
    Colleagues(quint64 seed, QString demoUser);

    /// Something to be said in a conversation.
    struct Saying {
        qint64 customer {0};
        qint64 conversation {0};
        QString user {};
        QString name {};
        QString text {};
        bool isAnswer {false};
    };
    /// A notification without a message.
    struct Report {
        qint64 customer {0};
        QString type {};
        QString title {};
        QString content {};
        QString data {};
    };

    /// What is due at `elapsed` (ms since the start), one after the other; no value when there is nothing more. `since` is the stamp
    /// at which all this began: older lines of the demo user are left alone.
    [[nodiscard]] std::optional<Saying> nextSaying(const QSqlDatabase &database, const QString &since, qint64 elapsed);
    [[nodiscard]] std::optional<Report> nextReport(const QSqlDatabase &database, qint64 elapsed);
    /// When to ask again, as `elapsed`.
    [[nodiscard]] qint64 due() const;

private:
    struct Answer {
        qint64 due {0};
        qint64 message {0}; // what is answered
    };

    void listen(const QSqlDatabase &database, const QString &since, qint64 elapsed);
    [[nodiscard]] std::optional<Saying> answer(const QSqlDatabase &database, qint64 elapsed);
    [[nodiscard]] std::optional<Saying> news(const QSqlDatabase &database);

    Dice m_dice;
    const QString m_demoUser;
    QHash<qint64, Answer> m_answers; // by conversation
    qint64 m_listen {0};
    qint64 m_news;
    qint64 m_report;
};

} // namespace atrium::sandbox
