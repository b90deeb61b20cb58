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

/// What one observation (x₁, x₂) → t asks of the weights at the present bias: to lie on one side of
/// the line w₁·x₁ + w₂·x₂ + b = 0.
struct Demand
{
    QString label; ///< "(0, 1) → 1"
    Sign sign;
    std::optional<QLineF> line; ///< within the area
    QPointF allowed;            ///< unit vector from the line to the side that is right
    bool allowsLine = false;    ///< weights on the line are right too
};

/// What an observation at x = 0 asks: that the bias has a certain sign, whatever the weights.
struct BiasDemand
{
    QString words; ///< "(0, 0) → 0 needs b < 0"
    bool isMet = false;
};

/// The plane of the weights (w₁, w₂) at the bias of a position of a run: a pure function of the
/// position and of the area that is seen.
struct WeightPicture
{
    QString notice; ///< why there is nothing else, or empty

    std::vector<Demand> demands; ///< the presented observation is the last
    std::vector<BiasDemand> biasDemands;
    QPolygonF region;          ///< the weights that are right for all, within the area: convex
    QString regionWords;       ///< for the region; empty where there is none to be seen
    QPointF weights;           ///< (w₁, w₂)
    QPolygonF trail;           ///< the weights from update to update, up to here
    std::optional<QLineF> hop; ///< the last step's update
    Sign hopSign;              ///< the class of the observation that caused it
    QString biasWords;         ///< "at b = −0.3"
    QString problem;           ///< why no region is to be seen, or empty
    QString widestProblem;     ///< the longest words there may be
    QString fewerWords;        ///< where not all observations are drawn; else empty
};

[[nodiscard]] WeightPicture weightPicture(const Run &run, const WeightTrail &trail,
                                          const QRectF &area);
/// Says, in place of a picture, that there is no room for one.
[[nodiscard]] WeightPicture noRoomForWeights();
/// The smallest area to be seen, for two inputs. It grows with the run, in steps, and never
/// shrinks.
[[nodiscard]] QRectF weightArea(const Run &run, const WeightTrail &trail);
/// Whether axes can show this area.
[[nodiscard]] bool isDrawable(const QRectF &area);

} // namespace frontera
