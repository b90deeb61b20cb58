// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <array>
#include <vector>

namespace frontera {

/// The words of a cell: its title, the gate's four bits, and the outcome of its run.
using WallTexts = std::array<QString, 3>;

/// The places on a wall of equal cells, chosen so that the small plots are as large and the letters
/// as legible as the room allows: cells in rows of four or of eight, their words beside the plot or
/// above it.
class WallLayout
{
public:
    WallLayout() = default;
    WallLayout(const QRectF &area, const std::vector<WallTexts> &texts, const QFont &font);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool isBeside() const { return m_isBeside; }
    [[nodiscard]] QRectF cell(int index) const;
    /// Returns the square of the small plot.
    [[nodiscard]] QRectF plot(int index) const;
    /// Returns the place of the words.
    [[nodiscard]] QRectF words(int index) const;
    [[nodiscard]] double margin() const { return m_margin; }
    /// Returns the font: bold for the title and the outcome.
    [[nodiscard]] QFont font(bool isBold) const;
    [[nodiscard]] double lineHeight() const;
    /// Breaks a text into lines that fit the place of the words.
    [[nodiscard]] QStringList lines(const QString &text, bool isBold) const;

private:
    /// A text to be broken into lines.
    struct Paragraph
    {
        std::vector<double> words; ///< widths in letters of referenceSize
        double space = 0;
    };
    using Cell = std::array<Paragraph, 3>;

    void choose(const std::vector<Cell> &cells);
    [[nodiscard]] int linesNeeded(const std::vector<Cell> &cells, int pixels, double width) const;
    [[nodiscard]] static Paragraph measured(const QString &text, const QFont &font);

    QRectF m_area;
    QFont m_font;
    double m_gap = 0;
    double m_margin = 0;
    int m_count = 0;
    int m_columns = 4;
    int m_rows = 4;
    bool m_isBeside = true;
    double m_side = 0; ///< of a small plot
};

} // namespace frontera
