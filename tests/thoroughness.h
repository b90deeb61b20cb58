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

/// Whether a row of a long test is tried: each, or every sixth where the sanitizers look on.
inline bool isTried(int row)
{
    return !isSanitized() || row % 6 == 0;
}
