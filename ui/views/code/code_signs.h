// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/code/code_picture.h"

#include <utility>
#include <vector>

namespace frontera {

/// Draws a program, line below line, in one or two columns: a bar at each that the step gave a
/// value, ▸ at the one that is being executed, and at the right the value that each has. Where
/// there is no room for all, those of the loop or around the marked one.
class CodeSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit CodeSigns(QCustomPlot *plot);

    void setPicture(const CodePicture *picture) { m_picture = picture; }
    /// Returns the row at a pixel; −1 if there is none.
    [[nodiscard]] int rowAt(QPointF pixel) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    /// Some rows below each other. Lengths are in letters, places in pixels.
    struct Column
    {
        int first = 0; ///< the rows that are seen
        int count = 0;
        double letters = 0; ///< of all
        double cut = 0;     ///< so many more the longest text has
        double texts = 0;   ///< of the longest text that has a value
        double values = 0;  ///< of the longest value
        QRectF area = {};
        double text = 0;  ///< where the text begins
        double right = 0; ///< where the values end
    };
    /// The sizes of all that is drawn, in pixels.
    struct Layout
    {
        QFont font;
        QRectF area;        ///< of the program
        QRectF card;        ///< of the words about floats and decimals; empty without such
        double row = 0;     ///< its height
        double letter = 0;  ///< the width of one
        double right = 0;   ///< where the program ends
        bool areAll = true; ///< all rows are seen
        std::vector<Column> columns;
        std::vector<std::pair<QString, QFont>> sentence; ///< lines above the program
    };

    [[nodiscard]] Layout layout() const;
    [[nodiscard]] Layout withCard(const QRectF &area) const;
    /// Returns the layout without the card, in this area.
    [[nodiscard]] Layout layoutIn(const QRectF &area) const;
    /// `isCut`: text that no step executes may be cut, but not to less than can be read.
    [[nodiscard]] Column columnOf(int first, int count, bool isCut) const;
    static void giveSpareRoom(Layout &layout);
    [[nodiscard]] std::vector<std::pair<QString, QFont>> sentenceLines(bool isWhole) const;
    [[nodiscard]] QFont cardFont(const Layout &layout) const;
    void drawSentence(QCPPainter *painter, const Layout &layout) const;
    void drawRow(QCPPainter *painter, const Layout &layout, const Column &column,
                 const CodeRow &row, double top) const;
    void drawText(QCPPainter *painter, const Layout &layout, const CodeRow &row, QPointF at,
                  double width) const;

    const CodePicture *m_picture = nullptr;
};

} // namespace frontera
