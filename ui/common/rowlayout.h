// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QString>

namespace atrium {

/// How wide one line of text is, with the pixel that keeps it from being elided.
[[nodiscard]] int advance(const QString &text, const QFont &font);
/// Cuts `width` off the end of line and returns it; the line loses `gap` more.
QRect takeEnd(QRect &line, int width, int gap);

} // namespace atrium
