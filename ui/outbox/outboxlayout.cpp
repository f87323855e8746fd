// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxlayout.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"

#include <QFontMetrics>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMost = 432; // look/08
constexpr int lineGap = 2;

int advance(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

/// Wide enough for "23 h 59 min": the column stands still while its words change.
int ageColumn()
{
    return digitsWidth(u"00 h 00 min"_s, typeface(Type::Caption));
}

/// Name, dot and tag on one line; the name is cut first.
void placeWho(OutboxLayout &out, const OutboxWords &words, const QRect &line)
{
    const Density &d = density();
    const int dot = words.mall.isEmpty() ? 0 : d.padS + d.padS;
    const QSize tag = words.tag.isEmpty() ? QSize(0, 0) : tagSize(words.tag);
    const int rest = dot + (tag.isEmpty() ? 0 : d.padS + tag.width());
    const int name = std::clamp(advance(words.who, typeface(Type::Label)), 0, std::max(0, line.width() - rest));
    out.who = {line.x(), line.y(), name, line.height()};
    int x = line.x() + name + d.padS;
    if (dot > 0) {
        out.dot = {x, line.y() + (line.height() - d.padS) / 2, d.padS, d.padS};
        x += dot;
    }
    if (!tag.isEmpty())
        out.tag = {x, line.y() + (line.height() - tag.height()) / 2, tag.width(), tag.height()};
}

} // namespace

OutboxLayout layOutOutboxRow(const OutboxWords &words, const QSize &size, bool waits, int actionsWidth)
{
    const Density &d = density();
    OutboxLayout out;
    const int high = outboxRowHeight();
    const int right = size.width() - d.padL;
    out.tile = {d.padL + (waits ? d.avatar : 0), (high - d.avatar) / 2, d.avatar, d.avatar};
    const int icon = d.compact ? d.iconSmall : d.icon;
    out.icon = QRect(0, 0, icon, icon);
    out.icon.moveCenter(out.tile.center());

    const int body = lineHeight(Type::Body);
    const int caption = lineHeight(Type::Caption);
    const int gap = d.compact ? 0 : lineGap;
    const int column = d.padL + d.avatar + d.pad; // where text begins in a row that waits for none
    const int age = ageColumn();
    out.actions = {right - actionsWidth, 0, actionsWidth, high};
    out.age = {out.actions.x() - d.padXl - age, 0, age, high};
    const int room = out.age.x() - d.padL - column;
    const int text = std::min(textMost, room / 2);
    const int state = column + text + d.padL;

    const int left = out.tile.right() + 1 + d.pad;
    const int top = (high - 2 * body - gap) / 2;
    placeWho(out, words, {left, top, std::max(0, column + text - left), body});
    out.text = {left, top + body + gap, std::max(0, column + text - left), body};
    const int stateTop = words.reason.isEmpty() ? (high - body) / 2 : (high - body - gap - caption) / 2;
    out.state = {state, stateTop, std::max(0, out.age.x() - d.padL - state), body};
    if (!words.reason.isEmpty())
        out.reason = {state, stateTop + body + gap, out.state.width(), caption};
    const int below = top + body + d.padS;
    out.editor = {left, below, right - left, std::max(0, size.height() - below - d.pad)};
    return out;
}

int outboxRowHeight()
{
    return density().row + density().padS;
}

} // namespace atrium
