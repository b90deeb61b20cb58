// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/field_frames.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace frontera {

namespace {

/// One that has the keyboard, or cannot be used, keeps the style's own frame.
void drawFrame(const QStyleOption &option, QPainter *painter)
{
    constexpr QStyle::State enabled = QStyle::State_Enabled;
    if ((option.state & enabled) == 0 || (option.state & QStyle::State_HasFocus) != 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeFor(option.palette).frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

int FieldFrames::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    constexpr int untilTip = 500; // ms
    return hint == SH_ToolTip_WakeUpDelay ? untilTip
                                          : QProxyStyle::styleHint(hint, option, widget, data);
}

void FieldFrames::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // A field within another one, as in a spin box, has a line width of 0.
    if (element == PE_PanelLineEdit && frame != nullptr && frame->lineWidth > 0)
        drawFrame(*option, painter);
    if (element == PE_IndicatorCheckBox)
        drawFrame(*option, painter);
}

void FieldFrames::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawFrame(*option, painter);
}

} // namespace frontera
