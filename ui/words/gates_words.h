// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace frontera {

class Dataset;
class Run;
struct Verdict;
struct VerdictWords;

/// Returns a unit's name: that of its gate, "NAND", and with it that of its output where another
/// unit has the same gate, "OR (h₁)". `unit` is from 0 to 2.
[[nodiscard]] QString unitTitle(const GateUnits &units, int unit);
/// Returns the name of a unit's output: "h₁", "h₂" or "ŷ".
[[nodiscard]] QString unitLetter(int unit);
/// Returns true if inputs of these data are −1 and +1, which the hidden outputs are not.
[[nodiscard]] bool hasOtherInputsThanOutputs(const Dataset &data);
/// Returns the units: "OR, NAND → AND".
[[nodiscard]] QString describeUnits(const GateUnits &units);
/// Returns how far the units of such a run have come: which of them err, what no line can do, and
/// what they compute together where that is not what the data want.
[[nodiscard]] QString describeProgress(const Run &run);
/// Returns the verdict on a run of three units that learn gates: which of them are right, and what
/// they compute together where that is not what the data want. `usual` are the words of any run,
/// which are kept where they hold.
[[nodiscard]] VerdictWords describeGates(const Verdict &verdict, const Run &run,
                                         const VerdictWords &usual);

} // namespace frontera
