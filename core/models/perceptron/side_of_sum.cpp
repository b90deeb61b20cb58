// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/side_of_sum.h"

#include "core/settings/settings.h"

namespace frontera {

int sideOf(const Number &sum, const Settings &settings)
{
    if (!settings.hasThreshold)
        return signOf(sum);
    if (const auto *inFloats = std::get_if<double>(&sum))
        return signOf(*inFloats - settings.threshold.toDouble());
    return (exact(sum) - settings.threshold).sign();
}

} // namespace frontera
