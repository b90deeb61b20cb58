// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/control_paint.h"
#include "ui/widgets/control_style.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

// Controls of several parts, and menus.

namespace frontera {

namespace {

constexpr int thinBar = 6; ///< a scroll bar's handle; wider under the pointer
constexpr int leastHandle = 24;

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

ControlState fieldState(const QStyleOption &option, bool hasKeys)
{
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    return {.isEnabled = isEnabled, .hasKeys = hasKeys};
}

QColor inkOf(const QStyleOption &option, const Theme &theme)
{
    return isOn(option, QStyle::State_Enabled) ? theme.text : theme.quietText;
}

} // namespace

void ControlStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                                const QWidget *widget) const
{
    const Theme theme = themeFor(option.palette);
    ControlState state = fieldState(option, false); // the ring is around it
    state.isPointedAt = state.isEnabled && isOn(option, State_MouseOver);
    state.isPressed = state.isEnabled && isOn(option, State_On);
    paintField(painter, option.rect, theme, state);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, inkOf(option, theme));
}

void ControlStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                               const QWidget *widget) const
{
    const Theme theme = themeFor(option.palette);
    paintField(painter, option.rect, theme, fieldState(option, isOn(option, State_HasFocus)));
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (box == nullptr || box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool isUp = part == SC_SpinBoxUp;
        const bool isPossible =
            (box->stepEnabled &
             (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled)) != 0;
        const QRect place = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const bool isUsed = isPossible && (option.activeSubControls & part) != 0;
        if (isUsed && isOn(option, State_Sunken))
            painter.fillRect(place.adjusted(0, 2, -2, -2), theme.pressed);
        else if (isUsed && isOn(option, State_MouseOver))
            painter.fillRect(place.adjusted(0, 2, -2, -2), theme.pointed);
        paintArrow(painter, place, isPossible ? inkOf(option, theme) : theme.frame, isUp);
    }
}

void ControlStyle::drawSlider(const QStyleOptionSlider &option, QPainter &painter,
                              const QWidget *widget) const
{
    const Theme theme = themeFor(option.palette);
    const bool isAcross = option.orientation == Qt::Horizontal;
    const QRectF all = proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    constexpr double track = 4;
    const double knob = std::min(handle.width(), handle.height()) - 2;
    QRectF groove = isAcross ? QRectF(all.left(), all.center().y() - track / 2, all.width(), track)
                             : QRectF(all.center().x() - track / 2, all.top(), track, all.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.frame);
    painter.drawRoundedRect(groove, track / 2, track / 2);
    if (isAcross && option.upsideDown)
        groove.setLeft(handle.center().x());
    else if (isAcross)
        groove.setRight(handle.center().x());
    else
        groove.setTop(handle.center().y());
    painter.setBrush(inkOf(option, theme));
    painter.drawRoundedRect(groove, track / 2, track / 2);
    painter.setPen(QPen(inkOf(option, theme), 2));
    const bool isUsed = (option.activeSubControls & SC_SliderHandle) != 0;
    painter.setBrush(isUsed && isOn(option, State_Sunken) ? theme.pressed : theme.card);
    painter.drawEllipse(handle.center(), knob / 2 - 1, knob / 2 - 1);
    painter.restore();
}

void ControlStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                 const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const Theme theme = themeFor(option.palette);
    QRectF handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isUsed = isOn(option, State_MouseOver) || isOn(option, State_Sunken);
    const bool isAcross = option.orientation == Qt::Horizontal;
    const double spare = (isAcross ? handle.height() : handle.width()) - thinBar;
    if (!isUsed && spare > 0)
        handle = isAcross ? handle.adjusted(0, spare / 2, 0, -spare / 2)
                          : handle.adjusted(spare / 2, 0, -spare / 2, 0);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn(option, State_Sunken) ? theme.text : theme.frame);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

void ControlStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter,
                                const QWidget *widget) const
{
    const Theme theme = themeFor(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        painter.fillRect(
            QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
            theme.edge);
        return;
    }
    const bool isMarked = isOn(option, State_Selected) && isOn(option, State_Enabled);
    painter.fillRect(option.rect, isMarked ? theme.marked : theme.card);
    QStyleOptionMenuItem words(option);
    words.checkType = QStyleOptionMenuItem::NotCheckable;
    words.state &= ~State_Selected;
    QProxyStyle::drawControl(CE_MenuItem, &words, &painter, widget);
    if (option.checkType == QStyleOptionMenuItem::NotCheckable || !option.checked)
        return;
    // In a list to choose from the words begin at the edge.
    const bool isInList = qobject_cast<const QComboBox *>(widget) != nullptr;
    constexpr int column = 20;
    const QRect place =
        isInList
            ? QRect(option.rect.right() - column, option.rect.top(), column, option.rect.height())
            : QRect(option.rect.left() + 3, option.rect.top(), column, option.rect.height());
    paintTick(painter, place, inkOf(option, theme));
}

void ControlStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Theme theme = themeFor(option.palette);
    painter.fillRect(option.rect, theme.page);
    const bool isEnabled = isOn(option, State_Enabled);
    if (isEnabled && isOn(option, State_Selected))
        paintButton(painter, option.rect,
                    {Qt::NoPen, isOn(option, State_Sunken) ? theme.pressed : theme.marked, {}, {}});
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (proxy()->styleHint(SH_UnderlineShortcut, &option) == 0)
        flags |= Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, option.rect, flags, option.palette, isEnabled, option.text,
                          QPalette::WindowText);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(*option, *painter, widget);
    case CC_SpinBox:
        return drawSpinBox(*option, *painter, widget);
    case CC_Slider:
        if (slider != nullptr)
            return drawSlider(*slider, *painter, widget);
        break;
    case CC_ScrollBar:
        if (slider != nullptr)
            return drawScrollBar(*slider, *painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(fieldInset, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // There are no arrows: the handle moves from end to end.
    const QRect all = bar->rect;
    const bool isAcross = bar->orientation == Qt::Horizontal;
    const int length = isAcross ? all.width() : all.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 share =
        range == 0 ? length : length * qint64(bar->pageStep) / (range + bar->pageStep);
    const int handle = std::min(length, std::max(leastHandle, static_cast<int>(share)));
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                           length - handle, bar->upsideDown);
    const auto between = [&](int from, int to) {
        const QRect place = isAcross ? QRect(all.left() + from, all.top(), to - from, all.height())
                                     : QRect(all.left(), all.top() + from, all.width(), to - from);
        return visualRect(bar->direction, all, place);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return between(at, at + handle);
    case SC_ScrollBarSubPage:
        return between(0, at);
    case SC_ScrollBarAddPage:
        return between(at + handle, length);
    case SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

} // namespace frontera
