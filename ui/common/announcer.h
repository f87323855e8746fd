// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace atrium {

/// Says a sentence to screen readers without moving the focus: a one-pixel static text in the window of `anywhere` whose accessible name
/// becomes the sentence. Qt 6.4 has no announcement of its own.
void announce(QWidget *anywhere, const QString &sentence);

} // namespace atrium
