// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/paletterow.h"

#include "models/palette/palettemodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/rowtip.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QTextLayout>

#include <algorithm>

namespace atrium {

namespace {

constexpr int rowHeight = 40; // at 13 px
constexpr int captionHeight = 28;
constexpr int dot = 8;

QString detailOf(const PaletteEntry &entry)
{
    return entry.refusal.isEmpty() ? entry.detail : entry.refusal;
}

/// The title on one line, elided, what was found of it semibold and in accent.
void paintTitle(QPainter &painter, const QRect &box, const QString &title, const QList<PaletteMark> &marks, const QColor &ink)
{
    const QFont font = typeface(Type::Body);
    const QFont strong = typeface(Type::Strong);
    // What is found is wider than the rest: measured as if all of it were.
    const QString shown = QFontMetrics(marks.isEmpty() ? font : strong).elidedText(title, Qt::ElideRight, box.width());
    const qsizetype whole = shown == title ? title.size() : std::max<qsizetype>(0, shown.size() - 1); // without the dots
    QList<QTextLayout::FormatRange> formats;
    for (const PaletteMark &mark : marks) {
        if (mark.from >= whole)
            continue;
        QTextCharFormat format;
        format.setForeground(tokens().accent);
        format.setFont(strong);
        formats.append(
            {.start = static_cast<int>(mark.from), .length = static_cast<int>(std::min(mark.length, whole - mark.from)), .format = format});
    }
    QTextOption option;
    option.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(shown, font, painter.device());
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    painter.save();
    painter.setPen(ink);
    const int top = box.y() + (box.height() - QFontMetrics(font, painter.device()).height()) / 2; // whole pixels: letters stay sharp
    layout.draw(&painter, QPointF(box.x(), top));
    painter.restore();
}

} // namespace

int paletteRowHeight()
{
    return scaled(rowHeight);
}

int paletteCaptionHeight()
{
    return scaled(captionHeight);
}

PaletteRowLayout layOutPaletteRow(const PaletteEntry &entry, const QRect &row)
{
    const Density &d = density();
    PaletteRowLayout layout;
    layout.fill = row.adjusted(d.padS, 0, -d.padS, 0);
    const int side = d.padL + d.padXs;
    int left = row.left() + side;
    int right = row.right() + 1 - side;
    layout.icon = QRect(left, row.top() + (row.height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
    left += d.iconSmall + d.padL - d.padXs;
    if (!entry.trailing.isEmpty()) {
        const QSize size =
            entry.isKey ? keyCapSize(entry.trailing) : QSize(digitsWidth(entry.trailing, typeface(Type::Caption)), row.height());
        layout.trailing = QRect(right - size.width(), row.top() + (row.height() - size.height()) / 2, size.width(), size.height());
        right = layout.trailing.left() - d.pad;
    }
    if (!entry.mall.isEmpty()) {
        layout.dot = QRect(right - dot, row.top() + (row.height() - dot) / 2, dot, dot);
        right = layout.dot.left() - d.pad;
    }
    const QFontMetrics strong(typeface(Type::Strong));
    const int room = std::max(0, right - left);
    const QString detail = detailOf(entry);
    const int wanted = strong.horizontalAdvance(entry.title) + 1;
    // The detail gives way, but not all of it.
    const int kept = detail.isEmpty() ? 0 : std::min(room / 3, QFontMetrics(typeface(Type::Body)).horizontalAdvance(detail) + d.pad);
    layout.title = QRect(left, row.top(), std::min(wanted, room - kept), row.height());
    const int after = layout.title.right() + 1 + d.pad;
    if (!detail.isEmpty() && after < right)
        layout.detail = QRect(after, row.top(), right - after, row.height());
    return layout;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    const QVariant value = index.data(PaletteModel::EntryRole);
    if (!value.isValid()) {
        const int side = d.padL + d.padXs;
        paintLine(*painter, placed(option.rect.adjusted(side, 0, -side, 0)), index.data().toString(), typeface(Type::Caption), t.muted);
        painter->restore();
        return;
    }
    const auto entry = value.value<PaletteEntry>();
    const bool can = entry.refusal.isEmpty();
    const PaletteRowLayout layout = layOutPaletteRow(entry, option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        paintBox(*painter, placed(layout.fill), d.radius, t.selected, t.selectedEdge);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, placed(layout.fill), d.radius, t.hover);
    if (!entry.iconName.isEmpty())
        paintIcon(*painter, placed(layout.icon), entry.iconName, selected && can ? t.accent : t.muted);
    paintTitle(*painter, placed(layout.title), entry.title, index.data(PaletteModel::MarksRole).value<QList<PaletteMark>>(),
        can ? t.text : t.muted);
    paintLine(*painter, placed(layout.detail), detailOf(entry), typeface(Type::Body), t.muted);
    if (layout.dot.isValid())
        paintBox(*painter, placed(layout.dot), dot / 2, mallColour(entry.mall));
    if (entry.isKey)
        paintKeyCap(*painter, placed(layout.trailing), entry.trailing, t.muted, t.border);
    else if (layout.trailing.isValid())
        paintDigits(*painter, placed(layout.trailing), entry.trailing, typeface(Type::Caption), t.muted,
            option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = index.data(PaletteModel::EntryRole).isValid() ? paletteRowHeight() : paletteCaptionHeight();
    return {height, height}; // the width is the view's
}

bool PaletteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant value = index.data(PaletteModel::EntryRole);
    if (event->type() != QEvent::ToolTip || !value.isValid())
        return false;
    const auto entry = value.value<PaletteEntry>();
    const PaletteRowLayout layout = layOutPaletteRow(entry, option.rect);
    QStringList lines;
    if (QFontMetrics(typeface(Type::Strong)).horizontalAdvance(entry.title) > layout.title.width())
        lines << entry.title;
    const QString detail = detailOf(entry);
    if (QFontMetrics(typeface(Type::Body)).horizontalAdvance(detail) > layout.detail.width())
        lines << detail;
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

} // namespace atrium
