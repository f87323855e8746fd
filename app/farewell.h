// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QObject;
class QWidget;

namespace atrium {

class Account;
class AccountSet;

// The questions before something ends. `f` is called when it is meant, and never once context is gone.

void askSignOut(QWidget *window, Account &account, QObject *context, const std::function<void()> &f);
/// last: the program ends with it.
void askLeaveDemo(QWidget *window, bool last, QObject *context, const std::function<void()> &f);
/// Asks only where something of any account has not been sent, or something was written in the demo, which ends with the program.
void askQuit(QWidget *window, const AccountSet &accounts, QObject *context, const std::function<void()> &f);

} // namespace atrium
