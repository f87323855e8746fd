// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"

#include <algorithm>

namespace atrium {

namespace {

/// What no table of Unicode takes apart. Capitals are small by then.
QLatin1StringView plainOf(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return QLatin1StringView("l");
    case u'ø':
        return QLatin1StringView("o");
    case u'đ':
    case u'ð':
        return QLatin1StringView("d");
    case u'ß':
        return QLatin1StringView("ss");
    case u'æ':
        return QLatin1StringView("ae");
    case u'œ':
        return QLatin1StringView("oe");
    case u'þ':
        return QLatin1StringView("th");
    case u'ı':
        return QLatin1StringView("i");
    case u'ħ':
        return QLatin1StringView("h");
    case u'ŧ':
        return QLatin1StringView("t");
    default:
        return {};
    }
}

bool isAccent(QChar c)
{
    return c >= QChar(0x0300) && c <= QChar(0x036f);
}

} // namespace

QString folded(QStringView text)
{
    // Most of what is searched is plain, and taking apart costs ten times as much.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c) || c.category() == QChar::Other_Format)
            continue;
        if (const QLatin1StringView written = plainOf(c); !written.isEmpty())
            plain += written;
        else
            plain += c;
    }
    return plain;
}

} // namespace atrium
