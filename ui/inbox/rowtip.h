// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QHelpEvent;
class QRect;
class QWidget;

namespace atrium {

/// Shows the lines, remote text among them, as the tool tip of `box` in a view's viewport; nothing when there are none.
void showRowTip(const QHelpEvent &event, QWidget *viewport, const QRect &box, const QStringList &lines);

} // namespace atrium
