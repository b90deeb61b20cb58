// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/line_geometry.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <span>

class QPainter;

namespace frontera {

class Dataset;
struct Settings;

/// How a square of points is drawn.
struct SquareLook
{
    QFont font;
    QColor ink;
    QColor quietInk; ///< of the axes' numbers
    QColor paper;    ///< in hollow points
    QColor one;
    QColor zero;
    double stroke = 1; ///< pixels
};

struct SquareLine
{
    DrawnLine line;
    bool isDashed = false;
};

/// The observations in a coordinate square, filled where the class is 1 and hollow where it is 0,
/// and any lines; all within `room`, axes' names and numbers too. For data with two inputs.
void paintPoints(QPainter &painter, const QRectF &room, const Dataset &data, const SquareLook &look,
                 std::span<const SquareLine> lines = {});

/// What the square shows of the plane, in the data's units: lines that miss it are not drawn.
[[nodiscard]] QRectF pointsArea(const Dataset &data);

/// What filled and hollow mean, in one line that begins at a point, which is its top left.
void paintPointsLegend(QPainter &painter, QPointF topLeft, const Settings &settings,
                       const SquareLook &look);

} // namespace frontera
