// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace atrium {

/// Teaches assistive technology our plain widgets: one with an accessible name is a group, where Qt would make it a filler, which screen
/// readers pass over together with its name. Before the first widget is shown; more than once does no harm.
void teachWidgetsToSpeak();

/// What a plain widget or scroll area of ours is to assistive technology, where group is not the word for it: a row, a figure. Before it
/// is first asked for.
void speakAs(QWidget *widget, QAccessible::Role role);

} // namespace atrium
