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

/// The plane in which observations of any number of inputs are drawn: two inputs are its axes, and
/// the others are fixed. What is seen of the boundary is a slice through it, and that is a line.
struct Plane
{
    int across = 0;        ///< the input of the horizontal axis
    std::optional<int> up; ///< the input of the vertical axis; none where there is one input only
    /// A value for each input; those of the axes have no meaning.
    std::vector<Decimal> at;

    [[nodiscard]] bool isAxis(int input) const { return input == across || input == up; }
    /// Where an observation lies, seen along the fixed inputs.
    [[nodiscard]] QPointF place(std::span<const Decimal> inputs) const;
    /// Whether an observation lies in the plane itself.
    [[nodiscard]] bool contains(std::span<const Decimal> inputs) const;
    /// The boundary within the plane: w of the two axes, and b with what the fixed inputs add.
    [[nodiscard]] Weights slice(const Weights &weights) const;

    bool operator==(const Plane &) const = default;
};

/// The first two inputs; the others at the value that most observations have, or where hardly any
/// value occurs twice, at the one in the middle.
[[nodiscard]] Plane usualPlane(const Dataset &data);
/// Another plane of the same data with these axes, and the others at their usual values.
[[nodiscard]] Plane planeOf(const Dataset &data, int across, int up);

/// "slice at x₃ = 1, x₄ = 0", and that what is drawn small lies outside it, where that is so; empty
/// where no input is fixed.
[[nodiscard]] QString describePlane(const Plane &plane, const Dataset &data);
/// The same, where it is known whether any observation lies outside it.
[[nodiscard]] QString describePlane(const Plane &plane, const Dataset &data, bool hasOthers);

} // namespace frontera
