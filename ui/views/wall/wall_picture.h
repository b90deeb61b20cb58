// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/gates.h"
#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <QtGlobal>
#include <array>
#include <cstdint>
#include <vector>

namespace frontera {

/// A gate and the outcome of its run.
struct WallCell
{
    enum class Outcome {
        Learnt,
        NoLine,    ///< no line gets all four observations right
        GoesRound, ///< a line would, but this run is proved never to find it
        NotYet,    ///< a line would, but was not found within wallEpochs
    };

    int gate = 0;
    Outcome outcome = Outcome::NotYet;
    qint64 epochs = 0;                    ///< trained
    Weights weights;                      ///< at the end
    std::vector<std::uint8_t> wrong = {}; ///< 1 for each observation that is wrong at the end

    [[nodiscard]] bool isLearnt() const { return outcome == Outcome::Learnt; }
};

/// All 16 gates, each trained by a run of its own under the same settings.
using Wall = std::array<WallCell, gateCount>;

/// The epochs after which a run on the wall ends, unless it has learnt or is proved to go round
/// before.
constexpr qint64 wallEpochs = 1000;

/// Returns the settings as far as they fit a gate: leaves out start weights that a gate does not
/// have, and replaces an order that is not one of four observations by the given one.
[[nodiscard]] Settings wallSettings(Settings settings);
/// Trains all gates, under settings that fit them (wallSettings()).
[[nodiscard]] Wall trainWall(const Settings &settings);

} // namespace frontera
