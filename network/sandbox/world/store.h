// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/scene.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace atrium::sandbox {

/// Writes the world into its tables. Ids are given in the order of time, as a server would have given them.
class Store {
public:
    explicit Store(const QSqlDatabase &database);

    [[nodiscard]] bool people(const Stage &stage);
    [[nodiscard]] bool malls(const Stage &stage);
    /// With ids from these on.
    struct FirstIds {
        qint64 conversation {2}; // 1 is the documented one
        qint64 message {4}; // 3 is the documented one
    };
    [[nodiscard]] bool scenes(std::vector<Scene> scenes, const Stage &stage, const FirstIds &first);
    [[nodiscard]] QString lastError() const { return m_error; }

private:
    [[nodiscard]] bool run(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] bool conversation(const Scene &scene, qint64 id, const std::vector<qint64> &messageIds);
    [[nodiscard]] bool states(const Scene &scene, qint64 id, const std::vector<qint64> &messageIds, const Stage &stage);

    QSqlDatabase m_database;
    QSqlQuery m_conversation;
    QSqlQuery m_participant;
    QSqlQuery m_audience;
    QSqlQuery m_message;
    QSqlQuery m_state;
    QString m_error;
};

} // namespace atrium::sandbox
