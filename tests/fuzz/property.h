// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <cstdint>

/// Checks a property of one input. libFuzzer calls it for every input, and replay.cpp for every
/// file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// Returns the input as a view for Qt's readers.
[[nodiscard]] inline QByteArrayView viewOf(const std::uint8_t *bytes, std::size_t size)
{
    return {bytes, static_cast<qsizetype>(size)};
}

/// True if each input is tried in all ways, as replay.cpp does. A fuzzer, whose inputs are very
/// many, tries each in a few.
inline bool triesAllWays = false;

/// The ways in which an input is tried. Its bytes choose them, so that an input that was kept is
/// tried in the same ways again.
class Ways
{
public:
    explicit Ways(QByteArrayView input)
        : m_random(1'469'598'103'934'665'603U) // FNV-1a
    {
        for (const char c : input)
            m_random = (m_random ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    }

    /// Returns true if the next way is tried, which one in `every` inputs is.
    [[nodiscard]] bool isTried(std::uint64_t every)
    {
        // Xorshift, Marsaglia, Journal of Statistical Software 8, 2003.
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        return triesAllWays || (m_random >> 32) % every == 0;
    }

private:
    std::uint64_t m_random;
};

/// Ends the program if a property that must hold for every input does not hold; libFuzzer then
/// keeps the input. `evidence` is the output of the readers or writers.
void require(bool holds, const char *property, QByteArrayView evidence = {});
