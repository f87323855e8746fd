// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/percent.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hundred = 100;
constexpr qint64 wholeHundredths = 10'000; ///< of 100 %

QString plain(qint64 hundredths)
{
    const Decimals parts = decimalsOf(hundredths);
    return (parts.negative ? u"-"_s : QString()) + QString::number(parts.whole) + u'.' + parts.digits;
}

} // namespace

Percent percentOf(const Fraction &share)
{
    const qint64 hundredths = rounded(share, wholeHundredths);
    Percent percent {.hundredths = hundredths, .inFiles = hundredths};
    if (hundredths == 0 && share.numerator != 0) {
        percent.hundredths = share.numerator > 0 ? 1 : -1;
        percent.mark = share.numerator > 0 ? Percent::Mark::Less : Percent::Mark::Greater;
    } else if (hundredths == wholeHundredths && share.numerator != share.denominator) {
        percent.hundredths = share.numerator < share.denominator ? wholeHundredths - 1 : wholeHundredths;
        percent.mark = Percent::Mark::Greater;
    }
    return percent;
}

QString canonicalText(const Percent &percent)
{
    QString number = plain(percent.hundredths);
    switch (percent.mark) {
    case Percent::Mark::Less:
        return u'<' + number;
    case Percent::Mark::Greater:
        return u'>' + number;
    case Percent::Mark::None:
        break;
    }
    return number;
}

QString fileText(const Percent &percent)
{
    return plain(percent.inFiles);
}

QString ratioText(const Fraction &ratio)
{
    return plain(rounded(ratio, hundred));
}

Decimals decimalsOf(qint64 hundredths)
{
    const qint64 magnitude = hundredths < 0 ? -hundredths : hundredths;
    const qint64 rest = magnitude % hundred;
    Decimals parts {.negative = hundredths < 0, .whole = magnitude / hundred};
    parts.digits = QString::number(rest % 10 == 0 ? rest / 10 : rest);
    if (rest % 10 != 0 && rest < 10)
        parts.digits.prepend(u'0');
    return parts;
}

} // namespace atrium
