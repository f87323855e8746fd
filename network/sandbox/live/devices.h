// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/dispatches.h"
#include "network/sandbox/world/dice.h"

#include <QHash>

#include <deque>
#include <vector>

namespace atrium::sandbox {

/// Which phone reports what next. A push arrives, and some minutes later three in ten are opened, some of them twice. Most of what
/// happens is about the push that is being sent right now; those of the last two days get the rest. When everything has arrived, people
/// go on opening what they have.
class Devices {
public:
    explicit Devices(quint64 seed)
        : m_dice(seed)
    {
    }

    struct Report {
        Dispatch dispatch {};
        qint64 member {0};
        QByteArray slug {}; // of the member's club
        bool isOpening {false}; // otherwise it arrived
    };

    /// The next one at `elapsed` (ms since the start); no value while there is no push that anything can happen to.
    [[nodiscard]] std::optional<Report> next(const QSqlDatabase &database, const QDateTime &now, qint64 elapsed);

private:
    struct Push {
        PushSending sending {};
        QByteArray slug {};
        qint64 arrived {0}; // the messages below have
    };
    struct Opening {
        qint64 due {0}; // ms since the start
        Report report {};
    };

    void look(const QSqlDatabase &database, const QDateTime &now);
    [[nodiscard]] Push &choose();
    [[nodiscard]] Report arrival(Push &push, qint64 number, qint64 elapsed);
    [[nodiscard]] Report laterOpening(const Push &push);
    [[nodiscard]] static Report reportOf(const Push &push, qint64 number, bool isOpening);

    Dice m_dice;
    std::vector<Push> m_pushes;
    std::deque<Opening> m_openings; // in the order of their times
    qint64 m_lookAgain {0};
};

} // namespace atrium::sandbox
