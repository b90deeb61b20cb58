// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/drawn_start.h"

#include "core/number/split_mix.h"

namespace frontera {

std::vector<Decimal> drawnStart(const Settings &settings, int count)
{
    constexpr std::uint64_t parts = 100;
    const NumberRange &range = settings.startRange;
    const Decimal part = (range.to - range.from) * Decimal(1, -2);
    SplitMix64 random(SplitMix64(settings.startSeed).next());
    std::vector<Decimal> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(range.from +
                          part * Decimal(static_cast<qint64>(random.below(parts + 1))));
    return numbers;
}

} // namespace frontera
