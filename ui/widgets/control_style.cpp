// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/control_style.h"

#include "ui/widgets/control_paint.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/tile_list.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <algorithm>

// What has one shape. That of several parts is drawn in control_style_parts.cpp; sizes are in
// control_style_sizes.cpp.

namespace frontera {

namespace {

ControlState stateOf(const QStyleOption &option)
{
    const auto has = [&option](QStyle::StateFlag flag) { return (option.state & flag) != 0; };
    return {.isEnabled = has(QStyle::State_Enabled),
            .isPointedAt = has(QStyle::State_MouseOver) && has(QStyle::State_Enabled),
            .isPressed = has(QStyle::State_Sunken),
            .isChosen = has(QStyle::State_On),
            .hasKeys = has(QStyle::State_HasFocus)};
}

ControlState fieldState(const QStyleOption &option)
{
    const ControlState state = stateOf(option);
    return {.isEnabled = state.isEnabled, .hasKeys = state.hasKeys};
}

ButtonKind kindOf(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault =
        button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0;
    return isDefault ? ButtonKind::Primary : ButtonKind::Plain;
}

RoundCorners cornersOf(const QWidget *widget)
{
    using Place = ControlStyle::SegmentPlace;
    const QVariant place = widget == nullptr ? QVariant() : widget->property(ControlStyle::segment);
    if (!place.isValid())
        return {};
    const auto at = static_cast<Place>(place.toInt());
    return {.left = at == Place::Alone || at == Place::First,
            .right = at == Place::Alone || at == Place::Last};
}

void drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    const bool isBare = (option.state & QStyle::State_AutoRaise) != 0;
    if (isBare && !state.isPointedAt && !state.isPressed && !state.isChosen && !state.hasKeys)
        return;
    QRectF place(option.rect);
    const RoundCorners corners = cornersOf(widget);
    if (!corners.right && !state.isChosen)
        place.setWidth(place.width() + 1); // the next one has the outline
    paintButton(painter, place, buttonLook(themeFor(option.palette), kindOf(option), state),
                corners);
}

/// Paints the outline of something with rectangular content.
void drawFrame(const QStyleOption &option, QPainter &painter, const QColor &colour)
{
    painter.save();
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// The ring goes around a control; within a list it is drawn here.
void drawFocusInList(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
        paintFocusRing(painter, option.rect, themeFor(option.palette).focus);
}

/// In a table a marked row has the usual ground of what is selected.
void drawItem(const QStyleOption &option, QPainter &painter, const QWidget *view)
{
    const bool isTile = hasTiles(view);
    const bool isInTable = qobject_cast<const QTableView *>(view) != nullptr;
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if ((option.state & QStyle::State_Selected) == 0)
        return;
    const Theme theme = themeFor(option.palette);
    if (!isTile) {
        painter.fillRect(option.rect, isInTable ? theme.edge : theme.marked);
        return;
    }
    // A tile that is chosen looks as one in the window does, with the ring beside it.
    constexpr int beside = FocusRing::margin;
    const QRect tile = option.rect.adjusted(beside, beside, -beside, -beside);
    paintButton(painter, tile, buttonLook(theme, ButtonKind::Plain, {.isChosen = true}));
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const QRect all = option.rect;
    painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1),
                     themeFor(option.palette).edge);
}

void drawProgress(const QStyleOption &option, QPainter &painter, bool isContents)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    const Theme theme = themeFor(option.palette);
    QRectF place(option.rect);
    if (!isContents) {
        paintButton(painter, place, {QPen(theme.frame, 1), theme.card, {}, {}});
        return;
    }
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    place.setWidth(place.width() * std::clamp(share, 0.0, 1.0));
    if (place.width() >= 2)
        paintButton(painter, place, {QPen(theme.text, 1), theme.text, {}, {}});
}

/// Returns the name of the key that presses a button now.
QString shownKey(const QStyleOptionButton &option, const QWidget *widget)
{
    if (widget == nullptr)
        return {};
    const QVariant ofDefault = widget->property(ControlStyle::keyOfDefault);
    const bool isDefault = kindOf(option) == ButtonKind::Primary;
    return (isDefault && ofDefault.isValid() ? ofDefault : widget->property(ControlStyle::key))
        .toString();
}

} // namespace

void ControlStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                       const QWidget *widget) const
{
    const ButtonLook look = buttonLook(themeFor(option.palette), kindOf(option), stateOf(option));
    QStyleOptionButton label(option);
    label.icon = QIcon();
    label.palette.setColor(QPalette::ButtonText, look.words);
    const QString key = shownKey(option, widget);
    if (!key.isEmpty()) {
        const int wide = widthOfKey(option, key);
        const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        QRect place = option.rect;
        place.setLeft(place.center().x() + (words - wide) / 2 + keyGap);
        label.rect.setRight(label.rect.right() - wide);
        painter.save();
        painter.setPen(look.key);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, key);
        painter.restore();
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

ControlStyle::~ControlStyle()
{
    delete m_ring;
}

void ControlStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    if (m_ring == nullptr)
        m_ring = new FocusRing(this);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const Theme theme = themeFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(*option, *painter, widget);
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        return drawFocusInList(*option, *painter, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // A field within another one, as in a spin box, has a line width of 0.
        if (frame == nullptr || frame->lineWidth > 0)
            paintField(*painter, option->rect, theme, fieldState(*option)); // always "sunken"
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, option->rect, theme, stateOf(*option));
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, option->rect, theme, stateOf(*option));
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.card);
        return;
    case PE_FrameMenu:
    case PE_Frame:
        return drawFrame(*option, *painter, theme.frame);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.card);
        return drawFrame(*option, *painter, theme.frame);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return drawItem(*option, *painter, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Theme theme = themeFor(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushButtonLabel(*button, *painter, widget);
        break;
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button == nullptr || (button->state & State_On) == 0)
            break;
        QStyleOptionToolButton label(*button);
        label.font.setBold(true);
        painter->save();
        painter->setFont(label.font);
        QProxyStyle::drawControl(element, &label, painter, widget);
        painter->restore();
        return;
    }
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item == nullptr)
            break;
        drawItem(*option, *painter, widget);
        if ((item->state & State_HasFocus) != 0)
            drawFocusInList(*option, *painter, widget);
        QStyleOptionViewItem content(*item); // its picture keeps its colours
        content.state &= ~(State_Selected | State_HasFocus);
        content.backgroundBrush = Qt::NoBrush;
        if (hasTiles(widget))
            content.rect.adjust(tileInset, tileInset, -tileInset, -tileInset);
        return QProxyStyle::drawControl(element, &content, painter, widget);
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter, widget);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, *painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.page);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, *painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, theme.quietText);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return drawProgress(*option, *painter, false);
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter, true);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace frontera
