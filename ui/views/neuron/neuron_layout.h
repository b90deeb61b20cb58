// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <vector>

namespace frontera {

struct NeuronPicture;

/// The places of a neuron's parts in a rectangle, in pixels, from left to right: the inputs' values
/// and circles, the words along the edges, the body, the activation function, and the output above
/// the target.
///
/// Everything is as large as the rectangle allows, judged by the longest words to come. Where rows
/// are low, the edges have no products.
struct NeuronLayout
{
    /// No letters have less than `least` pixels.
    NeuronLayout(const NeuronPicture &picture, const QRectF &area, const QFont &font,
                 double textScale = 1, int least = 12);

    /// Returns how many rows have room in this height, in pixels, without touching each other.
    [[nodiscard]] static int mostRows(double height, const QFont &font, double textScale = 1,
                                      bool hasSums = false, int least = 12);

    /// Returns the height of a line of words along the edges.
    [[nodiscard]] double line() const;
    /// Returns the size in pixels below which no letters are.
    [[nodiscard]] int leastLetters() const { return m_least; }
    /// Returns the font with this many pixels at unit 1.
    [[nodiscard]] QFont font(double pixels, bool bold = false) const;

    double unit = 1; ///< pixels for one pixel of the design
    bool showsProducts = true;
    bool showsSums = false;   ///< below the products, or in their place
    std::vector<double> rows; ///< the y of each input, of "and more" and of the bias
    double middle = 0;        ///< the y of body, function and output

    double valuesRight = 0;
    double inputX = 0;
    double wordsLeft = 0;
    double courseHeight = 0; ///< of a weight's course below all words; 0 where there is no room
    double wordsRight = 0;   ///< up to here an edge is level
    double bodyX = 0;
    double boxX = 0;
    double outputX = 0;
    double outputWidth = 0;
    double errorY = 0; ///< between output and target
    double targetY = 0;

    double inputRadius = 0;
    double bodyRadius = 0;
    double boxRadius = 0; ///< half the side of the function's box
    double outputRadius = 0;

private:
    /// Takes letters and unit, and places nothing.
    NeuronLayout(const QFont &font, double textScale, int least);

    /// The widths of the columns and the height of the words at a unit.
    struct Needs
    {
        double value = 0;
        double words = 0;
        double output = 0;
        double line = 0;
        double width = 0;
        double height = 0;
    };
    [[nodiscard]] Needs needs(const NeuronPicture &picture) const;
    [[nodiscard]] double lowestRow() const;
    /// Returns the unit below which letters do not fit their circles.
    [[nodiscard]] double leastUnit() const;
    void place(const NeuronPicture &picture, const QRectF &area, const Needs &needs);

    QFont m_font;
    double m_textScale;
    int m_least;
    int m_rowCount = 0;
    double m_steep = 24;    ///< the width in units in which edges descend to the body
    double m_arrow = 22;    ///< the length of each, in units
    double m_afterMore = 0; ///< the room below "and more", in rows
};

} // namespace frontera
