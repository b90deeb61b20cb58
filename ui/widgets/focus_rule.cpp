// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focus_rule.h"

#include "ui/widgets/focus_home.h"

namespace frontera {

bool mayHaveFocus(const QWidget *widget)
{
    const FocusHome *home = widget == nullptr ? nullptr : FocusHome::of(widget->window());
    return home == nullptr || home->mayHave(widget);
}

} // namespace frontera
