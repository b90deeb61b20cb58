// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <algorithm>
#include <limits>

namespace frontera {

/// Returns a count as the int by which tr() chooses among the plural forms. The sentence shows the
/// count itself, as %1.
[[nodiscard]] inline int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace frontera
