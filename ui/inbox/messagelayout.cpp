// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/messagelayout.h"

#include "ui/common/digits.h"
#include "ui/common/rowlayout.h"
#include "ui/theme/density.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageLayout)
};

constexpr int widestColumn = 560;
constexpr int widestOwn = 520; // with its padding
constexpr int leastText = 80;
constexpr qsizetype foldAt = 10'000; // characters
constexpr int foldHeight = 8'000; // pixels: ten thousand line breaks are few characters
constexpr qsizetype foldSlack = 2'000; // so little more is not worth a button
constexpr int below = 2; // each row keeps the focus ring of its neighbours off its text

/// A caption with a line to the right edge.
void layOutBreak(QRect &text, QRect &rule, int &y, const QString &words, const QFont &font, int rowWidth)
{
    const Density &d = density();
    const int height = lineHeight(Type::Caption);
    y += d.padL - below;
    const int room = rowWidth - 2 * d.padXl;
    text = {d.padXl, y, std::min(digitsWidth(words, font), room), height};
    const int left = text.right() + 1 + d.pad;
    rule = {left, y + height / 2, std::max(0, rowWidth - d.padXl - left), 1};
    y += height;
}

/// Name, role and time in one line; the name gives way first, then the role goes.
void layOutHead(MessageLayout &out, const MessageWords &words, int x, int y, int room)
{
    const Density &d = density();
    const int height = lineHeight(Type::Body);
    const int time = digitsWidth(words.time, typeface(Type::Caption));
    const int name = advance(words.name, typeface(Type::Strong));
    int role = words.role.isEmpty() ? 0 : advance(words.role, typeface(Type::Caption));
    if (role > 0 && room - time - role - 2 * d.padS < std::min(name, room / 3))
        role = 0;
    const int forName = room - time - d.padS - (role > 0 ? role + d.padS : 0);
    out.name = {x, y, std::clamp(name, 0, std::max(0, forName)), height};
    int next = out.name.right() + 1 + d.padS;
    if (role > 0) {
        out.role = {next, y, role, height};
        next = out.role.right() + 1 + d.padS;
    }
    out.time = {next, y, time, height};
}

int moreHeight(const QRect &more)
{
    return more.isValid() ? more.height() : 0;
}

void layOutOwn(MessageLayout &out, const MessageWords &words, const TextBlock &text, const QString &more, int &y, int rowWidth)
{
    const Density &d = density();
    const int right = rowWidth - d.padXl;
    const int moreWidth = more.isEmpty() ? 0 : advance(more, typeface(Type::Label));
    const int inner = std::max(text.width, std::min(moreWidth, messageTextWidth(true, rowWidth)));
    const int left = right - inner - 2 * d.pad;
    out.text = {left + d.pad, y + d.padS, inner, text.height};
    if (moreWidth > 0)
        out.more = {out.text.x(), out.text.bottom() + 1 + d.padXs, std::min(moreWidth, inner), lineHeight(Type::Body)};
    const int foot = moreHeight(out.more) > 0 ? d.padXs + moreHeight(out.more) : 0;
    out.bubble = {left, y, inner + 2 * d.pad, text.height + foot + 2 * d.padS};
    y = out.bubble.bottom() + 1;
    if (words.state.isEmpty())
        return;
    const int height = std::max(lineHeight(Type::Caption), d.iconSmall);
    const int width = std::min(digitsWidth(words.state, typeface(Type::Caption)), right - d.padXl - d.iconSmall - d.padXs);
    out.state = {right - width, y + d.padXs, width, height};
    out.stateMark = {out.state.x() - d.padXs - d.iconSmall, out.state.y() + (height - d.iconSmall) / 2, d.iconSmall, d.iconSmall};
    y = out.state.bottom() + 1;
}

void layOutTheirs(MessageLayout &out, const MessageWords &words, const TextBlock &text, const QString &more, int &y, int rowWidth)
{
    const Density &d = density();
    const int left = d.padXl + d.avatarThread + d.pad;
    if (words.startsRun) {
        out.initials = {d.padXl, y, d.avatarThread, d.avatarThread};
        layOutHead(out, words, left, y, std::max(leastText, rowWidth - d.padXl - left));
        y = out.name.bottom() + 1;
    }
    out.text = {left, y, text.width, text.height};
    y += text.height;
    if (!more.isEmpty()) {
        const int width = std::min(advance(more, typeface(Type::Label)), messageTextWidth(false, rowWidth));
        out.more = {left, y + d.padXs, width, lineHeight(Type::Body)};
        y = out.more.bottom() + 1;
    }
    if (out.initials.isValid())
        y = std::max(y, out.initials.bottom() + 1);
}

} // namespace

TextSetting settingOf(const QString &content, int lineWidth)
{
    return {.font = typeface(Type::Body),
        .lineDistance = lineHeight(Type::Body),
        .width = lineWidth,
        .runs = runsOf(content, foldAt + foldSlack)};
}

TextBlock measureMessage(const QString &content, const TextSetting &setting)
{
    qsizetype shown = content.size();
    if (shown > foldAt + foldSlack) {
        const qsizetype blank = content.lastIndexOf(u' ', foldAt);
        shown = blank > foldAt - foldSlack ? blank : content.at(foldAt - 1).isHighSurrogate() ? foldAt - 1 : foldAt;
    }
    return measureText(content, shown, foldHeight, setting);
}

int messageTextWidth(bool mine, int rowWidth)
{
    const Density &d = density();
    const int left = d.padXl + d.avatarThread + d.pad;
    if (mine)
        return std::max(leastText, std::min(widestOwn, rowWidth - left - d.padXl) - 2 * d.pad);
    return std::max(leastText, std::min(widestColumn, rowWidth - left - d.padXl));
}

QString moreText(const QString &content, qsizetype shown)
{
    return shown < content.size() ? Words::tr("Show all %1 characters").arg(QLocale().toString(content.size())) : QString();
}

MessageLayout layOutMessage(const MessageWords &words, bool mine, const TextBlock &text, const QString &more, int rowWidth)
{
    const Density &d = density();
    MessageLayout out;
    int y = 0;
    if (!words.dayBreak.isEmpty())
        layOutBreak(out.dayText, out.dayRule, y, words.dayBreak, typeface(Type::Caption), rowWidth);
    if (!words.newBreak.isEmpty()) {
        QFont strong = typeface(Type::Caption);
        strong.setWeight(QFont::DemiBold);
        layOutBreak(out.newText, out.newRule, y, words.newBreak, strong, rowWidth);
    }
    const bool afterBreak = y > 0;
    int gap = !words.startsRun ? d.padXs : mine ? d.padL : d.pad;
    if (afterBreak)
        gap = d.padL; // the break has its air above; below it the run begins a little closer than it would on its own
    y += gap - below;

    const int top = y;
    if (mine)
        layOutOwn(out, words, text, more, y, rowWidth);
    else
        layOutTheirs(out, words, text, more, y, rowWidth);
    out.height = y + below;
    const int left = mine ? std::min(out.bubble.left(), out.state.isValid() ? out.stateMark.left() : rowWidth) : d.padXl;
    const int right = mine ? out.bubble.right() : d.padXl + d.avatarThread + d.pad + messageTextWidth(false, rowWidth);
    out.ring = QRect(QPoint(left - d.padS, top - below), QPoint(right + d.padS, out.height - 1));
    return out;
}

} // namespace atrium
