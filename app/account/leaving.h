// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace atrium {

class Account;

/// What would be lost with an account's files: the beginnings of messages that have not arrived, and how many texts are half written.
struct Unsent {
    QStringList messages {}; ///< one line each, bounded
    int drafts {};
    friend bool operator==(const Unsent &, const Unsent &) = default;
};

[[nodiscard]] Unsent unsentOf(Account &account);
/// All of these texts whole, each with where it belongs, to be kept elsewhere; empty: there are none.
[[nodiscard]] QString unsentTexts(Account &account);
[[nodiscard]] QString copyUnsent(); ///< the words on the button that copies them
/// One question that names them. Either way an account leaves this computer with all of it.
[[nodiscard]] QString signOutQuestion(const Unsent &unsent);
[[nodiscard]] QString removalQuestion(const Unsent &unsent);
/// Of all accounts: they stay, and go out at the next start.
[[nodiscard]] QString quitQuestion(const QStringList &messages);
/// Of the demo: it ends with the program, and what was written in it goes with it.
[[nodiscard]] QString demoQuitQuestion(const Unsent &unsent);

} // namespace atrium
