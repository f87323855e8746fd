// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/density.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollBarExtent = 12;
constexpr int leastThumb = 32;

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Round corners need a window that lets what is behind shine through; the edge is a line, not a shadow.
    if (widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer")) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
    // Or its square ground would cover the round corners of the frame around it.
    if (widget->inherits("QComboBoxListView"))
        qobject_cast<QAbstractItemView *>(widget)->viewport()->setAutoFillBackground(false);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    QProxyStyle::unpolish(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return leastThumb;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_DefaultFrameWidth: // room for the focus ring of a text field of several lines
        return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")) ? 2 : 1;
    case PM_SplitterWidth: // QSplitter itself widens the grab area of a line this thin
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return density().padXs;
    case PM_ToolTipLabelFrameWidth:
        return density().padS - 1; // QToolTip adds one
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return density().iconSmall;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return density().padS;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return density().padXs; // 2 of gap, 2 of ring
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: // the list below the field, not over it
    case SH_FocusFrame_Mask:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_Scrollable: // where large text makes it higher than the screen; a second column would not fit there either
        return 1;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_Menu_FlashTriggeredItem:
        return hint != SH_Menu_FlashTriggeredItem;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Density &d = density();
    switch (type) {
    case CT_LineEdit:
    case CT_PushButton:
        result.setHeight(std::max(result.height(), d.control));
        break;
    case CT_ComboBox:
        result = {size.width() + 2 * d.pad + d.iconSmall + d.padS, std::max(size.height(), d.control)};
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {d.padXl, d.padS + 1};
            // size: the text as QMenu measured it, its key beside it after a tab. Ours has a column for the mark or picture, and air.
            const int keys = item->text.contains(u'\t') ? d.padXl : 0;
            const int tick = item->checkType != QStyleOptionMenuItem::NotCheckable && !item->icon.isNull() ? d.iconSmall + d.padS : 0;
            return {size.width() + keys + tick + d.pad + d.iconSmall + d.padS + d.padL + 2 * d.padXs, d.control};
        }
        break;
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView"))
            result.setHeight(d.control);
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const Density &d = density();
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrow buttons: the groove is the whole bar.
        const QRect all = bar->rect;
        const bool lying = bar->orientation == Qt::Horizontal;
        const int length = lying ? all.width() : all.height();
        const int range = bar->maximum - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = std::clamp(
                static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), std::min(leastThumb, length), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto span = [&](int from, int extent) {
            const QRect box =
                lying ? QRect(all.x() + from, all.y(), extent, all.height()) : QRect(all.x(), all.y() + from, all.width(), extent);
            return visualRect(bar->direction, all, box);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
            return span(at, thumb);
        case SC_ScrollBarSubPage:
            return span(0, at);
        case SC_ScrollBarAddPage:
            return span(at + thumb, length - at - thumb);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const int arrow = d.iconSmall + 2 * d.padS;
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, all, QRect(all.right() - arrow + 1, all.y(), arrow, all.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, all, all.adjusted(d.padS, 2, -arrow, -2));
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return all;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !(widget && qobject_cast<QComboBox *>(widget->parentWidget())))
        return option->rect.adjusted(density().padS, 1, -density().padS, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace atrium
