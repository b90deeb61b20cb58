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

/// Returns the number of rounds to try: `all`, or a sixth of them with sanitizers.
inline int rounds(int all)
{
    return isSanitized() ? (all + 5) / 6 : all;
}

/// Returns true if a row of a long test is to be tried: each row, or one in six with sanitizers.
/// These are spread irregularly, so that no kind of row is left out where kinds alternate.
inline bool isTried(int row)
{
    const quint32 spread = static_cast<quint32>(row) * 2'654'435'761U; // Knuth, TAOCP 3, 6.4
    return !isSanitized() || (spread >> 16) % 6 == 0;
}

/// Chooses rows of one data-driven test function, in the order in which they are run. Make it a
/// static variable of the function, and skip the row where it says so.
class Sampling
{
public:
    /// True if the row that is run now is to be left out (isTried()).
    [[nodiscard]] bool leavesOut() { return !isTried(m_row++); }
    static constexpr auto reason = "with sanitizers one row in six is tried";

private:
    int m_row = 0;
};
