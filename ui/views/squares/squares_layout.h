// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

namespace frontera {

struct SquaresPicture;

/// The places of everything in a SquaresPicture, in pixels: squares as large as the words around
/// them allow.
struct SquaresLayout
{
    /// A line of words.
    struct Words
    {
        QRectF rect;
        QString text;
        QFont font;
        bool isQuiet = false; ///< of second rank
    };
    /// A sign or a tint before the words that name it.
    struct Key
    {
        QRectF mark;
        int ofClass = 0;
        bool isSign = false; ///< else a tint
    };

    std::vector<Words> words;
    std::vector<Key> keys;     ///< none where there is no room
    std::vector<QLineF> rules; ///< below the heads of several columns
    std::vector<double> lefts; ///< of the columns of squares
    std::vector<double> tops;  ///< of the rows of squares, from below
    double side = 0;           ///< of a square

    [[nodiscard]] QRectF square(int column, int row) const
    {
        return {lefts[static_cast<std::size_t>(column)], tops[static_cast<std::size_t>(row)], side,
                side};
    }
    /// Returns a cell, whose column and row are counted in cells.
    [[nodiscard]] QRectF cell(int column, int row) const
    {
        const double half = side / 2;
        return {lefts[static_cast<std::size_t>(column / 2)] + column % 2 * half,
                tops[static_cast<std::size_t>(row / 2)] + (1 - row % 2) * half, half, half};
    }
};

/// Returns the plot's font, so many pixels high at the usual size.
using SquareFonts = std::function<QFont(double size, bool isBold)>;

/// Lays a picture out in an area. A head that is too wide for its squares is broken into two lines;
/// where that is not enough, heads are answers alone, beside their input's name.
[[nodiscard]] SquaresLayout squaresLayout(const SquaresPicture &picture, const QRectF &area,
                                          const SquareFonts &fonts);

} // namespace frontera
