// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace atrium {

/// Figures, times and counts stand in columns only when every digit is equally wide. Inter's are not by default and Qt 6.4 cannot switch
/// them, so each digit is drawn centred on the widest digit's advance; all else keeps its own width.
[[nodiscard]] int digitsWidth(const QString &text, const QFont &font);
/// On one line, elided where the box is narrower, centred vertically. Left and right as seen: whoever mirrors mirrors the box and the
/// alignment.
void paintDigits(
    QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align = Qt::AlignLeft);

} // namespace atrium
