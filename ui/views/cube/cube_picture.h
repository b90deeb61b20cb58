// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QSizeF>
#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace frontera {

class CubeCloud;
class Scatter;
class Run;
class Predictor;
struct Weights;

/// From where a cube is looked at, in degrees. It stands upright: x₃ points up.
struct Camera
{
    double turn = -25; ///< around the vertical axis
    double tilt = 22;  ///< up, from −90 to 90

    /// As far as that, but never beyond looking straight down or up.
    [[nodiscard]] Camera turned(double byTurn, double byTilt) const;
    bool operator==(const Camera &) const = default;
};

/// One observation as the picture of a cube shows it.
struct CubeMarker
{
    QPointF at;
    double depth = 0;      ///< towards the eye, from −√3 to √3
    bool isBehind = false; ///< the separating plane lies between it and the eye
    QString label;         ///< "(0, 1, 0) → 0"; or empty
    Sign sign;
};

/// What is drawn of a run with three inputs at a position: a pure function of the position and the
/// camera. Each input runs from −1, its least value in the data, to 1, its largest; the picture is
/// seen from infinitely far away, its origin is the cube's middle, and y points up.
struct CubePicture
{
    struct Edge
    {
        QLineF line;
        bool isHidden = false; ///< behind the cube
    };
    struct AxisName
    {
        QPointF at;
        QString words;
    };

    std::vector<Edge> edges;
    std::array<AxisName, 3> axes;
    /// From the farthest to the nearest; of a crowd only the one that was presented last.
    std::vector<CubeMarker> markers;
    /// Where the observations are seen, which are too many for a marker each; else null.
    std::shared_ptr<const Scatter> crowd;
    bool isJudged = true;             ///< the signs tell which observations are right
    std::vector<std::uint8_t> wrong;  ///< 1 for each of the crowd that is wrong; or empty: none is
    std::vector<std::uint8_t> behind; ///< 1 for each that the plane hides; or empty: none is
    QPolygonF plane;                  ///< where w·x + b = 0, within and a little around the cube
    QPolygonF ghost;       ///< where it lay before the last update; empty if nowhere else
    bool facesOne = false; ///< the side of the plane that is seen is predicted 1
    QLineF arrow;          ///< from the plane to the side predicted 1; null without one
    QString arrowWords;
    QString remark; ///< where there is no plane to be seen: why; else empty
    double signScale = 1;
};

/// How far from the middle the picture reaches, at most, to a side and up: the same however the
/// cube is turned.
[[nodiscard]] QSizeF cubeReach(const Camera &camera);
/// For data with three inputs.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Camera &camera);
/// The same observations, judged by other weights than those of the run.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Weights &weights, const Camera &camera);
/// The same observations, judged by a predictor, where it is known how they lie in the cube. There
/// is a plane where it has a linear form.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Predictor &predictor,
                                      const Camera &camera, CubeCloud &cloud);
/// Leaves out what is the run's, which a proof is not about: all but the observations, and the
/// plane unless it is the one that the proof speaks of.
void quieten(CubePicture &picture, bool keepsPlane);
/// What it shows, in words.
[[nodiscard]] QString describeCube(const CubePicture &picture);

} // namespace frontera
