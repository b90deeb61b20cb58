// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/control_style.h"

#include <QAbstractButton>

namespace frontera {

/// Makes one control of tool buttons that stand side by side without a gap, from left to right:
/// they share their outlines, and only the row's ends are round.
inline void makeSegments(const QList<QAbstractButton *> &buttons)
{
    using Place = ControlStyle::SegmentPlace;
    for (QAbstractButton *button : buttons) {
        const bool isFirst = button == buttons.first();
        const bool isLast = button == buttons.last();
        const Place place = isFirst && isLast ? Place::Alone
                            : isFirst         ? Place::First
                            : isLast          ? Place::Last
                                              : Place::Middle;
        button->setProperty(ControlStyle::segment, static_cast<int>(place));
    }
}

} // namespace frontera
