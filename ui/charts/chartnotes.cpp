// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartnotes.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/bucketwords.h"
#include "ui/charts/chartzoom.h"
#include "ui/common/digits.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartNotes)
};

constexpr int flagSize = 10; // px
constexpr double closest = 12; // px between two flags; nearer, they are one
constexpr int mostWords = 60; // letters of a note in the box
constexpr int mostSpoken = 200;

QList<ChartNote> inOrder(const BucketAxis &axis, const QList<ChartNote> &notes)
{
    QList<ChartNote> some;
    for (const ChartNote &note : notes) {
        if (bucketHolding(axis, note.at) >= 0)
            some << note;
    }
    std::stable_sort(some.begin(), some.end(), [](const ChartNote &a, const ChartNote &b) { return a.at < b.at; });
    return some;
}

} // namespace

QList<NoteFlag> layNotes(const ChartLayout &layout, const BucketAxis &axis, const QList<ChartNote> &notes)
{
    QList<NoteFlag> flags;
    const QList<ChartNote> ordered = inOrder(axis, notes);
    for (const ChartNote &note : ordered) {
        const double place = std::clamp<double>(timePosition(axis, note.at, layout.plot.width()), 0, layout.plot.width());
        const double x = layout.plot.x() + place;
        if (!flags.isEmpty() && x - flags.last().x < closest) {
            flags.last().ids << note.id;
            continue;
        }
        // The pointer's box is larger than what is painted.
        const QRect box(qRound(x) - 4, layout.plot.top() - flagSize - 4, flagSize + 10, flagSize + 8);
        flags << NoteFlag {.ids = {note.id}, .x = x, .box = box};
    }
    return flags;
}

QStringList noteLines(const BucketAxis &axis, const QList<ChartNote> &notes, qsizetype bucket)
{
    QStringList lines;
    const QList<ChartNote> ordered = inOrder(axis, notes);
    for (const ChartNote &note : ordered) {
        if (bucketHolding(axis, note.at) == bucket)
            lines << isolated(singleLine(note.text, mostWords));
    }
    return lines;
}

QString notesSentence(const BucketAxis &axis, const QList<ChartNote> &notes)
{
    const QList<ChartNote> ordered = inOrder(axis, notes);
    QStringList parts;
    parts.reserve(ordered.size());
    for (const ChartNote &note : ordered)
        parts << Words::tr("%1, %2", "a time, a note").arg(instantText(note.at, axis.zone), isolated(singleLine(note.text, mostSpoken)));
    return parts.isEmpty()
        ? QString()
        : Words::tr("%Ln notes: %1.", "number of notes, then each", static_cast<int>(parts.size())).arg(parts.join(u"; "_s));
}

/// A pennant at a mast: no curve, line or midnight looks like it.
void paintNotes(QPainter &painter, const ChartLayout &layout, const QList<NoteFlag> &flags)
{
    const Tokens &t = tokens();
    for (const NoteFlag &flag : flags) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = flag.x;
        const int top = layout.plot.top() - flagSize - 2;
        painter.setPen(QPen(t.text, 1));
        painter.drawLine(QLineF(x, top, x, layout.plot.y() + layout.plot.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text);
        painter.drawPolygon(QPolygonF({QPointF(x, top), QPointF(x + flagSize, top + flagSize / 2.0), QPointF(x, top + flagSize)}));
        painter.restore();
        if (flag.ids.size() > 1) {
            const QFont font = typeface(Type::Caption);
            const QString count = QLocale().toString(flag.ids.size());
            const int line = lineHeight(Type::Caption);
            paintDigits(
                painter, QRect(qRound(x) + flagSize + 2, top + (flagSize - line) / 2, digitsWidth(count, font), line), count, font, t.text);
        }
    }
}

} // namespace atrium
