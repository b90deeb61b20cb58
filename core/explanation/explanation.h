// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/float_parting.h"
#include "core/explanation/mistake_bound.h"
#include "core/linear/separability.h"

#include <QtGlobal>
#include <optional>

namespace frontera {

/// All proved facts about a data set and the settings of a run that hold before the run begins.
struct Explanation
{
    /// False while the proofs are being searched, or if the search was stopped. Then all other
    /// members are of no meaning.
    bool isKnown = true;
    /// True if the search was stopped once it was known whether the classes are separable: what is
    /// missing below was not reached.
    bool isCutShort = false;
    /// False where the run's boundary is no linear form: a proof about lines says nothing of it,
    /// and nothing else here but hasBothClasses does.
    bool isAsked = true;
    Separability separability;
    /// The largest number of observations that any single line (or hyperplane) gets right. If not
    /// all can be right, it is known only of at most mostForBestLine observations, and of fewer
    /// with more than two inputs: 100 with three, 19 with four.
    std::optional<int> bestRight;
    /// Nothing if not separable, or in floats, where rounding makes the theorem's conclusion void,
    /// or where it is not claimed (isBoundClaimed()).
    std::optional<MistakeBound> bound;
    /// MistakeBound::most for the same data with standardised inputs (scaled_data.h): a tenth of
    /// the bound at most. Nothing where it is more, or where it is not asked: the bound is no more
    /// than manyMistakes, the inputs are scaled already, or there are more than mostForScaling
    /// numbers.
    std::optional<Fraction> scaledMost;
    /// Where the run parts from the one with the other arithmetic; nothing where they do not
    /// within stepsForParting(), or there is none.
    std::optional<FloatParting> parting;

    bool hasBothClasses = false; ///< true if each class has an observation
};

/// The largest number of observations with two inputs for which the best line is searched: the time
/// grows with the square of their number (best_line.h).
constexpr int mostForBestLine = 1000;

/// Returns how long the search for the best line takes: as long as one among so many places of
/// lines in the plane. Nothing if that is longer than among mostForBestLine observations with two
/// inputs: it is not searched then.
[[nodiscard]] std::optional<double> bestLineCost(const Dataset &data, bool useBias);

/// The bound up to which no scaling is looked at.
constexpr int manyMistakes = 1'000'000;
/// The number of inputs of all observations up to which scaled ones are looked at.
constexpr qint64 mostForScaling = 100'000;

/// Proves all that an Explanation holds. Once the token asks to stop, returns within some
/// milliseconds an explanation that is not known.
[[nodiscard]] Explanation explain(const Dataset &data, const Settings &settings,
                                  const std::stop_token &stop = {});

/// Does the same, but returns what is known by the time that it is asked to stop: nothing but
/// hasBothClasses, if isKnown is false then.
[[nodiscard]] Explanation explainSoFar(const Dataset &data, const Settings &settings,
                                       const std::stop_token &stop);

} // namespace frontera
