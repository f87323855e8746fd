// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/skeleton.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

namespace atrium {

namespace {

// Of the room for text, in percent; different, so that it looks like text.
constexpr int first[] = {56, 36, 62, 44, 52};
constexpr int second[] = {78, 88, 68, 82, 60};
constexpr int barRadius = 4;

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
}

void Skeleton::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void Skeleton::paintAt(QPainter &painter, const QRect &box, int radius) const
{
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), box), radius, tokens().skeleton);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    switch (m_shape) {
    case Rows:
        paintRows(painter);
        break;
    case Chart:
        paintAt(painter, rect().adjusted(density().pad, density().padS, -density().pad, -density().pad), density().cardRadius);
        break;
    case Figures:
        paintFigures(painter);
        break;
    }
}

void Skeleton::paintRows(QPainter &painter) const
{
    const Density &d = density();
    for (int i = 0; i * d.row < height(); ++i) {
        const int top = i * d.row;
        const int avatarX = d.padXs + d.pad;
        paintAt(painter, {avatarX, top + (d.row - d.avatar) / 2, d.avatar, d.avatar}, d.avatar / 2);
        const int left = avatarX + d.avatar + d.pad;
        const int room = width() - left - d.padL - d.padXl * 2;
        const int middle = top + d.row / 2;
        paintAt(painter, {left, middle - d.pad - 2, room * first[i % 5] / 100, d.pad}, barRadius);
        paintAt(painter, {left, middle + d.padXs, room * second[i % 5] / 100, d.padS}, barRadius);
        paintAt(painter, {width() - d.padL - d.padXl - d.padS, middle - d.pad, d.padXl + d.padS, d.padS}, barRadius);
    }
}

void Skeleton::paintFigures(QPainter &painter) const
{
    const Density &d = density();
    constexpr int cells = 6;
    const int strip = d.control * 3; // as the figures' cells: a label, a figure, a rate
    const int chart = d.control * 8;
    const int wide = width() - 2 * d.padL;
    int top = d.pad;
    paintAt(painter, {d.padL, top, wide / 4, d.padL}, barRadius);
    top += d.padL + d.padL;
    for (int i = 0; i < cells; ++i) {
        const int left = d.padL + wide * i / cells;
        const int room = wide / cells - d.pad;
        paintAt(painter, {left, top + d.pad, room / 2, d.padS}, barRadius);
        paintAt(painter, {left, top + d.pad + d.padXl, room * 2 / 3, d.padXl}, barRadius);
        paintAt(painter, {left, top + strip - d.padL, room / 3, d.padS}, barRadius);
    }
    top += strip + d.pad;
    paintAt(painter, {d.padL, top, wide, chart}, d.cardRadius);
    top += chart + d.pad;
    paintTable(painter, {d.padL, top, wide, height() - top});
}

void Skeleton::paintTable(QPainter &painter, const QRect &room) const
{
    const Density &d = density();
    const int row = d.control + d.padXs;
    for (int i = 0; room.top() + (i + 1) * row < room.bottom(); ++i) {
        const int middle = room.top() + i * row + row / 2 - d.padXs;
        paintAt(painter, {room.left(), middle, room.width() / 12, d.padS}, barRadius);
        paintAt(painter, {room.left() + room.width() / 9, middle, room.width() * first[i % 5] / 250, d.padS}, barRadius);
        for (int column = 1; column <= 5; ++column)
            paintAt(painter, {room.right() - room.width() * column / 13, middle, room.width() / 24, d.padS}, barRadius);
    }
}

} // namespace atrium
