// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/cycle_detector.h"

namespace frontera {

std::optional<Cycle> CycleDetector::epochEnded(qint64 epoch, const Weights &weights)
{
    const auto [known, isNew] = m_epochs.try_emplace(weights, epoch);
    if (isNew)
        return std::nullopt;
    return Cycle{known->second, epoch};
}

} // namespace frontera
