// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/code/code_picture.h"

namespace frontera {

/// Draws a program, line below line: a bar and ▸ at the one that is being executed, and at the
/// right the value that each has. Where there is no room for all, those around the marked one.
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
    /// The sizes of all that is drawn, in pixels.
    struct Layout
    {
        QFont font;
        QRectF area;       ///< of the program
        QRectF card;       ///< of the words about floats and decimals; empty without such
        double row = 0;    ///< its height
        double letter = 0; ///< the width of one
        double text = 0;   ///< where the text begins
        double value = 0;  ///< the width of the values
        double right = 0;  ///< where they end
        int first = 0;     ///< the rows that are seen
        int count = 0;
    };

    [[nodiscard]] Layout layout() const;
    /// Returns the layout without the card, in this area.
    [[nodiscard]] Layout layoutIn(const QRectF &area) const;
    [[nodiscard]] QFont cardFont(const Layout &layout) const;
    void drawRow(QCPPainter *painter, const Layout &layout, const CodeRow &row, double top) const;
    void drawText(QCPPainter *painter, const Layout &layout, const CodeRow &row, QPointF at,
                  double width) const;

    const CodePicture *m_picture = nullptr;
};

} // namespace frontera
