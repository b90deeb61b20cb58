// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/neuron/network_picture.h"

#include <optional>
#include <vector>

namespace frontera {

/// Draws a NetworkPicture into the axes of a plot, from left to right: the inputs, the hidden units
/// as small planes, the output unit, the output.
///
/// A wire is as thick as its weight is large, solid in the colour of class 1 where the weight is
/// greater than 0, dashed in that of class 0 where it is less.
class NetworkSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit NetworkSigns(QCustomPlot *plot);

    void setPicture(const NetworkPicture *picture) { m_picture = picture; }

protected:
    void draw(QCPPainter *painter) override;

private:
    /// The places in pixels.
    struct Layout
    {
        double side = 0;     ///< of a unit's square
        double nameRoom = 0; ///< the least width for the name of the output unit
        double line = 0;     ///< the height of a line of words
        double radius = 0;
        std::array<QPointF, 2> inputs;
        std::array<QPointF, 3> units; ///< the squares' centres
        QPointF output;
    };
    /// The places of what is drawn already.
    struct Taken
    {
        std::vector<QRectF> words;
        std::vector<QRectF> shapes;
    };
    /// Over what a weight may be written, where there is no other room: over wires, then close to
    /// other words, too, and then over shapes.
    enum class Over { Nothing, Wires, Words, Shapes };
    [[nodiscard]] Layout layOut() const;
    [[nodiscard]] QFont words(bool bold = false) const { return labelFont(17, bold); }
    void drawWire(QCPPainter *painter, const Layout &layout, const NetworkWire &wire) const;
    [[nodiscard]] std::optional<QRectF> placeBeside(const Layout &layout, const NetworkWire &wire,
                                                    QSizeF size, const Taken &taken,
                                                    Over over) const;
    void drawWeight(QCPPainter *painter, const Layout &layout, const NetworkWire &wire,
                    Taken &taken) const;
    void drawInput(QCPPainter *painter, const Layout &layout, std::size_t input,
                   Taken &taken) const;
    void drawUnit(QCPPainter *painter, const Layout &layout, std::size_t unit, Taken &taken) const;
    void drawPlane(QCPPainter *painter, const QRectF &square, const NetworkUnit &unit,
                   bool showsClasses) const;
    void drawOutput(QCPPainter *painter, const Layout &layout, Taken &taken) const;
    [[nodiscard]] QLineF wireOf(const Layout &layout, const NetworkWire &wire) const;

    const NetworkPicture *m_picture = nullptr;
};

} // namespace frontera
