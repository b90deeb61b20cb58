// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

/// Returns six points, one of which, (1, 1) of class 0, lies on the segment between two points of
/// class 1: (1, 1) = ⅔·(0, 0) + ⅓·(3, 3). Worked by hand: no other point lies on a segment of the
/// other class, so this is the only proof by three points.
inline frontera::Dataset sixPoints()
{
    using frontera::Decimal;
    std::vector<Decimal> values;
    for (const int value : {0, 0, 3, 3, 4, 1, 1, 1, 0, 4, 1, 5})
        values.emplace_back(value);
    return {QStringLiteral("six points"),
            {QStringLiteral("x1"), QStringLiteral("x2")},
            values,
            {1, 1, 1, 0, 0, 0}};
}
