// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAction;

namespace frontera {

struct Explanation;

/// A way on from a proof: a button below it. From the proof that no line does it, to what can; from
/// the proof that some line does, to what learns it sooner.
struct WhyDoor
{
    QAction *action; ///< what the button does
    /// Tells whether it leads somewhere for the present run, of which this is proved.
    std::function<bool(const Explanation &)> leads;
    bool isOfLine = false; ///< true: it is below the proof that some line does it
};

} // namespace frontera
