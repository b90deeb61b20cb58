// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/perceptron.h"

#include <QtGlobal>
#include <optional>
#include <unordered_map>

namespace frontera {

/// Two epochs that ended with equal weights. Epoch 0 is the start.
struct Cycle
{
    qint64 firstEpoch = 0;
    qint64 repeatEpoch = 0; ///< later than firstEpoch

    [[nodiscard]] qint64 epochs() const { return repeatEpoch - firstEpoch; }
    bool operator==(const Cycle &) const = default;
};

/// Notices when a run under a fixed order begins to repeat itself.
///
/// Under a fixed order the weights at the end of an epoch determine all that follows. If they were
/// there before, the run goes round for ever. A state that recurs within an epoch recurs at its end
/// too, so only ends need to be compared. Exact weights make the proof valid: equal means equal.
class CycleDetector
{
public:
    /// To be called with the start (epoch 0), then at the end of each epoch that had a mistake.
    /// Returns the cycle as soon as there is one.
    std::optional<Cycle> epochEnded(qint64 epoch, const Weights &weights);

private:
    struct Hash
    {
        std::size_t operator()(const Weights &weights) const { return weights.hash(); }
    };
    std::unordered_map<Weights, qint64, Hash> m_epochs;
};

} // namespace frontera
