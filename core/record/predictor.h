// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "core/record/reading.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace frontera {

class Dataset;

/// What a model answers in one state. Immutable: may be asked from any thread.
class Predictor
{
public:
    Predictor() = default;
    virtual ~Predictor() = default;
    Predictor(const Predictor &) = delete;
    Predictor &operator=(const Predictor &) = delete;

    /// What the output unit makes of an observation.
    struct Answer
    {
        Number sum;     ///< z
        int output = 0; ///< ŷ, in the convention in force: 0/1, or −1/0/+1
    };

    /// Returns the answer to one observation.
    [[nodiscard]] virtual Answer answerTo(std::span<const Decimal> inputs) const = 0;
    /// Returns 1 for each observation that is answered wrongly, 0 for the others.
    [[nodiscard]] virtual std::vector<std::uint8_t> wrongRows(const Dataset &data) const = 0;
    /// Returns how many observations are answered rightly.
    [[nodiscard]] virtual int countRight(const Dataset &data) const = 0;
    /// True if the answer to this observation of the data is right.
    [[nodiscard]] virtual bool isRight(const Dataset &data, int row) const = 0;
    /// Returns the linear form whose sign is the answer; null where there is none.
    [[nodiscard]] virtual const Weights *linear() const { return nullptr; }
    /// Returns the linear form of each unit in the unit's own inputs, in the order of a Reading;
    /// empty where units have none.
    [[nodiscard]] virtual std::span<const Weights> units() const
    {
        return linear() == nullptr ? std::span<const Weights>() : std::span(linear(), 1);
    }
};

using PredictorPointer = std::shared_ptr<const Predictor>;

} // namespace frontera
