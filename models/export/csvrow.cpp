// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/csvrow.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

QString harmless(const QString &text)
{
    const QStringView start = QStringView(text).trimmed();
    const bool formula = !start.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(start.front());
    return formula || text.startsWith(u'\t') || text.startsWith(u'\r') ? u'\'' + text : text;
}

QString csvCell(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u",;\"\n\r\t'").contains(c); }))
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

QString csvRow(const QStringList &texts)
{
    QStringList cells;
    cells.reserve(texts.size());
    for (const QString &text : texts)
        cells << csvCell(harmless(text));
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace atrium
