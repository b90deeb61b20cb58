// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QFont>
#include <QString>
#include <vector>

class QPainter;

namespace frontera {

struct WeightPicture;

/// The words above the axes of the weight space: the bias, what observations at x = 0 demand of it,
/// and why no weights are right for all, where none are. They flow into one line or more.
class WeightHeading
{
public:
    void setFont(const QFont &font) { m_font = font; }
    /// Returns the height for the words of a picture in this width. It is the same for the whole
    /// run, so that the axes do not move.
    [[nodiscard]] double heightFor(const WeightPicture &picture, double width) const;
    /// Draws the words at the top of a rectangle.
    void draw(QPainter *painter, const WeightPicture &picture, const Theme &theme,
              const QRectF &where) const;

private:
    /// Words that stay together.
    struct Piece
    {
        QString words;
        QColor colour;
        bool isBold = false;
    };
    [[nodiscard]] static std::vector<Piece> pieces(const WeightPicture &picture,
                                                   const Theme &theme);
    /// A line of a piece, and where it begins.
    struct Placed
    {
        QString words;
        std::size_t piece = 0;
        QPointF at;
    };
    /// Returns the lines in a width; a piece that is wider is broken.
    [[nodiscard]] std::vector<Placed> places(const std::vector<Piece> &pieces, double width) const;
    [[nodiscard]] QFont fontOf(const Piece &piece) const;

    QFont m_font;
};

} // namespace frontera
