// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace frontera {

/// Which of `count` wrong observations a step draws, as core/record/presentation_order.h says it:
/// by SplitMix64 whose state is the mixed seed and the step's number, written anew.
inline std::size_t drawnAt(std::uint64_t seed, std::int64_t step, std::uint64_t count)
{
    const auto mixed = [](std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    };
    constexpr std::uint64_t gamma = 0x9e3779b97f4a7c15;
    const std::uint64_t before = mixed(seed + gamma) + static_cast<std::uint64_t>(step);
    const std::uint64_t left = (UINT64_MAX % count + 1) % count; // 2^64 mod count
    for (std::uint64_t k = 1;; ++k) {
        if (const std::uint64_t value = mixed(before + k * gamma); value >= left)
            return static_cast<std::size_t>(value % count);
    }
}

} // namespace frontera
