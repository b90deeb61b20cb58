// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/control_style.h"

/// The program's style, whose animations last so many milliseconds: none by default, as of a
/// desktop that asks for less motion, because tests compare what is at rest.
class StillStyle : public frontera::ControlStyle
{
public:
    explicit StillStyle(int duration = 0)
        : m_duration(duration)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? m_duration
                   : ControlStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_duration;
};
