// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/control_style.h"

#include "ui/base/bar_scale.h"
#include "ui/widgets/tile_list.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QStyleOption>
#include <algorithm>

// How large controls are. Heights go with the letters: 30 pixels for letters of 12, 32 for 14.

namespace frontera {

namespace {

int letterHeight(const QStyleOption *option, const QWidget *widget)
{
    if (option != nullptr && option->fontMetrics.height() > 0)
        return option->fontMetrics.height();
    return widget != nullptr ? widget->fontMetrics().height()
                             : QFontMetrics(QApplication::font()).height();
}

/// Returns the height of a line of letters with so much air around it, which grows as they do.
int withAir(const QStyleOption *option, const QWidget *widget, int air)
{
    return letterHeight(option, widget) + (widget != nullptr ? scaled(*widget, air) : air);
}

} // namespace

int ControlStyle::widthOfKey(const QStyleOption &option, const QString &key)
{
    return key.isEmpty() ? 0 : keyGap + option.fontMetrics.horizontalAdvance(key);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int high = withAir(option, widget, 16);
    switch (type) {
    case CT_PushButton: {
        int keys = 0;
        for (const char *name : {key, keyOfDefault}) {
            if (widget != nullptr)
                keys = std::max(keys, widthOfKey(*option, widget->property(name).toString()));
        }
        size = QSize(size.width() + keys, std::max(size.height(), high));
        // Of a few words Qt makes these as wide as others, and of more hardly wider than the words.
        if (widget != nullptr &&
            qobject_cast<QDialogButtonBox *>(widget->parentWidget()) != nullptr)
            size.setWidth(
                std::max(size.width(), contents.width() + keys + 2 * scaled(*widget, 12)));
        break;
    }
    case CT_ComboBox:
        size.rwidth() += fieldInset;
        size.setHeight(std::max(size.height(), high));
        break;
    case CT_LineEdit:
        size.setHeight(std::max(size.height(), high));
        break;
    case CT_SpinBox:
        size.setHeight(high);
        break;
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button == nullptr || button->text.isEmpty() || (button->state & State_AutoRaise) != 0)
            break;
        QFont bold = button->font;
        bold.setBold(true);
        const int more = QFontMetrics(bold).horizontalAdvance(button->text) -
                         button->fontMetrics.horizontalAdvance(button->text);
        size = QSize(size.width() + 8 + std::max(0, more), std::max(size.height(), high));
        break;
    }
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            size = header->fontMetrics.size(0, header->text) + QSize(0, 2 * headAir + 1);
        break;
    case CT_ItemViewItem:
        if (hasTiles(widget))
            size += QSize(2 * tileInset, 2 * tileInset);
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), high - 6));
        break;
    }
    default:
        break;
    }
    return size;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_HeaderLabel) // as wide as the column
        return option->rect.adjusted(0, headAir, 0, -headAir - 1);
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return isField ? place.adjusted(fieldInset / 2, 0, -fieldInset / 2, 0) : place;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return withAir(option, widget, 4);
    case PM_SliderLength:
        return withAir(option, widget, 2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *more) const
{
    constexpr int untilTip = 500; // ms
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_ToolTip_WakeUpDelay:
        return untilTip;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

} // namespace frontera
