// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxlayout.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/common/rowlayout.h"
#include "ui/theme/density.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMost = 432; // look/08
constexpr int lineGap = 2;
constexpr int nameLeast = 48; // five letters or so

/// As wide as the longest of the forms an age may have, in the language of the moment: the column stands still while its words change.
int ageColumn()
{
    constexpr std::array<qint64, 5> longest {0, 59, 59 * 60, 24 * 3600 - 60, 7 * 24 * 3600 - 3600}; // "6 d 23 h"; s
    const QFont font = typeface(Type::Caption);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(longest.back() * 1000, Qt::UTC);
    int width = 0;
    for (const qint64 age : longest)
        width = std::max(width, digitsWidth(outboxAge(Instant::fromUtc(now.addSecs(-age)), now), font));
    return width;
}

/// How much of a text stands on its first line when it is broken between words; -1: all of it.
int firstLine(const QString &text, const QFont &font, int width)
{
    if (width <= 0 || advance(text, font) <= width)
        return -1;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const int length = line.textLength();
    // One word that is wider than the column is cut where it stands, and has no second line.
    return length < text.size() && line.naturalTextWidth() <= width ? length : -1;
}

/// Where the columns of a row stand; all rows of one width have the same.
struct Columns {
    int left {}; ///< where text begins in a row that waits for none
    int text {}; ///< width
    int state {};
    int stateWidth {};
    int age {};
    int ageWidth {};
    int actions {};
};

Columns columnsOf(int width, int actionsWidth)
{
    const Density &d = density();
    Columns out;
    out.left = d.padL + d.avatar + d.pad;
    out.ageWidth = ageColumn();
    out.actions = width - d.padL - actionsWidth;
    out.age = out.actions - d.padXl - out.ageWidth;
    const int room = out.age - d.padL - out.left;
    out.text = std::min(textMost, room / 2);
    out.state = out.left + out.text + d.padL;
    out.stateWidth = std::max(0, out.age - d.padL - out.state);
    return out;
}

int heightFor(int reasonBreak)
{
    const Density &d = density();
    return d.row + (d.compact ? d.padXs : d.padS) + (reasonBreak >= 0 ? lineHeight(Type::Caption) : 0);
}

/// Name, dot and tag on one line; the name is cut, but a tag that would leave nothing of it is left out.
void placeWho(OutboxLayout &out, const OutboxWords &words, const QRect &line)
{
    const Density &d = density();
    const int dot = words.mall.isEmpty() ? 0 : d.padS + d.padS;
    QSize tag = words.tag.isEmpty() ? QSize(0, 0) : tagSize(words.tag);
    if (line.width() - dot - d.padS - tag.width() < nameLeast)
        tag = {0, 0};
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
    const Columns columns = columnsOf(size.width(), actionsWidth);
    out.reasonBreak = firstLine(words.reason, typeface(Type::Caption), columns.stateWidth);
    const int high = heightFor(out.reasonBreak);
    out.tile = {d.padL + (waits ? d.avatar : 0), (high - d.avatar) / 2, d.avatar, d.avatar};
    const int icon = d.compact ? d.iconSmall : d.icon;
    out.icon = QRect(0, 0, icon, icon);
    out.icon.moveCenter(out.tile.center());

    const int body = lineHeight(Type::Body);
    const int caption = lineHeight(Type::Caption);
    const int gap = d.compact ? 0 : lineGap;
    out.actions = {columns.actions, 0, actionsWidth, high};
    out.age = {columns.age, 0, columns.ageWidth, high};

    const int left = out.tile.right() + 1 + d.pad;
    const int top = (high - 2 * body - gap) / 2;
    const int textWidth = std::max(0, columns.left + columns.text - left);
    placeWho(out, words, {left, top, textWidth, body});
    out.text = {left, top + body + gap, textWidth, body};
    const int reasonLines = words.reason.isEmpty() ? 0 : out.reasonBreak < 0 ? 1 : 2;
    const int reasonHeight = reasonLines == 0 ? 0 : gap + reasonLines * caption;
    const int stateTop = (high - body - reasonHeight) / 2;
    out.state = {columns.state, stateTop, columns.stateWidth, body};
    if (reasonLines > 0)
        out.reason = {columns.state, stateTop + body + gap, columns.stateWidth, caption};
    if (reasonLines > 1)
        out.reasonMore = out.reason.translated(0, caption);
    const int below = top + body + d.padS;
    out.editor = {left, below, size.width() - d.padL - left, std::max(0, size.height() - below - d.pad)};
    return out;
}

int outboxRowHeight(const OutboxWords &words, int width, bool waits, int actionsWidth)
{
    return layOutOutboxRow(words, {width, 0}, waits, actionsWidth).actions.height();
}

} // namespace atrium
