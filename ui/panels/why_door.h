// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAction;

namespace frontera {

/// A way out of the proof that no line does it: a button below it, under “What can?”.
struct WhyDoor
{
    QAction *action;             ///< what the button does
    std::function<bool()> leads; ///< tells whether it leads somewhere for the present run
};

} // namespace frontera
