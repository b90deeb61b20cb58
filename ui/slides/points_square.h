// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/line_geometry.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <span>

class QPainter;

namespace frontera {

class Dataset;
struct Settings;

/// The look of a square of points.
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

/// A line to draw in the square.
struct SquareLine
{
    DrawnLine line;
    bool isDashed = false;
};

/// Draws observations of two given inputs in a coordinate square, filled for class 1 and hollow for
/// class 0, any lines, and curves within pointsArea(), which are dashed. Everything is within
/// `room`, the axes' names and numbers too.
void paintPoints(QPainter &painter, const QRectF &room, const Dataset &data, const SquareLook &look,
                 std::span<const SquareLine> lines = {}, std::span<const QPolygonF> curves = {});

/// Returns the part of the plane that the square shows, in the data's units. Lines that miss it are
/// not drawn.
[[nodiscard]] QRectF pointsArea(const Dataset &data);

/// Draws what filled and hollow mean, in one line from its top left corner on.
void paintPointsLegend(QPainter &painter, QPointF topLeft, const Settings &settings,
                       const SquareLook &look);

} // namespace frontera
