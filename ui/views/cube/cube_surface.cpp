// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/cube/cube_surface.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "ui/plots/conic_curve.h"
#include "ui/plots/plane.h"
#include "ui/plots/plane_conic.h"
#include "ui/views/cube/cube_geometry.h"
#include "ui/views/cube/cube_plane.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

constexpr int pieces = 16;  ///< of the surface along each input
constexpr int meshes = 4;   ///< that the grid shows along each
constexpr double top = 1.0; ///< of the cube

/// The surface in the coordinates of the cube.
class Bent
{
public:
    Bent(const Feature &feature, const DataBox &box)
        : m_feature(feature)
        , m_box(box)
    {
    }

    /// Returns the place above a point of the plane of the given inputs.
    [[nodiscard]] Vector3 above(QPointF inputs) const
    {
        const std::array given = {inputs.x(), inputs.y()};
        const std::array values = {given[0], given[1],
                                   given.at(static_cast<std::size_t>(m_feature.first)) *
                                       given.at(static_cast<std::size_t>(m_feature.second))};
        Vector3 place{};
        for (std::size_t i = 0; i < place.size(); ++i)
            place[i] = (values[i] - m_box.middle[i]) / m_box.half[i];
        return place;
    }
    /// Returns the place above one of the cube's floor.
    [[nodiscard]] Vector3 over(double across, double up) const
    {
        return above(
            {m_box.middle[0] + across * m_box.half[0], m_box.middle[1] + up * m_box.half[1]});
    }

private:
    Feature m_feature;
    const DataBox &m_box;
};

using Polygon3 = std::vector<Vector3>;

/// Returns the part of a convex polygon where a linear form, given by its values at the corners, is
/// not below 0 (Sutherland and Hodgman, CACM 17, 1974).
template <typename Value>
Polygon3 partOf(const Polygon3 &polygon, const Value &valueAt)
{
    Polygon3 part;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vector3 &from = polygon[i];
        const Vector3 &to = polygon[(i + 1) % polygon.size()];
        const double before = valueAt(from);
        const double after = valueAt(to);
        if (before >= 0)
            part.push_back(from);
        if ((before > 0 && after < 0) || (before < 0 && after > 0)) {
            const double t = before / (before - after);
            Vector3 between{};
            for (std::size_t j = 0; j < between.size(); ++j)
                between[j] = from[j] + t * (to[j] - from[j]);
            part.push_back(between);
        }
    }
    return part;
}

Polygon3 inCube(const Polygon3 &polygon)
{
    const Polygon3 below = partOf(polygon, [](const Vector3 &place) { return top - place[2]; });
    return partOf(below, [](const Vector3 &place) { return place[2] + top; });
}

/// Adds a polygon as it is seen. All go round the same way, so that neighbours make one area.
void add(QPainterPath &path, const Polygon3 &polygon, const CubeView &view)
{
    if (polygon.size() < 3)
        return;
    QPolygonF seen;
    for (const Vector3 &place : polygon)
        seen += view.seen(place);
    double turn = 0;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QPointF from = seen[i];
        const QPointF to = seen[(i + 1) % seen.size()];
        turn += from.x() * to.y() - to.x() * from.y();
    }
    if (turn < 0)
        std::ranges::reverse(seen);
    path.addPolygon(seen);
    path.closeSubpath();
}

/// Adds a line of places as it is seen, where it lies within the cube.
void addLine(QPainterPath &path, const std::vector<Vector3> &places, const CubeView &view)
{
    bool isIn = false;
    for (const Vector3 &place : places) {
        constexpr double near = 1e-6;
        const bool fits = std::ranges::all_of(
            place, [](double at) { return at <= top + near && at >= -top - near; });
        if (fits && isIn)
            path.lineTo(view.seen(place));
        else if (fits)
            path.moveTo(view.seen(place));
        isIn = fits;
    }
}

} // namespace

CubeSurface cubeSurface(const Dataset &data, const Weights &weights, const DataBox &box,
                        const CubeView &view)
{
    CubeSurface surface;
    const Bent bent(data.features().front(), box);
    const Plane plane = usualPlane(data);
    const QRectF floor(box.middle[0] - box.half[0], box.middle[1] - box.half[1], 2 * box.half[0],
                       2 * box.half[1]);
    const ConicCurve curve(conicIn(plane, data, weights), floor);
    const CubePlane form(weights, box);
    surface.ones.setFillRule(Qt::WindingFill);
    surface.zeros.setFillRule(Qt::WindingFill);
    const auto at = [](int i, int of) { return -1 + 2.0 * i / of; };
    for (int i = 0; i < pieces; ++i) {
        for (int j = 0; j < pieces; ++j) {
            const Vector3 corners[] = {bent.over(at(i, pieces), at(j, pieces)),
                                       bent.over(at(i + 1, pieces), at(j, pieces)),
                                       bent.over(at(i + 1, pieces), at(j + 1, pieces)),
                                       bent.over(at(i, pieces), at(j + 1, pieces))};
            for (const int last : {2, 3}) {
                const Polygon3 triangle = inCube({corners[0], corners[last - 1], corners[last]});
                add(surface.ones,
                    partOf(triangle, [&](const Vector3 &place) { return form.valueAt(place); }),
                    view);
                add(surface.zeros,
                    partOf(triangle, [&](const Vector3 &place) { return -form.valueAt(place); }),
                    view);
            }
        }
    }
    for (int i = 0; i <= meshes; ++i) {
        std::vector<Vector3> along;
        std::vector<Vector3> across;
        for (int j = 0; j <= 4 * pieces; ++j) {
            along.push_back(bent.over(at(i, meshes), at(j, 4 * pieces)));
            across.push_back(bent.over(at(j, 4 * pieces), at(i, meshes)));
        }
        addLine(surface.grid, along, view);
        addLine(surface.grid, across, view);
    }
    for (const QPolygonF &line : curve.lines) {
        std::vector<Vector3> places;
        for (const QPointF point : line)
            places.push_back(bent.above(point));
        addLine(surface.cut, places, view);
    }
    return surface;
}

} // namespace frontera
