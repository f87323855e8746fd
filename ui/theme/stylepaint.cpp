// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting half of Style; sizes and hints are in style.cpp.
#include "ui/theme/style.h"

#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

void roundBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

/// A field whose property "wrong" is true has a bad edge; what is wrong stands below it in words. One that is "quiet" can be typed into
/// and is not what one would fill in first: its ground is the window's.
void fieldBox(QPainter &painter, const QRect &box, QStyle::State state, bool readOnly, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool focus = enabled && (state & QStyle::State_HasFocus);
    const bool quiet = !focus && widget && widget->property("quiet").toBool();
    const QColor fill = enabled && !readOnly && !quiet ? t.surface : t.window;
    const bool wrong = widget && widget->property("wrong").toBool();
    const QColor edge = wrong ? t.bad : focus ? t.accent : enabled ? t.controlBorder : t.border;
    roundBox(painter, box, density().radius, fill, edge, focus ? 2 : 1);
}

void checkMark(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(box);
    painter.drawPolyline(QPolygonF({{r.x() + r.width() * 0.25, r.y() + r.height() * 0.53},
        {r.x() + r.width() * 0.43, r.y() + r.height() * 0.70}, {r.x() + r.width() * 0.75, r.y() + r.height() * 0.33}}));
    painter.restore();
}

void indicator(QPainter &painter, const QRect &box, QStyle::State state, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & (QStyle::State_On | QStyle::State_NoChange);
    const qreal radius = round ? box.width() / 2.0 : 4;
    const QColor ground = enabled ? t.accent : t.controlBorder;
    if (!on) {
        const QColor fill = state & QStyle::State_MouseOver && enabled ? t.hover : t.surface;
        roundBox(painter, box, radius, fill, enabled ? t.controlBorder : t.border);
        return;
    }
    roundBox(painter, box, radius, ground, {});
    if (round) {
        const qreal inset = box.width() * 0.3125;
        roundBox(painter, QRectF(box).adjusted(inset, inset, -inset, -inset), radius, t.onAccent, {});
    } else if (state & QStyle::State_NoChange) {
        painter.fillRect(box.adjusted(4, box.height() / 2 - 1, -4, -(box.height() / 2 - 1)), t.onAccent);
    } else {
        checkMark(painter, box, t.onAccent);
    }
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    switch (element) {
    case PE_PanelLineEdit: {
        // Inside a combo box or spin box the box around both is the field.
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return;
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return;
        fieldBox(*painter, option->rect, option->state, option->state & State_ReadOnly, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        indicator(*painter, option->rect, option->state, false);
        return;
    case PE_IndicatorRadioButton:
        indicator(*painter, option->rect, option->state, true);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange || !widget || !widget->inherits("QAbstractItemView"))
            roundBox(*painter, option->rect, d.radius, {}, t.accent, 2);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            roundBox(*painter, option->rect, d.radius, t.surface, t.controlBorder);
        return;
    case PE_PanelTipLabel:
        roundBox(*painter, option->rect, d.radius - 2, t.toolTip.fill, {});
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            roundBox(*painter, option->rect, d.radius, t.surface, t.controlBorder);
            return;
        }
        if (widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))) {
            fieldBox(*painter, option->rect, option->state, option->state & State_ReadOnly, widget);
            return;
        }
        roundBox(*painter, option->rect, d.radius, {}, t.border);
        return;
    case PE_PanelButtonCommand: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool over = option->state & State_MouseOver && option->state & State_Enabled;
        roundBox(*painter, option->rect, d.radius, down ? t.selected : over ? t.hover : t.surface, down ? t.accent : t.border);
        return;
    }
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && widget && widget->inherits("QComboBoxListView")) {
            if (item->state & (State_Selected | State_MouseOver))
                roundBox(*painter, item->rect.adjusted(d.padXs, 0, -d.padXs, 0), d.radius - 2, t.hover, {});
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, t.border);
        return;
    case CE_FocusFrame:
        roundBox(*painter, option->rect, density().radius + density().padXs, {}, t.accent, 2);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuScroller: { // up and down, where a menu is higher than its screen
        painter->fillRect(option->rect, t.surface);
        const int side = std::min(density().iconSmall, option->rect.height());
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        painter->save();
        if (!(option->state & State_DownArrow)) {
            painter->translate(0, 2 * box.y() + box.height());
            painter->scale(1, -1);
        }
        paintIcon(*painter, box, u"chevron-down"_s, option->state & State_Enabled ? t.text : t.muted);
        painter->restore();
        return;
    }
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
        return;
    case CE_ItemViewItem:
        // The list of a choice: text by our colours also when selected, where Fusion would take the highlight's.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && widget && widget->inherits("QComboBoxListView")) {
            drawPrimitive(PE_PanelItemViewItem, option, painter, widget);
            painter->setPen(t.text);
            painter->setFont(item->font);
            const QRect text = item->rect.adjusted(density().pad, 0, -density().pad, 0);
            painter->drawText(text, static_cast<int>(Qt::AlignVCenter | visualAlignment(item->direction, Qt::AlignLeft)),
                item->fontMetrics.elidedText(item->text, Qt::ElideMiddle, text.width()));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        paintScrollBar(*bar, *painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        paintChoice(*box, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    const QRect all = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(all.x() + d.pad, all.center().y(), all.width() - 2 * d.pad, 1), t.border);
        return;
    }
    const bool enabled = item.state & State_Enabled;
    if (item.state & State_Selected && enabled)
        roundBox(painter, all.adjusted(d.padXs, 0, -d.padXs, 0), d.radius - 2, t.hover, {});

    const auto placed = [&](const QRect &box) { return visualRect(item.direction, all, box); };
    const QRect mark(all.x() + d.pad, all.y() + (all.height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
    const QColor ink = enabled ? t.text : t.muted;
    int right = all.right() + 1 - d.padL;
    if (!item.icon.isNull())
        item.icon.paint(&painter, placed(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    else if (item.checked)
        paintIcon(painter, placed(mark), u"check"_s, t.accent);
    if (!item.icon.isNull() && item.checkType != QStyleOptionMenuItem::NotCheckable) {
        // The picture has the tick's place: the tick goes to the end.
        right -= d.iconSmall + d.padS;
        if (item.checked)
            paintIcon(painter, placed({right + d.padS, mark.y(), d.iconSmall, d.iconSmall}), u"check"_s, t.accent);
    }

    const qsizetype tab = item.text.indexOf(u'\t');
    const int left = mark.right() + 1 + d.padS;
    const QRect text(left, all.y(), right - left, all.height());
    painter.setFont(item.font);
    painter.setPen(ink);
    // Single-line: a tab separates the key. Mnemonics stay hidden, as everywhere in the program.
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter.drawText(placed(text), static_cast<int>(flags | visualAlignment(item.direction, Qt::AlignLeft)),
        item.text.left(tab < 0 ? item.text.size() : tab));
    if (tab >= 0) {
        painter.setFont(typeface(Type::Caption));
        painter.setPen(t.muted);
        painter.drawText(placed(text), static_cast<int>(flags | visualAlignment(item.direction, Qt::AlignRight)),
            item.text.mid(tab + 1).replace(u'+', u' ')); // as on key caps
    }
}

void Style::paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    if (bar.maximum <= bar.minimum)
        return;
    const Tokens &t = tokens();
    QRect thumb = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool busy = bar.state & State_MouseOver || bar.state & State_Sunken;
    const int inset = busy ? 2 : 4;
    thumb = bar.orientation == Qt::Horizontal ? thumb.adjusted(2, inset, -2, -inset) : thumb.adjusted(inset, 2, -inset, -2);
    const int across = std::min(thumb.width(), thumb.height());
    roundBox(painter, thumb, across / 2.0, busy ? t.muted : t.controlBorder, {});
}

void Style::paintChoice(const QStyleOptionComboBox &box, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    fieldBox(painter, box.rect, box.state, false, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, nullptr);
    QRect mark(0, 0, d.iconSmall, d.iconSmall);
    mark.moveCenter(arrow.center());
    paintIcon(painter, mark, u"chevron-down"_s, box.state & State_Enabled ? t.text : t.muted);
}

} // namespace atrium
