// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"

#include <QtGlobal>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

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
///
/// Of most epochs only a hash is kept. Where it recurs, the weights of that epoch are computed
/// again, from the nearest of those that were kept, and compared.
class CycleDetector
{
public:
    /// The weights after so many epochs that begin with `start`.
    using Replay = std::function<Weights(const Weights &start, qint64 epochs)>;

    /// To be called with the start (epoch 0), then at the end of each epoch. Returns the cycle as
    /// soon as there is one.
    std::optional<Cycle> epochEnded(qint64 epoch, const Weights &weights, const Replay &replay);

private:
    void keep(qint64 epoch, const Weights &weights);

    std::unordered_multimap<quint64, qint64> m_epochs; ///< by the hash of their weights
    std::vector<Weights> m_kept;                       ///< of every m_spacing-th epoch, from 0
    qint64 m_spacing = 1;
};

} // namespace frontera
