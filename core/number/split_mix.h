// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace frontera {

/// The SplitMix64 generator of random numbers (Steele, Lea and Flood, OOPSLA 2014). It computes
/// with integers only, so a seed gives the same numbers on every machine.
class SplitMix64
{
public:
    /// `state` is the seed.
    explicit SplitMix64(std::uint64_t state)
        : m_state(state)
    {
    }

    /// Draws a number, uniform in 0 … 2^64 − 1.
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// Draws a number, uniform in 0 … bound − 1, for bound > 0. As 2^64 need not be a multiple of
    /// `bound`, the first 2^64 mod `bound` values are drawn again.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t incomplete = -bound % bound;
        std::uint64_t value = next();
        while (value < incomplete)
            value = next();
        return value % bound;
    }

private:
    std::uint64_t m_state;
};

} // namespace frontera
