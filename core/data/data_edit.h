// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <vector>

namespace frontera {

/// One change of the observations by hand. It holds what it needs and no more, so that hundreds of
/// them can be kept, whatever the size of the data.
struct DataEdit
{
    enum class Kind { Insert, Remove, Replace };

    Kind kind = Kind::Insert;
    int row = 0;                 ///< from 0; an inserted observation comes to stand there
    std::vector<Decimal> inputs; ///< of the observation that comes; empty for Remove
    int target = 0;              ///< its class, 0 or 1
    QString name;                ///< what the data are called afterwards
};

/// The name of data that were given by hand, or come with the program and were changed: "xor" is
/// XOR no more when a point of it has moved. Other data keep their name.
[[nodiscard]] QString nameOfOwnData();

[[nodiscard]] DataEdit insertion(const Dataset &data, std::vector<Decimal> inputs, int target);
/// Of data with at least two observations: a run needs one.
[[nodiscard]] DataEdit removal(const Dataset &data, int row);
[[nodiscard]] DataEdit replacement(const Dataset &data, int row, std::vector<Decimal> inputs,
                                   int target);

/// The data after it. Its row and number of inputs are those of the data.
[[nodiscard]] Dataset edited(const Dataset &data, const DataEdit &edit);
/// What turns edited(data, edit) into `data` again.
[[nodiscard]] DataEdit reversed(const DataEdit &edit, const Dataset &data);

/// Two observations, one of each class, to begin data of one's own with.
[[nodiscard]] Dataset twoPoints();

} // namespace frontera
