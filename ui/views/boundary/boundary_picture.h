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
    QPointF at;         ///< (x₁, x₂)
    QString label = {}; ///< "(0, 1) → 1"; or empty
    Sign sign = {};
    bool isChosen = false; ///< by hand: words avoid its mark
    bool isFaint = false;  ///< it lies before or behind the plane that is drawn
    int count = 1;         ///< of observations that have become one point here
};

/// The line of one of several units.
struct UnitLine
{
    QString name = {};                ///< "OR"
    std::optional<QLineF> line = {};  ///< within the area; nothing if it is not seen
    std::optional<QLineF> ghost = {}; ///< where it lay before the last update, if elsewhere
    QPointF normal = {};              ///< unit vector from the line to the side that fires
};

/// Words at a point of the plot.
struct Note
{
    QPointF at;
    QString words;
    bool isRinged = false; ///< the point itself is marked
};

/// A handle of a line placed by hand.
struct Handle
{
    QPointF at;
    bool isChosen = false; ///< the keys move this one
};

/// The boundary plot at a position of a run, in the coordinates of the data: a pure function of the
/// position and of the area that is seen.
struct BoundaryPicture
{
    std::vector<Marker> markers; ///< of a crowd only the one that was presented last
    /// The places of the observations, if they are too many for a marker each; else null.
    std::shared_ptr<const Scatter> crowd;
    std::vector<std::uint8_t> wrong; ///< by row of the crowd: 1 if it is wrong; empty if none is
    std::optional<QLineF> line; ///< where w·x + b = 0, within the area; nothing if it is not seen
    /// The same where derived inputs bend it (conic_curve.h): pieces, or a single point.
    std::vector<QPolygonF> curve;
    std::optional<QPointF> curvePoint;
    std::vector<QPolygonF> zoneCurve;  ///< like zone
    std::vector<QPolygonF> ghostCurve; ///< like ghost
    std::vector<QLineF> zone;          ///< the edges of a dead zone on both sides of it
    std::optional<QLineF> ghost;       ///< where it lay before the last update
    std::optional<QLineF> kept; ///< that of the weights kept beside the present ones, if elsewhere
    std::vector<QPolygonF> keptCurve; ///< like kept
    QString keptName;                 ///< names it
    /// Names the line, where it is not the one that is meant: at length, and in brief.
    QString lineName;
    QString briefLineName;
    QPolygonF ones;                   ///< the part of the area predicted 1
    QPolygonF zeros;                  ///< the part predicted 0
    std::vector<QPolygonF> moreOnes;  ///< further parts predicted 1, between several lines
    std::vector<QPolygonF> moreZeros; ///< further parts predicted 0
    std::vector<UnitLine> units;      ///< the lines of several units; then there is no line
    QPointF normal;    ///< unit vector from the line to the side that fires; null without a line
    QString onesWords; ///< the words in the part predicted 1
    QString zerosWords;
    QString heading; ///< names the plane that is drawn, if there are several; else empty
    QString remark;  ///< tells why no line is to be seen; else empty
    QString hint;    ///< tells, beside the observation that comes next, which key to press ("%1")

    double signScale = 1; ///< of the signs: many are drawn smaller

    QString notice; ///< tells why there is no picture; then all else is empty

    bool isJudged = true; ///< the signs tell which observations are right
    bool isAsked = false; ///< a class is asked what is said here: nothing tells what is predicted
    bool isProof = false; ///< the boundary is that of a proof, in the colour of its street
    bool isQuiet = false; ///< no tints, no arrow and a thin line, because a proof is drawn over it
    bool isOwnLine = false;      ///< the line was placed by hand
    bool isPart = false;         ///< observations may lie outside the picture, or at its edge
    std::vector<Handle> handles; ///< of such a line
    std::vector<Note> notes;
    std::vector<Note> vacancies;   ///< places where there might be a point, and is none
    std::vector<QPointF> grid;     ///< on which points placed by hand lie
    std::vector<QLineF> obstacles; ///< drawn by others: words avoid them
};

/// Returns the picture of the run's present position.
[[nodiscard]] BoundaryPicture boundaryPicture(const Run &run, const Plane &plane,
                                              const QRectF &area);
/// Does the same with a kept Scatter of the run's data.
[[nodiscard]] BoundaryPicture
boundaryPicture(const Run &run, const std::shared_ptr<const Scatter> &scatter, const QRectF &area);
/// Returns the same observations judged by other weights than the run's. An empty picture if
/// weights or observations are of other data.
[[nodiscard]] BoundaryPicture boundaryPicture(const Run &run, const Weights &weights,
                                              const std::shared_ptr<const Scatter> &scatter,
                                              const QRectF &area);
/// Takes the boundary away, and leaves the tints.
void clearBoundary(BoundaryPicture &picture);
/// Takes the run's judgement off the observations: which are wrong, and which was presented last. A
/// proof is not about these. Line and tints stay.
void clearJudgement(BoundaryPicture &picture);
/// Takes away all that tells what is predicted, and what was presented last, because a class is
/// asked for it. The line stays.
void hideAnswers(BoundaryPicture &picture);
/// Gives those of both classes that lie at one place a half each of one sign: zeros at the left, or
/// below where a line is steep, as it is drawn, so that no line runs between the halves and seems
/// to part them. True if there are such places.
bool shareSigns(std::vector<Marker> &markers, bool isSteep);
/// Returns how many of the observations are right, and how many there are.
[[nodiscard]] std::pair<qsizetype, qsizetype> rightOf(const BoundaryPicture &picture);
/// Returns the area to be seen at least: the observations with room around them.
[[nodiscard]] QRectF dataArea(const Dataset &data, const Plane &plane);

} // namespace frontera
