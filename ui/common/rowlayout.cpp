// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rowlayout.h"

#include <QFontMetrics>

namespace atrium {

int advance(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

QRect takeEnd(QRect &line, int width, int gap)
{
    const QRect end(line.right() - width + 1, line.y(), width, line.height());
    line.setRight(end.left() - 1 - gap);
    return end;
}

} // namespace atrium
