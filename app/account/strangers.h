// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/person.h"

#include <functional>

class QWidget;

namespace atrium {

/// What whoever signed in to an account that is, or may be, another person's wants then.
enum class Admission { AnotherAccount, Owner, GoBack };

/// One question that says so; "It is mine" is offered only where nobody can tell. whose is not Same. answered does not come when context
/// is gone.
void askStranger(QWidget *parent, const QString &account, Whose whose, QObject *context, const std::function<void(Admission)> &answered);
/// After going back.
[[nodiscard]] QString turnedAway();

} // namespace atrium
