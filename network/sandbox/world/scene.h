// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/dice.h"
#include "network/sandbox/world/seed.h"
#include "network/sandbox/world/world.h"

#include <QHash>
#include <QTimeZone>

namespace atrium::sandbox {

/// A conversation that is ready to be stored: people are ids, times are instants.
struct Scene {
    struct Message {
        QDateTime at;
        QString author;
        QString content;
    };

    int customer {0};
    QString author {};
    QStringList users {};
    std::vector<int> audiences {};
    std::vector<Message> messages {};
    int unseen {0};
    bool archived {false};
};

/// What scenes are built from: who is who, which zone a mall has, when "now" is, and the seed's dice.
struct Stage {
    QList<Mall> malls;
    QList<Person> people;
    QHash<QString, QString> ids; // by key
    QDateTime now;
    Dice dice;

    [[nodiscard]] QStringList idsOf(const QString &keys) const;
    [[nodiscard]] QTimeZone zoneOf(int customer) const;
    /// When a line of a mall was written.
    [[nodiscard]] QDateTime instant(const When &when, const QTimeZone &zone);
};

/// The talk of a mall as scenes, in the order of its table.
[[nodiscard]] std::vector<Scene> scenesOf(const std::vector<Talk> &talks, int customer, Stage &stage);

/// `count` more conversations, recombined from topics; all of them are older than those of the tables.
[[nodiscard]] std::vector<Scene> moreScenes(int count, Stage &stage);

/// Four for each mall that the small world has not, of the last weeks, in the mall's language; the demo user has seen all of them.
[[nodiscard]] std::vector<Scene> chainScenes(Stage &stage);

/// Puts `count` older lines before the log that the night watch of the first mall keeps.
void lengthenLog(std::vector<Scene> &scenes, int count, Stage &stage);

} // namespace atrium::sandbox
