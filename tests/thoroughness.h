// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Whether the sanitizers look on (tests/sanitized.sh). A test takes several times as long then,
/// and they see a fault in one round of a kind as well as in hundreds, so the long tests try fewer.
inline bool isSanitized()
{
    static const bool isSet = qEnvironmentVariableIsSet("FRONTERA_SANITIZED");
    return isSet;
}

/// So many rounds, or a sixth of them where the sanitizers look on.
inline int rounds(int all)
{
    return isSanitized() ? (all + 5) / 6 : all;
}

/// Whether a row of a long test is tried: each, or one in six where the sanitizers look on, spread
/// so that no kind of row is left out because kinds follow each other evenly.
inline bool isTried(int row)
{
    const quint32 spread = static_cast<quint32>(row) * 2'654'435'761U; // Knuth, TAOCP 3, 6.4
    return !isSanitized() || (spread >> 16) % 6 == 0;
}
