// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/pickerdelegate.h"

#include "models/people/pickermodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/rowtip.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowDotSize = 8;

struct Boxes {
    QRect check, picture, title, dot, note;
};

/// From the leading edge.
Boxes layOut(const QRect &row, bool hasDot)
{
    const Density &d = density();
    Boxes boxes;
    const int middle = row.center().y();
    int x = row.left() + d.padL;
    boxes.check = {x, middle - d.iconSmall / 2, d.iconSmall, d.iconSmall};
    x = boxes.check.right() + 1 + d.pad;
    boxes.picture = {x, middle - d.controlLow / 2, d.controlLow, d.controlLow};
    x = boxes.picture.right() + 1 + d.pad;
    const int width = std::max(0, row.right() + 1 - d.pad - x);
    const int high = lineHeight(Type::Body) + lineHeight(Type::Caption);
    const int top = row.top() + (row.height() - high) / 2;
    boxes.title = {x, top, width, lineHeight(Type::Body)};
    const int below = top + lineHeight(Type::Body);
    const int indent = hasDot ? rowDotSize + d.padXs : 0;
    boxes.dot = {x, below + (lineHeight(Type::Caption) - rowDotSize) / 2, rowDotSize, rowDotSize};
    boxes.note = {x + indent, below, std::max(0, width - indent), lineHeight(Type::Caption)};
    return boxes;
}

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const PickerWords &words)
{
    const Density &d = density();
    const QRect line = option.rect.adjusted(d.padL, 0, -d.pad, -d.padXs);
    const int high = lineHeight(Type::Body);
    const int width = std::min(QFontMetrics(typeface(Type::Strong)).horizontalAdvance(words.title) + 1, line.width());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    paintLine(painter, placed({line.left(), line.bottom() - high, width, high}), words.title, typeface(Type::Strong), tokens().text);
    const int x = line.left() + width + d.padS;
    const int room = std::max(0, line.right() - x);
    paintDigits(painter, placed({x, line.bottom() - high, room, high}), words.count, typeface(Type::Body), tokens().muted,
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto words = index.data(PickerModel::WordsRole).value<PickerWords>();
    const auto kind = static_cast<PickerModel::Kind>(index.data(PickerModel::KindRole).toInt());
    const Tokens &t = tokens();
    const Density &d = density();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    if (kind == PickerModel::Head) {
        paintHead(*painter, option, words);
        painter->restore();
        return;
    }
    // The active row: where Enter would take it, though the focus stays in the field.
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintBox(*painter, option.rect.adjusted(d.padXs, 0, -d.padXs, 0), d.radius, t.hover,
            option.state & QStyle::State_Selected ? t.controlBorder : QColor());
    const Boxes boxes = layOut(option.rect, !words.mall.isEmpty());
    if (kind == PickerModel::More) {
        const QRect line = boxes.picture.united(boxes.title).united(boxes.note);
        paintLine(*painter, placed({line.left(), option.rect.top(), line.width(), option.rect.height()}), words.title,
            typeface(Type::Label), t.accent);
        painter->restore();
        return;
    }
    if (kind == PickerModel::Recent) {
        paintIcon(*painter, placed(boxes.check), u"clock"_s, t.muted);
    } else {
        QStyleOptionViewItem box(option);
        box.rect = placed(boxes.check);
        box.state = QStyle::State_Enabled | (words.checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, nullptr);
    }
    paintInitials(*painter, placed(boxes.picture), words.initials, words.tint, words.initials.isEmpty());
    const bool alone = words.note.isEmpty();
    const QRect title = alone ? QRect(boxes.title.left(), option.rect.top(), boxes.title.width(), option.rect.height()) : boxes.title;
    paintLine(*painter, placed(title), words.title, typeface(Type::Body), t.text);
    if (!words.mall.isEmpty())
        paintBox(*painter, placed(boxes.dot), rowDotSize / 2, mallColour(words.mall));
    paintLine(*painter, placed(boxes.note), words.note, typeface(Type::Caption), t.muted);
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int high = lineHeight(Type::Body) + lineHeight(Type::Caption) + density().padS;
    return {high, high}; // the width is the view's
}

bool PickerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto words = index.data(PickerModel::WordsRole).value<PickerWords>();
    const Boxes boxes = layOut(option.rect, !words.mall.isEmpty());
    QStringList lines;
    if (QFontMetrics(typeface(Type::Body)).horizontalAdvance(words.title) > boxes.title.width())
        lines << words.title;
    if (QFontMetrics(typeface(Type::Caption)).horizontalAdvance(words.note) > boxes.note.width())
        lines << words.note;
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

} // namespace atrium
