// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/linear/linear_question.h"
#include "core/linear/weights.h"
#include "core/record/reading.h"

#include <functional>
#include <span>

namespace frontera {

class Run;

/// What one unit of a run has to learn at the run's position: observations of its own, and its
/// weights. Of a run of one unit these are the run's.
struct UnitTask
{
    QString name; ///< "OR"; empty where there is one unit
    Dataset data; ///< its inputs, each once where there are several units, and what it should give
    LinearQuestion question;
    Weights weights;
    UnitReading reading;
    int presented = -1;                    ///< the row of what it was given last; −1 at the start
    std::function<bool(int)> isRight = {}; ///< of a row
};

/// Returns the task of a unit, from 0 on in the order of the reading.
[[nodiscard]] UnitTask taskOf(const Run &run, int unit);
/// Returns all inputs that the unit may be given in this run.
[[nodiscard]] Dataset inputsOf(const Run &run, int unit);
/// Returns the unit's own parameters among those of all (Run::parametersAt()): its weights, and
/// then its bias if it has one.
[[nodiscard]] std::span<const double> parametersOf(std::span<const double> all, int unit);
/// Returns how many units a run has of which the weight space is drawn.
[[nodiscard]] int unitCountOf(const Run &run);

} // namespace frontera
