// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/gates.h"
#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <QtGlobal>
#include <array>

namespace frontera {

/// What became of a gate's run.
struct WallCell
{
    enum class Outcome {
        Learnt,
        NoLine,    ///< no line gets all four observations right
        GoesRound, ///< a line would, but it is proved that this run never finds it
        NotYet,    ///< a line would; it was not found within wallEpochs
    };

    int gate = 0;
    Outcome outcome = Outcome::NotYet;
    qint64 epochs = 0; ///< trained, the last one included
    Weights weights;   ///< at the end

    [[nodiscard]] bool isLearnt() const { return outcome == Outcome::Learnt; }
};

/// All 16 gates, each trained by a run of its own under one and the same settings.
using Wall = std::array<WallCell, gateCount>;

/// A run on the wall ends when it has learnt, when it is proved to go round, or after so many
/// epochs.
constexpr qint64 wallEpochs = 1000;

/// The settings of a run as far as they fit a gate: start weights that a gate lacks are left out,
/// and an order that is not one of four observations becomes the given one.
[[nodiscard]] Settings wallSettings(Settings settings);
/// Trains all gates, under settings that fit them.
[[nodiscard]] Wall trainWall(const Settings &settings);

} // namespace frontera
