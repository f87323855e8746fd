// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/stamps.h"

#include "models/inbox/plaintext.h"

#include <cstdlib>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;
constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr int longestName = 60; // letters

} // namespace

QString zonedStamp(const Instant &when, const QTimeZone &zone)
{
    const QDateTime utc = when.toUtc();
    const int offset = zone.isValid() ? zone.offsetFromUtc(utc) : 0;
    const QDateTime local = utc.addSecs(offset);
    const qint64 fraction = ((when.microseconds % microsecondsPerSecond) + microsecondsPerSecond) % microsecondsPerSecond;
    const int minutes = std::abs(offset) / secondsPerMinute;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' + QString::number(fraction).rightJustified(6, u'0') + (offset < 0 ? u'-' : u'+')
        + QString::number(minutes / 60).rightJustified(2, u'0') + u':' + QString::number(minutes % 60).rightJustified(2, u'0') + u'['
        + QString::fromLatin1(zone.isValid() ? zone.id() : QByteArray("UTC")) + u']';
}

QString fileName(const QString &words)
{
    QString name = singleLine(words, longestName);
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || !c.isPrint())
            c = u'_';
    }
    return name;
}

} // namespace atrium
