// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace atrium {

/// The command line as plain data. Nothing is started before all of it is understood.
struct Arguments {
    bool demo {};
    QString server {}; ///< empty: as the account says
    QString profile {QStringLiteral("main")};
    QString dataFolder {}; ///< empty: the user's own; for portable use and tests
    QString logRules {};
    QDateTime clock {}; ///< invalid: real time; UTC
    double speed {1.0}; ///< 0: stamps stand (a clock was given without a speed)
    QString screenshots {}; ///< folder; empty: no
    QStringList heldByFirst {}; ///< options given that a process which runs with the profile already cannot take over: "--server"
    QString message {}; ///< --help or --version: print and exit 0
    QString problem {}; ///< one clear sentence; print and exit 2
};

/// arguments[0] is the program.
[[nodiscard]] Arguments parseArguments(const QStringList &arguments);

} // namespace atrium
