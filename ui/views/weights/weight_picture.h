// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"
#include "ui/plots/plot_signs.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

namespace frontera {

class Run;
class WeightTrail;

/// The demand of an observation (x₁, x₂) → t on the weights at the present bias: to lie on one side
/// of the line w₁·x₁ + w₂·x₂ + b = 0.
struct Demand
{
    QString label; ///< "(0, 1) → 1"
    Sign sign;
    std::optional<QLineF> line; ///< within the area; nothing if it passes by
    QPointF allowed;            ///< unit vector from the line to the side that is right
    bool allowsLine = false;    ///< weights on the line are right too
};

/// The demand of an observation at x = 0: a certain sign of the bias, whatever the weights.
struct BiasDemand
{
    QString words; ///< "(0, 0) → 0 needs b < 0"
    bool isMet = false;
};

/// The plane of the weights (w₁, w₂) at the bias of a position of a run: a pure function of the
/// position and of the area that is seen.
struct WeightPicture
{
    QString notice; ///< tells why there is no picture; else empty

    std::vector<Demand> demands; ///< the presented observation is the last
    std::vector<BiasDemand> biasDemands;
    QPolygonF region;          ///< the weights that are right for all, within the area: convex
    QString regionWords;       ///< in the region; empty if none is to be seen
    QPointF weights;           ///< (w₁, w₂)
    QPolygonF trail;           ///< the weights from update to update, up to here
    std::optional<QLineF> hop; ///< the last step's update
    Sign hopSign;              ///< the class of the observation that caused it
    QString biasWords;         ///< "at b = −0.3"
    QString problem;           ///< tells why no region is to be seen; else empty
    QString widestProblem;     ///< the longest problem there may be
    QString fewerWords;        ///< tells that not all observations are drawn; else empty
};

/// Returns the picture of the run's present position, of one of its units. The trail must have
/// followed the run and the unit.
[[nodiscard]] WeightPicture weightPicture(const Run &run, const WeightTrail &trail,
                                          const QRectF &area, int unit = 0);
/// Returns a picture that only says that there is no room for one.
[[nodiscard]] WeightPicture noRoomForWeights();
/// Returns the area to be seen at least, for two inputs. It grows with the run, in steps, and never
/// shrinks.
[[nodiscard]] QRectF weightArea(const WeightTrail &trail);
/// True if axes can show this area.
[[nodiscard]] bool isDrawable(const QRectF &area);

} // namespace frontera
