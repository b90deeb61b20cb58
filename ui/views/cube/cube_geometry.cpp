// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/cube/cube_geometry.h"

#include "ui/views/cube/cube_picture.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <utility>

namespace frontera {

DataBox::DataBox(const Dataset &data)
{
    for (std::size_t i = 0; i < middle.size(); ++i) {
        double least = 0;
        double most = 0;
        for (int row = 0; row < data.observationCount(); ++row) {
            const double value = data.inputs(row)[i].toDouble();
            least = row == 0 ? value : std::min(least, value);
            most = row == 0 ? value : std::max(most, value);
        }
        middle[i] = least / 2 + most / 2;
        if (most > least)
            half[i] = most / 2 - least / 2;
        const auto isOne = [&data, i] {
            for (int row = 1; row < data.observationCount(); ++row) {
                if (data.inputs(row)[i] != data.inputs(0)[i])
                    return false;
            }
            return true;
        };
        const auto found =
            undrawable(std::max(std::abs(least), std::abs(most)), most - least, isOne);
        problem = problem ? problem : found;
    }
}

Vector3 DataBox::inCube(std::span<const Decimal> inputs) const
{
    Vector3 place{};
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = (inputs[i].toDouble() - middle[i]) / half[i];
    return place;
}

CubeView::CubeView(const Camera &camera)
{
    const double turn = camera.turn * std::numbers::pi / 180;
    const double tilt = camera.tilt * std::numbers::pi / 180;
    m_right = {-std::sin(turn), std::cos(turn), 0};
    m_eye = {std::cos(turn) * std::cos(tilt), std::sin(turn) * std::cos(tilt), std::sin(tilt)};
    m_up = {-std::cos(turn) * std::sin(tilt), -std::sin(turn) * std::sin(tilt), std::cos(tilt)};
}

CubeCloud::CubeCloud(const Dataset &data)
    : m_data(data)
    , m_box(data)
{
    m_places.reserve(static_cast<std::size_t>(data.observationCount()));
    for (int row = 0; row < data.observationCount(); ++row)
        m_places.push_back(m_box.inCube(data.inputs(row)));
}

std::shared_ptr<const Scatter> CubeCloud::seenFrom(const Camera &camera)
{
    const CubeView view(camera);
    if (m_seen && m_eye == view.eye())
        return m_seen;
    std::vector<QPointF> seen;
    seen.reserve(m_places.size());
    std::ranges::transform(m_places, std::back_inserter(seen),
                           [&](const Vector3 &place) { return view.seen(place); });
    m_eye = view.eye();
    m_seen = std::make_shared<const Scatter>(m_data, std::move(seen));
    return m_seen;
}

} // namespace frontera
