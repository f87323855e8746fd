// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/messagelength.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace atrium {

int charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isBlank(const QString &text)
{
    const QList<uint> letters = text.toUcs4(); // of the two halves of an emoji none can be printed
    return std::none_of(letters.begin(), letters.end(), [](uint c) { return QChar::isPrint(c) && !QChar::isSpace(c); });
}

int charactersOver(const QString &text)
{
    if (text.size() <= longestMessage) // there are never more characters than code units
        return 0;
    const int over = std::max(0, charactersIn(text) - longestMessage);
    // Whoever stacks hundreds of accents on a letter has to take away at least one of them.
    return text.size() > longestMessageUnits ? std::max(over, 1) : over;
}

} // namespace atrium
