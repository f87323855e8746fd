// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowplace.h"

#include <algorithm>

namespace atrium {

namespace {

// What one drags a window by: that much of its upper edge must be in reach.
constexpr int gripHeight = 32;
constexpr int gripWidth = 120;
constexpr int largest = 1 << 16; // px; a file may hold anything

bool isInReach(const QRect &box, const QRect &screen)
{
    const QRect grip = QRect(box.topLeft(), QSize(box.width(), gripHeight)) & screen;
    return grip.height() == gripHeight && grip.width() >= std::min(gripWidth, box.width());
}

qint64 areaOf(const QRect &box)
{
    return box.isEmpty() ? 0 : static_cast<qint64>(box.width()) * box.height();
}

/// Between the middles, squared.
qint64 distance(const QRect &one, const QRect &other)
{
    const QPoint apart = one.center() - other.center();
    return static_cast<qint64>(apart.x()) * apart.x() + static_cast<qint64>(apart.y()) * apart.y();
}

} // namespace

QByteArray WindowPlace::toText() const
{
    QByteArray text;
    for (const int number : {box.x(), box.y(), box.width(), box.height()})
        text += QByteArray::number(number) + ',';
    return maximised ? text + "maximised" : text.chopped(1);
}

std::optional<WindowPlace> WindowPlace::fromText(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(',');
    if (parts.size() < 4 || parts.size() > 5 || (parts.size() == 5 && parts.constLast() != "maximised"))
        return {};
    int numbers[4] {};
    for (qsizetype i = 0; i < 4; ++i) {
        bool ok = false;
        numbers[i] = parts.at(i).toInt(&ok);
        if (!ok || std::abs(numbers[i]) > largest)
            return {};
    }
    const WindowPlace place {.box = {numbers[0], numbers[1], numbers[2], numbers[3]}, .maximised = parts.size() == 5};
    return place.box.isEmpty() ? std::nullopt : std::optional(place);
}

QRect placedOnScreens(const QRect &box, const QList<QRect> &screens)
{
    if (screens.isEmpty() || std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
            return isInReach(box, screen) && box.width() <= screen.width() && box.height() <= screen.height();
        }))
        return box;
    const auto better = [&](const QRect &one, const QRect &other) {
        const qint64 here = areaOf(one & box);
        const qint64 there = areaOf(other & box);
        return here != there ? here > there : distance(one, box) < distance(other, box);
    };
    const QRect screen = *std::min_element(screens.begin(), screens.end(), better);
    const QSize size = box.size().boundedTo(screen.size());
    const QPoint corner(std::clamp(box.x(), screen.left(), screen.right() + 1 - size.width()),
        std::clamp(box.y(), screen.top(), screen.bottom() + 1 - size.height()));
    return {corner, size};
}

} // namespace atrium
