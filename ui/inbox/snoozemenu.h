// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/snoozechoices.h"

#include <functional>

class QMenu;
class QWidget;

namespace atrium {

/// When to be reminded: the usual choices with the time they mean, one of one's own, and that all of it is on this computer alone.
/// back: not empty where there is something to be brought back at once. now is UTC. Opened
/// and not waited for; it goes by itself.
[[nodiscard]] QMenu *snoozeMenu(QWidget *parent, const QDateTime &now, const QTimeZone &zone,
    const std::function<void(const WallTime &)> &chosen, const std::function<void()> &back = {});

} // namespace atrium
