// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <vector>

namespace frontera {

class CubeView;
class Dataset;
struct DataBox;
struct Feature;
struct Weights;

/// The surface on which all observations lie whose third input is derived from two given ones, such
/// as x₃ = x₁·x₂: the plane of these two, bent. Seen in a cube's picture, within the cube.
struct CubeSurface
{
    QPainterPath ones;  ///< the part predicted 1: where z > 0
    QPainterPath zeros; ///< the part where z < 0
    QPainterPath grid;  ///< lines of equal x₁ and of equal x₂
    QPainterPath cut;   ///< where the plane z = 0 cuts it: what the curve is, seen from above
};

/// Returns the surface of data with two given inputs and one feature, and of one weight for each
/// input.
[[nodiscard]] CubeSurface cubeSurface(const Dataset &data, const Weights &weights,
                                      const DataBox &box, const CubeView &view);

} // namespace frontera
