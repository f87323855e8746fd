// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingsdelegate.h"

#include "models/sendings/sendingsmodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/sendings/sendingstable.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 10; // of a name that is cut

int textWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2;
}

/// What stands before a name: the arrow of a group, the indent of its parts, the tick of one that is marked for the comparison.
int leadWidth(const QModelIndex &index, bool marked)
{
    const Density &d = density();
    const bool group = index.data(SendingsModel::FoldRole).isValid();
    const int level = index.data(SendingsModel::LevelRole).toInt();
    return (group || level > 0 ? d.iconSmall + d.padXs : 0) + (level > 0 ? d.padS : 0) + (marked ? d.iconSmall + d.padXs : 0);
}

void paintLead(QPainter &painter, const QRect &box, const QModelIndex &index, bool marked)
{
    const Density &d = density();
    const QVariant fold = index.data(SendingsModel::FoldRole);
    const int level = index.data(SendingsModel::LevelRole).toInt();
    const auto placed = [&](int x) {
        return QStyle::visualRect(
            painter.layoutDirection(), box, {x, box.top() + (box.height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall});
    };
    int x = box.left();
    if (fold.isValid())
        paintIcon(painter, placed(x), fold.toBool() ? u"chevron-down"_s : u"chevron-right"_s, tokens().muted);
    x += (fold.isValid() || level > 0 ? d.iconSmall + d.padXs : 0) + (level > 0 ? d.padS : 0);
    if (marked)
        paintIcon(painter, placed(x), u"check"_s, tokens().accent);
}

/// Name, number, tag from the leading edge. The number and the tag stay whole, the name gives way.
void paintName(QPainter &painter, const QRect &whole, const QModelIndex &index, bool marked)
{
    const Tokens &t = tokens();
    const Density &d = density();
    paintLead(painter, whole, index, marked);
    const int lead = leadWidth(index, marked);
    const QRect box = QStyle::visualRect(painter.layoutDirection(), whole, whole.adjusted(lead, 0, 0, 0));
    const QString name = index.data(SendingsModel::NameRole).toString();
    const QString number = index.data(SendingsModel::NumberRole).toString();
    QString tag = index.data(SendingsModel::TagRole).toString();
    const QFont plain = typeface(Type::Body);
    const int nameWanted = textWidth(name, typeface(Type::Label));
    const int numberRoom = number.isEmpty() ? 0 : digitsWidth(number, plain) + d.padS;
    const int nameLeast = std::min(nameWanted, QFontMetrics(plain).averageCharWidth() * leastLetters);
    // A name of a few letters says more than the tag, which the line above the figures has too.
    if (!tag.isEmpty() && nameLeast + numberRoom + d.padS + tagSize(tag).width() > box.width())
        tag.clear();
    const QSize tagBox = tag.isEmpty() ? QSize(0, 0) : tagSize(tag);
    const int numberWidth = number.isEmpty() ? 0 : digitsWidth(number, plain);
    const int rest = numberRoom + (tag.isEmpty() ? 0 : d.padS + tagBox.width());
    const int nameWidth = std::clamp(box.width() - rest, 0, nameWanted);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(painter.layoutDirection(), box, part); };
    paintLine(painter, placed({box.left(), box.top(), nameWidth, box.height()}), name, typeface(Type::Label), t.text);
    int x = box.left() + nameWidth + d.padS;
    if (!number.isEmpty()) {
        paintDigits(painter, placed({x, box.top(), numberWidth, box.height()}), number, plain, t.muted);
        x += numberWidth + d.padS;
    }
    if (!tag.isEmpty())
        paintTag(painter, placed({x, box.top() + (box.height() - tagBox.height()) / 2, tagBox.width(), tagBox.height()}), tag);
}

void paintChannel(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const Density &d = density();
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(painter.layoutDirection(), box, part); };
    const QRect picture(box.left(), box.top() + (box.height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
    paintIcon(painter, placed(picture), channelIcon(index.data(SendingsModel::ChannelRole).toString()), t.muted);
    const int x = picture.right() + 1 + d.padS;
    paintLine(painter, placed({x, box.top(), box.right() + 1 - x, box.height()}), index.data().toString(), typeface(Type::Body), t.muted);
}

bool isMarked(const QWidget *view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const SendingsTable *>(view);
    return table && table->isMarked(index);
}

} // namespace

QString channelIcon(const QString &channel)
{
    switch (channelOf(channel)) {
    case Channel::Email:
        return u"mail"_s;
    case Channel::Push:
        return u"phone"_s;
    case Channel::Sms:
        return u"sms"_s;
    case Channel::Unknown:
        break;
    }
    return u"chart"_s;
}

void SendingsDelegate::paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case SendingsModel::CreatedColumn:
        return TableDelegate::paintCell(painter, box, option, index);
    case SendingsModel::SendingColumn:
        return paintName(painter, box, index, isMarked(option.widget, index));
    case SendingsModel::ChannelColumn:
        return paintChannel(painter, box, index);
    default:
        return paintNumber(
            painter, box, index.data(SendingsModel::FigureRole).value<Figure>().hasValue() ? tokens().text : tokens().muted, index);
    }
}

int SendingsDelegate::cellWidth(const QModelIndex &index) const
{
    const Density &d = density();
    switch (index.column()) {
    case SendingsModel::CreatedColumn:
        return TableDelegate::cellWidth(index);
    case SendingsModel::SendingColumn: {
        const QString tag = index.data(SendingsModel::TagRole).toString();
        return leadWidth(index, false) + textWidth(index.data(SendingsModel::NameRole).toString(), typeface(Type::Label)) + d.padS
            + digitsWidth(index.data(SendingsModel::NumberRole).toString(), typeface(Type::Body))
            + (tag.isEmpty() ? 0 : d.padS + tagSize(tag).width());
    }
    case SendingsModel::ChannelColumn:
        return d.iconSmall + d.padS + textWidth(index.data().toString(), typeface(Type::Body));
    default:
        return TableDelegate::cellWidth(index);
    }
}

} // namespace atrium
