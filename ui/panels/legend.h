// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace frontera {

class BoundaryPlot;
class Run;

/// What a legend explains, in the order in which it does.
enum class LegendSign {
    One,          ///< the sign of an observation of class 1
    Zero,         ///< that of class 0
    PredictsOne,  ///< the tint where class 1 is predicted
    PredictsZero, ///< that of class 0
    Wrong,
    Presented,
    Next,
    Before, ///< the boundary before the last correction
    Normal, ///< the arrow w
};

struct LegendEntry
{
    LegendSign sign;
    QString words;

    bool operator==(const LegendEntry &) const = default;
};

/// Returns the legend of what the plot drew last, and of nothing else. Classes have the names that
/// the run's data give them.
[[nodiscard]] std::vector<LegendEntry> legendOf(const BoundaryPlot &plot, const Run &run);
/// Returns all that the legend of a run's plot may come to explain, but for the areas, which the
/// plot names itself.
[[nodiscard]] std::vector<LegendEntry> fullestLegend(const Run &run);

} // namespace frontera
