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

/// The box of the data, mapped to the cube from −1 to 1.
struct DataBox
{
    Vector3 middle{};
    Vector3 half{1, 1, 1};

    std::optional<Undrawable> problem; ///< why it is none

    explicit DataBox(const Dataset &data);
    [[nodiscard]] Vector3 inCube(std::span<const Decimal> inputs) const;
};

/// How the cube is seen from infinitely far away.
class CubeView
{
public:
    explicit CubeView(const Camera &camera);

    [[nodiscard]] QPointF seen(const Vector3 &place) const
    {
        return {dot3(m_right, place), dot3(m_up, place)};
    }
    /// Towards the eye.
    [[nodiscard]] const Vector3 &eye() const { return m_eye; }

private:
    Vector3 m_right;
    Vector3 m_up;
    Vector3 m_eye;
};

/// Observations with three inputs as they lie in the cube: what stays as it is while a run goes on.
/// It is made once and kept, for to look at very many takes longer than a frame.
class CubeCloud
{
public:
    explicit CubeCloud(const Dataset &data);

    [[nodiscard]] bool isOf(const Dataset &data) const { return m_data.isSharedWith(data); }
    [[nodiscard]] const DataBox &box() const { return m_box; }
    /// Of each observation.
    [[nodiscard]] const std::vector<Vector3> &places() const { return m_places; }
    /// As they are seen from there, in the picture's coordinates; the last one is kept.
    [[nodiscard]] std::shared_ptr<const Scatter> seenFrom(const Camera &camera);

private:
    Dataset m_data;
    DataBox m_box;
    std::vector<Vector3> m_places;
    Vector3 m_eye{}; ///< from where m_seen is seen
    std::shared_ptr<const Scatter> m_seen;
};

} // namespace frontera
