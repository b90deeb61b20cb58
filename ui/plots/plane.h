// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"

#include <QPointF>
#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

class Dataset;

/// The plane in which observations of any number of inputs are drawn: two given inputs are its
/// axes, the other given ones are fixed. The boundary cuts it in a line, which is a slice of the
/// boundary; where there are derived inputs, in a conic (conic.h).
struct Plane
{
    int across = 0;        ///< the input of the horizontal axis
    std::optional<int> up; ///< the input of the vertical axis; none where there is one input only
    /// The value at which each given input is fixed; those of the axes have no meaning. Empty: none
    /// is fixed, and all observations are drawn in squares, with these two axes inside of each
    /// (views/squares/).
    std::vector<Decimal> at;

    [[nodiscard]] bool isSquares() const { return at.empty(); }
    [[nodiscard]] bool isAxis(int input) const { return input == across || input == up; }
    /// Returns where an observation lies, seen along the fixed inputs.
    [[nodiscard]] QPointF place(std::span<const Decimal> inputs) const;
    /// True if an observation lies in the plane itself.
    [[nodiscard]] bool contains(std::span<const Decimal> inputs) const;
    /// Returns the boundary within the plane: w of the two axes, and b plus what the fixed inputs
    /// add.
    [[nodiscard]] Weights slice(const Weights &weights) const; ///< without derived inputs

    bool operator==(const Plane &) const = default;
};

/// True if the data have three inputs, all of them given, which are drawn as a cube.
[[nodiscard]] bool isCube(const Dataset &data);
/// True if derived inputs bend the boundary in the plane that is drawn, so that it is a conic. Of
/// one given input and its square the plane is that of both, and the boundary is a line in it.
[[nodiscard]] bool isBent(const Dataset &data);

/// Returns the plane of the two inputs that matter most: those that alone part the classes best,
/// never a constant one where there are others; of equal ones the first. Each other input is fixed
/// at its most frequent value, or at its median if not even a tenth of the observations share a
/// value.
[[nodiscard]] Plane usualPlane(const Dataset &data);
/// Returns the plane with these axes, the other inputs fixed as in usualPlane(). `up` has no
/// meaning if there is only one input.
[[nodiscard]] Plane planeOf(const Dataset &data, int across, int up);

/// Returns "slice at x₃ = 1, x₄ = 0", and where observations lie outside the plane, that these are
/// drawn small. Empty if no input is fixed. Looks at every row.
[[nodiscard]] QString describePlane(const Plane &plane, const Dataset &data);
/// Returns the same, if it is known whether any observation lies outside.
[[nodiscard]] QString describePlane(const Plane &plane, const Dataset &data, bool hasOthers);

} // namespace frontera
