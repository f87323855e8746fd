// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/density.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace atrium {

namespace {

constexpr int designPx = 13; // body text in the pictures
constexpr int leastPx = 11;

Density inForce;
QString &family()
{
    static QString name;
    return name;
}

int toGrid(int value)
{
    return (value + 3) / 4 * 4;
}

double sizeOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return 0.85;
    case Type::Title:
        return 1.15;
    case Type::Figure:
        return 1.7;
    case Type::Body:
    case Type::Label:
    case Type::Strong:
        break;
    }
    return 1.0;
}

QFont::Weight weightOf(Type type)
{
    switch (type) {
    case Type::Label:
        return QFont::Medium;
    case Type::Strong:
    case Type::Title:
    case Type::Figure:
        return QFont::DemiBold;
    case Type::Caption:
    case Type::Body:
        break;
    }
    return QFont::Normal;
}

} // namespace

int scaled(int designed)
{
    return (designed * inForce.bodyPx + designPx / 2) / designPx;
}

const Density &density()
{
    return inForce;
}

void setDensity(bool compact, const QString &fontFamily, int bodyPx)
{
    inForce = {};
    family() = fontFamily;
    inForce.compact = compact;
    inForce.bodyPx = std::max(leastPx, bodyPx);
    const int body = lineHeight(Type::Body);
    const int caption = lineHeight(Type::Caption);
    // Whatever holds lines of text is those lines and a fixed rest, so that 200 % text is not clipped and 100 % gives the drawn sizes.
    inForce.row = compact ? toGrid(body + caption + 8) : toGrid(2 * body + 24);
    inForce.avatar = toGrid(scaled(compact ? 28 : 36));
    inForce.avatarThread = toGrid(scaled(32));
    inForce.control = toGrid(body + 12);
    inForce.controlLow = toGrid(body + 8);
    inForce.paneHead = toGrid(lineHeight(Type::Title) + caption + 20);
    inForce.topBar = inForce.control + 16;
    inForce.rail = toGrid(scaled(80));
    inForce.strip = inForce.controlLow + 12;
    inForce.badge = compact ? toGrid(caption) : toGrid(caption + 4);
    inForce.tag = toGrid(caption + 4);
    inForce.icon = toGrid(scaled(20));
    inForce.railItem = toGrid(inForce.icon + 4 + caption + 16);
    inForce.iconSmall = toGrid(scaled(16));
}

QFont typeface(Type type)
{
    QFont font = QGuiApplication::font();
    if (!family().isEmpty())
        font.setFamilies({family()});
    font.setPixelSize(std::max(leastPx, qRound(inForce.bodyPx * sizeOf(type))));
    font.setWeight(weightOf(type));
    return font;
}

int lineHeight(Type type)
{
    int designed = 20;
    if (type == Type::Caption)
        designed = 16;
    else if (type == Type::Figure)
        designed = 32;
    // Even, so that text can be centred; and never less than the font itself asks for.
    const int even = (scaled(designed) + 1) / 2 * 2;
    return std::max(even, QFontMetrics(typeface(type)).height());
}

QSize windowSize(QSize designed, const QWidget *window)
{
    return (designed * density().bodyPx / designPx).expandedTo(designed).boundedTo(window->screen()->availableSize());
}

} // namespace atrium
