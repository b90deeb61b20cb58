// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"

#include <QtGlobal>
#include <vector>

namespace frontera {

/// The record of one presentation: everything that happened, so that nothing else has to be asked.
struct Step
{
    qint64 number = 0;           ///< presentations since the start, this one included: from 1
    qint64 epoch = 0;            ///< from 1
    int observation = 0;         ///< the row presented, from 0
    std::vector<Decimal> inputs; ///< x
    int target = 0;              ///< t, in the convention in force
    Decimal sum;                 ///< z = w·x + b, with the weights before
    int output = 0;              ///< ŷ
    int error = 0;               ///< e
    Weights before;
    Weights after;
    /// Whether the weights changed. A mistake at x = 0 without a bias changes nothing.
    bool updated = false;

    [[nodiscard]] bool isMistake() const { return error != 0; }
    bool operator==(const Step &) const = default;
};

} // namespace frontera
