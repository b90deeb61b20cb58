// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Returns true if the test runs with sanitizers (tests/sanitized.sh). It then takes several times
/// as long, and sanitizers find a fault in one round of a kind as well as in hundreds, so long
/// tests try fewer.
inline bool isSanitized()
{
    static const bool isSet = qEnvironmentVariableIsSet("FRONTERA_SANITIZED");
    return isSet;
}

/// Returns the number of rounds to try: `all`, or a tenth of them with sanitizers.
inline int rounds(int all)
{
    return isSanitized() ? (all + 9) / 10 : all;
}

/// Returns true if long tests are to try all that they know of (FRONTERA_ALL is set), which takes
/// hours; else they try a sample, the same one each time.
inline bool isComplete()
{
    static const bool isSet = qEnvironmentVariableIsSet("FRONTERA_ALL");
    return isSet;
}

/// Returns true for one in `of` rows, 0 among them. They are spread irregularly, so that no kind of
/// row is left out where kinds alternate.
inline bool isOneOf(int row, int of)
{
    const quint32 spread = static_cast<quint32>(row) * 2'654'435'761U; // Knuth, TAOCP 3, 6.4
    return (spread >> 16) % static_cast<quint32>(of) == 0;
}

/// Returns true if a row of a long test is to be tried: one in `every` rows, and of these one in
/// ten with sanitizers.
inline bool isTried(int row, int every = 1)
{
    return isComplete() || isOneOf(row, isSanitized() ? 10 * every : every);
}

/// Chooses rows of one data-driven test function, in the order in which they are run. Make it a
/// static variable of the function, and skip the row where it says so.
class Sampling
{
public:
    /// One row in `every` is tried, fewer with sanitizers.
    explicit Sampling(int every = 1)
        : m_every(every)
    {
    }

    /// True if the row that is run now is to be left out (isTried()).
    [[nodiscard]] bool leavesOut() { return !isTried(m_row++, m_every); }
    static constexpr auto reason = "a sample of the rows is tried; all with FRONTERA_ALL=1";

private:
    int m_every;
    int m_row = 0;
};
