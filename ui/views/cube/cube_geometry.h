// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/scatter.h"

#include <QPointF>
#include <array>
#include <memory>
#include <vector>

namespace frontera {

struct Camera;
class Dataset;

using Vector3 = std::array<double, 3>;

[[nodiscard]] constexpr double dot3(const Vector3 &a, const Vector3 &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// The box of the data, which is mapped to the cube from −1 to 1.
struct DataBox
{
    Vector3 middle{};
    Vector3 half{1, 1, 1};

    std::optional<Undrawable> problem; ///< tells why the data cannot be drawn, if so

    explicit DataBox(const Dataset &data);
    /// Returns the place of an observation in the cube.
    [[nodiscard]] Vector3 inCube(std::span<const Decimal> inputs) const;
};

/// The view of a cube from infinitely far away.
class CubeView
{
public:
    explicit CubeView(const Camera &camera);

    /// Returns where a place is seen: right and up.
    [[nodiscard]] QPointF seen(const Vector3 &place) const
    {
        return {dot3(m_right, place), dot3(m_up, place)};
    }
    /// Returns the unit vector towards the eye.
    [[nodiscard]] const Vector3 &eye() const { return m_eye; }

private:
    Vector3 m_right;
    Vector3 m_up;
    Vector3 m_eye;
};

/// The observations with three inputs in the cube: everything that stays the same while a run goes
/// on. Kept, because a look at very many takes longer than a frame.
class CubeCloud
{
public:
    explicit CubeCloud(const Dataset &data);

    /// True if it was made of this data set or a copy of it. Looks at no observation.
    [[nodiscard]] bool isOf(const Dataset &data) const { return m_data.isSharedWith(data); }
    [[nodiscard]] const DataBox &box() const { return m_box; }
    /// Returns the place of each observation.
    [[nodiscard]] const std::vector<Vector3> &places() const { return m_places; }
    /// Returns the observations as they are seen by a camera, in the picture's coordinates. The
    /// last result is kept.
    [[nodiscard]] std::shared_ptr<const Scatter> seenFrom(const Camera &camera);

private:
    Dataset m_data;
    DataBox m_box;
    std::vector<Vector3> m_places;
    Vector3 m_eye{}; ///< of m_seen
    std::shared_ptr<const Scatter> m_seen;
};

} // namespace frontera
