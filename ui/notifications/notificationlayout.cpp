// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationlayout.h"

#include "ui/common/digits.h"
#include "ui/common/rowlayout.h"
#include "ui/theme/density.h"

#include <QFontMetrics>

#include <algorithm>

namespace atrium {

namespace {

constexpr int lineGap = 2;

QRect middle(const QRect &line, int size)
{
    return {line.x(), line.y() + (line.height() - size) / 2, size, size};
}

} // namespace

NotificationLayout layOutNotification(const NotificationWords &words, const QRect &row)
{
    const Density &d = density();
    NotificationLayout out;
    out.fill = row.adjusted(d.padXs, 0, -d.padXs, 0);
    const int dotColumn = d.iconSmall - 2; // 14, the dot of 8 in its middle
    out.dot = {out.fill.x() + d.padS + (dotColumn - d.padS) / 2, row.y() + (row.height() - d.padS) / 2, d.padS, d.padS};
    out.tile = {out.fill.x() + d.padS + dotColumn + d.pad, row.y() + (row.height() - d.avatar) / 2, d.avatar, d.avatar};
    const int icon = d.compact ? d.iconSmall : d.icon;
    out.icon = QRect(0, 0, icon, icon);
    out.icon.moveCenter(out.tile.center());

    const QFont caption = typeface(Type::Caption);
    const int first = lineHeight(Type::Body);
    const int second = lineHeight(Type::Caption);
    const int gap = d.compact ? 0 : lineGap;
    const int left = out.tile.right() + 1 + d.pad;
    const int top = row.y() + (row.height() - first - gap - second) / 2;
    QRect upper(left, top, out.fill.right() + 1 - d.pad - left, first);
    QRect lower(left, top + first + gap, upper.width(), second);

    out.time = takeEnd(upper, digitsWidth(words.time, caption), d.padS);
    out.title = upper.isValid() ? upper : QRect();
    out.state = takeEnd(lower, std::min(advance(words.state, caption), lower.width() / 2), d.padS);
    if (!words.mall.isEmpty()) {
        out.mallDot = middle(lower, d.padS);
        lower.setLeft(out.mallDot.right() + 1 + d.padS);
        // The mall is named whole as long as something of the text is left.
        const int most = words.preview.isEmpty() ? lower.width() : lower.width() * 2 / 3;
        out.mall = {lower.x(), lower.y(), std::max(0, std::min(advance(words.mall, caption), most)), lower.height()};
        lower.setLeft(out.mall.right() + 1 + d.padS + d.padXs);
    }
    if (!words.preview.isEmpty() && lower.isValid())
        out.preview = lower;
    return out;
}

DayLayout layOutDay(const DayWords &words, const QRect &row)
{
    const Density &d = density();
    // Nearer to what it names than to what is above it.
    const QRect line = row.adjusted(d.padL, d.compact ? d.padXs : d.padS, -d.padL, 0);
    DayLayout out;
    out.title = line;
    out.title.setWidth(std::min(line.width(), advance(words.title, typeface(Type::Strong))));
    if (!words.date.isEmpty())
        out.date = line.adjusted(out.title.width() + d.padS, 0, 0, 0);
    return out;
}

int dayHeight()
{
    return density().compact ? lineHeight(Type::Body) + density().padXs : density().control;
}

} // namespace atrium
