// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace frontera {

/// The SplitMix64 generator (Steele, Lea and Flood, OOPSLA 2014): numbers that a seed determines,
/// in integer arithmetic alone, so that they are the same on every machine.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t state)
        : m_state(state)
    {
    }

    /// Uniform in 0 … 2^64 − 1.
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// Uniform in 0 … bound − 1: values from the incomplete last range are drawn again.
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
