// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <vector>

namespace frontera {

/// One change of the observations by hand. It holds one observation and no more, so that hundreds
/// of changes can be kept, whatever the size of the data.
struct DataEdit
{
    enum class Kind { Insert, Remove, Replace };

    Kind kind = Kind::Insert;
    int row = 0;                 ///< from 0; for Insert, the row of the new observation afterwards
    std::vector<Decimal> inputs; ///< of the new observation, the given ones; empty for Remove
    int target = 0;              ///< its class, 0 or 1; of no meaning for Remove
    QString name;                ///< of the data afterwards
};

/// Returns the name of data that were made by hand, or that come with the program and were changed:
/// "xor" is no longer XOR once one of its points has moved. Edits leave other names as they are.
[[nodiscard]] QString nameOfOwnData();

/// Returns the edit that adds an observation after the last row; `inputs` holds data.givenCount()
/// values.
[[nodiscard]] DataEdit insertion(const Dataset &data, std::vector<Decimal> inputs, int target);
/// Returns the edit that removes a row. The data have at least two observations, as a run needs
/// one.
[[nodiscard]] DataEdit removal(const Dataset &data, int row);
/// Returns the edit that puts another observation into a row; `inputs` holds data.givenCount()
/// values.
[[nodiscard]] DataEdit replacement(const Dataset &data, int row, std::vector<Decimal> inputs,
                                   int target);

/// Returns the data after the edit, whose row and number of inputs must fit `data`. Its derived
/// inputs are those of the new numbers, which problemOf() (features.h) must not refuse.
[[nodiscard]] Dataset edited(const Dataset &data, const DataEdit &edit);
/// Returns the edit that turns edited(data, edit) into `data` again.
[[nodiscard]] DataEdit reversed(const DataEdit &edit, const Dataset &data);

/// Returns the data with which data made by hand begin: the points (0, 0) of class 0 and (1, 1) of
/// class 1.
[[nodiscard]] Dataset twoPoints();

} // namespace frontera
