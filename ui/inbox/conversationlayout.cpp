// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/conversationlayout.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
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
    Q_DECLARE_TR_FUNCTIONS(ConversationLayout)
};

constexpr qint64 badgeCounts = 999;
constexpr int lineGap = 2;
constexpr int mallDot = 12; // as the switcher's
constexpr int leastOfName = 5; // average letters: less of a name is worth less than a "+1"

QRect middle(const QRect &line, QSize size)
{
    return {line.x(), line.y() + (line.height() - size.height()) / 2, size.width(), size.height()};
}

QString othersText(qint64 others)
{
    return others > 0 ? Words::tr("+%1", "more people than are named").arg(QLocale().toString(others)) : QString();
}

/// Names, "+1" and tag share what the time leaves. Names are shown whole while they fit, the last one in part if enough of it does.
void layOutNames(ConversationLayout &out, const ConversationWords &words, QRect line, const QFont &font)
{
    const Density &d = density();
    const QFont othersFont = typeface(Type::Body);
    int tagRoom = 0;
    // "Audience #12" says it too, so the tag goes before its name does.
    const bool roomForTag = line.width() > 3 * QFontMetrics(font).averageCharWidth() * leastOfName;
    if (words.audience && roomForTag) {
        out.tagText = Words::tr("Audience", "tag of a conversation");
        tagRoom = tagSize(out.tagText).width() + d.padS;
    }
    QStringList fenced;
    for (const QString &name : words.names)
        fenced << isolated(name);
    const int least = QFontMetrics(font).averageCharWidth() * leastOfName;
    int titleWidth = 0;
    for (qsizetype shown = std::max(qsizetype(1), fenced.size()); shown >= 1; --shown) {
        out.titleText = shown >= fenced.size() ? words.title : QStringList(fenced.first(shown)).join(u", "_s);
        out.othersText = othersText(words.others + std::max(qsizetype(0), fenced.size() - shown));
        const int othersRoom = out.othersText.isEmpty() ? 0 : digitsWidth(out.othersText, othersFont) + d.padS;
        const int room = line.width() - tagRoom - othersRoom;
        const int whole = advance(out.titleText, font);
        titleWidth = std::max(0, std::min(whole, room));
        const int before = shown > 1 ? advance(QStringList(fenced.first(shown - 1)).join(u", "_s) + u", "_s, font) : 0;
        if (whole <= room || before + least <= room)
            break;
    }
    out.title = {line.x(), line.y(), titleWidth, line.height()};
    int x = line.x() + titleWidth + d.padS;
    if (!out.othersText.isEmpty()) {
        out.others = {x, line.y(), std::clamp(line.right() + 1 - x, 0, digitsWidth(out.othersText, othersFont)), line.height()};
        x = out.others.right() + 1 + d.padS;
    }
    if (tagRoom > 0)
        out.tag = middle({x, line.y(), 0, line.height()}, tagSize(out.tagText));
}

/// Preview, then time waited or state, then badge; each only as wide as it must be, the preview takes the rest.
void layOutSecondLine(ConversationLayout &out, const ConversationWords &words, qint64 unseen, QRect line)
{
    const Density &d = density();
    if (unseen > 0) {
        out.badgeText =
            unseen > badgeCounts ? Words::tr("%1+", "a count and more").arg(QLocale().toString(badgeCounts)) : QLocale().toString(unseen);
        const QSize size = badgeSize(out.badgeText);
        out.badge = middle(takeEnd(line, size.width(), d.padS), size);
    } else if (words.unread) {
        out.badge = middle(takeEnd(line, d.padS, d.padS), {d.padS, d.padS});
    }
    // What was refused needs a person; what is on its way tells more than where it was put.
    const bool standing = words.standing == ConversationWords::NotDone || words.pending.isEmpty();
    const QString state = standing && !words.standingWords.isEmpty() ? words.standingWords
        : words.pending.isEmpty()                                    ? words.waiting
                                                                     : words.pending;
    out.stateText = state;
    if (!state.isEmpty()) {
        const int most = line.width() * 2 / 3; // long states leave something of the preview
        out.waiting = takeEnd(line, std::min(digitsWidth(state, typeface(Type::Caption)), most), d.padXs);
        out.mark = middle(takeEnd(line, d.iconSmall, d.padS), {d.iconSmall, d.iconSmall});
    }
    const QFont font = typeface(d.compact ? Type::Caption : Type::Body);
    if (!words.draft.isEmpty()) {
        out.draftText = Words::tr("Draft", "word before unsent text");
        out.draft = {line.x(), line.y(), std::min(advance(out.draftText, font), line.width()), line.height()};
        line.setLeft(out.draft.right() + 1 + d.padS);
    }
    out.preview = line.isValid() ? line : QRect();
}

} // namespace

ConversationLayout layOutConversation(const ConversationWords &words, qint64 unseen, const QRect &row)
{
    const Density &d = density();
    ConversationLayout out;
    out.fill = row.adjusted(d.padXs, 0, -d.padXs, 0);
    const QRect inner = out.fill.adjusted(d.pad, 0, -d.pad, 0);
    out.initials = {inner.x(), row.y() + (row.height() - d.avatar) / 2, d.avatar, d.avatar};
    if (!words.mall.isEmpty())
        out.mallDot = {out.initials.right() + 1 - mallDot, out.initials.bottom() + 1 - mallDot, mallDot, mallDot};

    const int first = lineHeight(Type::Body);
    const int second = lineHeight(d.compact ? Type::Caption : Type::Body);
    const int gap = d.compact ? 0 : lineGap;
    const int left = out.initials.right() + 1 + d.pad;
    const int top = row.y() + (row.height() - first - gap - second) / 2;
    QRect upper(left, top, inner.right() + 1 - left, first);
    const QRect lower(left, top + first + gap, upper.width(), second);

    out.time = takeEnd(upper, digitsWidth(words.time, typeface(Type::Caption)), d.padS);
    if (words.followUp)
        out.flag = middle(takeEnd(upper, d.iconSmall, d.padS), {d.iconSmall, d.iconSmall});
    layOutNames(out, words, upper, typeface(unseen > 0 || words.unread ? Type::Strong : Type::Body));
    layOutSecondLine(out, words, unseen, lower);
    return out;
}

} // namespace atrium
