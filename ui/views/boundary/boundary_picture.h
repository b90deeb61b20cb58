// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/line_geometry.h"
#include "ui/plots/plane.h"
#include "ui/plots/plot_signs.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

class Scatter;
class Run;

/// One observation as the plot shows it.
struct Marker
{
    QPointF at;    ///< (x₁, x₂)
    QString label; ///< "(0, 1) → 1"; or empty
    Sign sign;
    bool isChosen = false; ///< by hand: words step aside from what marks it
    bool isFaint = false;  ///< it lies before or behind the plane that is drawn
};

/// Words at a point of the plot.
struct Note
{
    QPointF at;
    QString words;
    bool isRinged = false; ///< the point itself is marked
};

/// What a line placed by hand is held by.
struct Handle
{
    QPointF at;
    bool isChosen = false; ///< the keys move this one
};

/// What the boundary plot shows at a position of a run, in the coordinates of the data: a pure
/// function of the position and of the area that is seen.
struct BoundaryPicture
{
    std::vector<Marker> markers; ///< of a crowd only the one that was presented last
    /// Where the observations lie, which are too many for a marker each; else null.
    std::shared_ptr<const Scatter> crowd;
    std::vector<std::uint8_t> wrong; ///< 1 for each of the crowd that is wrong; or empty: none is
    std::optional<QLineF> line;      ///< where w·x + b = 0, within the area
    std::optional<QLineF> ghost;     ///< where it lay before the last update
    QPolygonF ones;                  ///< the part of the area predicted 1
    QPolygonF zeros;                 ///< the part predicted 0
    QPointF normal;                  ///< unit vector from the line to the side that fires; or null
    QString onesWords;               ///< what to write into the part predicted 1
    QString zerosWords;
    QString heading; ///< which plane of several is drawn; or empty
    QString remark;  ///< where there is no line to be seen: why, in words; else empty

    double signScale = 1; ///< of the observations' signs: many are drawn smaller

    QString notice; ///< why there is no picture: then all else is empty; or empty

    bool isJudged = true;        ///< the signs tell which observations are right
    bool isQuiet = false;        ///< the line alone, for something else is spoken of
    bool isOwnLine = false;      ///< the line was placed by hand
    std::vector<Handle> handles; ///< of such a line
    std::vector<Note> notes;
    std::vector<QPointF> grid;     ///< where points placed by hand come to lie
    std::vector<QLineF> obstacles; ///< drawn by others: words step aside from them
};

[[nodiscard]] BoundaryPicture boundaryPicture(const Run &run, const Plane &plane,
                                              const QRectF &area);
/// The same, where it is known how the run's observations lie in the plane.
[[nodiscard]] BoundaryPicture
boundaryPicture(const Run &run, const std::shared_ptr<const Scatter> &scatter, const QRectF &area);
/// The same observations, judged by other weights than those of the run; an empty picture where
/// weights or observations are of other data.
[[nodiscard]] BoundaryPicture boundaryPicture(const Run &run, const Weights &weights,
                                              const std::shared_ptr<const Scatter> &scatter,
                                              const QRectF &area);
/// A proof is not about the run: nothing of it is left but the observations.
void forgetRun(BoundaryPicture &picture);
/// How many of the observations are right, and how many there are.
[[nodiscard]] std::pair<qsizetype, qsizetype> rightOf(const BoundaryPicture &picture);
/// The smallest area to be seen: the observations with room around them.
[[nodiscard]] QRectF dataArea(const Dataset &data, const Plane &plane);

} // namespace frontera
