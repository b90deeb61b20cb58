// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <array>
#include <vector>

namespace frontera {

/// The words of a cell: its title, the gate's four bits, and what became of the run.
using WallTexts = std::array<QString, 3>;

/// Where everything on a wall of equal cells goes, chosen so that the small plots are as large and
/// the letters as legible as the room allows: cells in rows of four or of eight, their words beside
/// the plot or above it.
class WallLayout
{
public:
    WallLayout() = default;
    WallLayout(const QRectF &area, const std::vector<WallTexts> &texts, const QFont &font);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool isBeside() const { return m_isBeside; }
    [[nodiscard]] QRectF cell(int index) const;
    /// The square of the small plot.
    [[nodiscard]] QRectF plot(int index) const;
    /// The place of the words.
    [[nodiscard]] QRectF words(int index) const;
    [[nodiscard]] double margin() const { return m_margin; }
    /// The title and the outcome are bold.
    [[nodiscard]] QFont font(bool isBold) const;
    [[nodiscard]] double lineHeight() const;
    /// A text in lines that fit into the place of the words.
    [[nodiscard]] QStringList lines(const QString &text, bool isBold) const;

private:
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
    double m_side = 0; ///< of the small plots
};

} // namespace frontera
