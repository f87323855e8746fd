// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxpaint.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace atrium {

namespace {

struct Look {
    QColor ink, fill;
};

Look lookOf(OutboxWords::Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case OutboxWords::Bad:
        return {t.bad, t.badSoft};
    case OutboxWords::Warn:
        return {t.warn, t.warnSoft};
    case OutboxWords::Muted:
        return {t.muted, t.hover};
    case OutboxWords::Plain:
        break;
    }
    return {t.text, t.hover};
}

/// The part of the reason that stands on its first line, or on its second.
QString onLine(const OutboxWords &words, const OutboxLayout &layout, bool second)
{
    if (layout.reasonBreak < 0)
        return second ? QString() : words.reason;
    return second ? words.reason.sliced(layout.reasonBreak) : words.reason.first(layout.reasonBreak).trimmed();
}

} // namespace

void paintOutboxRow(QPainter &painter, const OutboxFace &face)
{
    const Tokens &t = tokens();
    const Density &d = density();
    const OutboxWords &words = face.words;
    const OutboxLayout &layout = face.layout;
    const Look look = lookOf(face.trouble);
    const QRect inner = face.box.adjusted(d.padXs, d.padXs, -d.padXs, -d.padXs);
    painter.setLayoutDirection(face.direction);
    const auto placed = [&face](const QRect &box) { return QStyle::visualRect(face.direction, face.box, box); };
    if (face.hovered)
        paintBox(painter, inner, d.radius, t.hover);
    if (face.line)
        painter.fillRect(QRect(1, 0, face.box.width() - 2, 1), t.grid);
    const bool quiet = face.trouble == OutboxWords::Plain || face.trouble == OutboxWords::Muted;
    paintBox(painter, placed(layout.tile), d.cardRadius, quiet && face.hovered ? t.surface : look.fill);
    paintIcon(painter, placed(layout.icon), words.iconName, quiet ? t.muted : look.ink);

    const QFont label = typeface(Type::Label);
    const QFont caption = typeface(Type::Caption);
    paintLine(painter, placed(layout.who), words.who, label, t.text);
    if (layout.dot.isValid())
        paintBox(painter, placed(layout.dot), layout.dot.width() / 2, mallColour(face.scope.value));
    if (layout.tag.isValid())
        paintTag(painter, placed(layout.tag), words.tag);
    paintLine(painter, placed(layout.text), words.text, typeface(Type::Body), t.muted);
    paintLine(painter, placed(layout.state), words.state, label, lookOf(words.tone).ink);
    paintLine(painter, placed(layout.reason), onLine(words, layout, false), caption, t.muted);
    paintLine(painter, placed(layout.reasonMore), onLine(words, layout, true), caption, t.muted);
    const bool mirrored = face.direction == Qt::RightToLeft;
    paintDigits(painter, placed(layout.age), words.age, caption, t.muted, mirrored ? Qt::AlignLeft : Qt::AlignRight);
    if (face.focused)
        paintFocusRing(painter, inner);
}

QStringList outboxTip(const OutboxWords &words, const OutboxLayout &layout)
{
    QStringList lines;
    const auto isCut = [](const QString &text, Type type, const QRect &box) {
        return QFontMetrics(typeface(type)).horizontalAdvance(text) > box.width();
    };
    const auto whole = [&](const QString &text, Type type, const QRect &box) {
        if (isCut(text, type, box))
            lines << text;
    };
    whole(words.who, Type::Label, layout.who);
    whole(words.text, Type::Body, layout.text);
    whole(words.state, Type::Label, layout.state);
    const bool two = layout.reasonBreak >= 0;
    if (isCut(onLine(words, layout, two), Type::Caption, two ? layout.reasonMore : layout.reason))
        lines << words.reason;
    if (!words.mall.isEmpty())
        lines << words.mall;
    return lines;
}

} // namespace atrium
