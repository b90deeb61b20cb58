// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/cube/cube_surface.h"

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

/// The direction from which a cube is seen, in degrees. The cube stands upright: x₃ points up.
struct Camera
{
    double turn = -25; ///< around the vertical axis
    double tilt = 22;  ///< up, from −90 to 90

    /// Returns the camera turned so far, but tilted no further than straight down or up.
    [[nodiscard]] Camera turned(double byTurn, double byTilt) const;
    bool operator==(const Camera &) const = default;
};

/// An observation as the picture of a cube shows it.
struct CubeMarker
{
    QPointF at;
    double depth = 0;      ///< towards the eye, from −√3 to √3
    bool isBehind = false; ///< the separating plane lies between it and the eye
    QString label;         ///< "(0, 1, 0) → 0"; may be empty
    Sign sign;
    int row = 0; ///< of the observation
};

/// The picture of a run with three inputs at a position: a pure function of the position and the
/// camera. Each input runs from −1, its least value in the data, to 1, its largest. The picture is
/// seen from infinitely far away; its origin is the cube's middle, and y points up.
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
    /// The observations from the farthest to the nearest; of a crowd only the one presented last.
    std::vector<CubeMarker> markers;
    /// The places where the observations are seen, if they are too many for a marker each; else
    /// null.
    std::shared_ptr<const Scatter> crowd;
    bool isJudged = true;             ///< the signs tell which observations are right
    std::vector<std::uint8_t> wrong;  ///< by row of the crowd: 1 if it is wrong; empty if none is
    std::vector<std::uint8_t> behind; ///< by row: 1 if the plane hides it; empty if it hides none
    QPolygonF plane;                  ///< where w·x + b = 0, within and a little around the cube
    CubeSurface surface;   ///< on which the observations lie, if an input is derived; else empty
    QPolygonF ghost;       ///< where it lay before the last update; empty if it was the same
    QPolygonF kept;        ///< that of the weights kept beside the present ones, if elsewhere
    QString keptName;      ///< names it
    bool isAsked = false;  ///< a class is asked what is said here: no side is told from the other
    bool isProof = false;  ///< the plane is that of a proof, in the colour of its street
    bool facesOne = false; ///< the visible side of the plane is predicted 1
    QLineF arrow;          ///< from the plane to the side predicted 1; null without a plane
    QString arrowWords;
    QString remark; ///< tells why no plane is to be seen; else empty
    QString hint;   ///< as BoundaryPicture::hint
    double signScale = 1;
};

/// Returns how far the picture reaches from its middle at most, to a side and up. Turning the cube
/// does not change it; tilting does.
[[nodiscard]] QSizeF cubeReach(const Camera &camera);
/// Returns the picture of the run's present position. The data must have three inputs.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Camera &camera);
/// Returns the same observations judged by other weights than the run's.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Weights &weights, const Camera &camera);
/// Does the same with a kept cloud and a predictor, whose plane is drawn if it has a linear form.
/// Returns an empty picture if predictor or cloud are of other data.
[[nodiscard]] CubePicture cubePicture(const Run &run, const Predictor &predictor,
                                      const Camera &camera, CubeCloud &cloud);
/// Leaves out what belongs to the run, because a proof is not about it: everything but the
/// observations, and the plane unless `keepsPlane` says that the proof is about this one.
void quieten(CubePicture &picture, bool keepsPlane);
/// Takes away all that tells what is predicted, and what was presented last, because a class is
/// asked for it. The plane stays.
void hideAnswers(CubePicture &picture);
/// Returns what the picture shows, in words.
[[nodiscard]] QString describeCube(const CubePicture &picture);

} // namespace frontera
