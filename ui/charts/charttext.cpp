// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttext.h"

namespace atrium {

QString chartText(const QString &text)
{
    constexpr qsizetype most = 200; // letters, and so at most 1,200 once escaped
    QString line = text.simplified();
    if (line.size() > most) {
        const bool splitsPair = line.at(most - 1).isHighSurrogate();
        line = line.left(splitsPair ? most - 2 : most - 1) + QChar(0x2026);
    }
    return line.toHtmlEscaped();
}

} // namespace atrium
