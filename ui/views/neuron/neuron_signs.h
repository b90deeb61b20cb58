// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/neuron/neuron_picture.h"

namespace frontera {

struct NeuronLayout;

/// Draws a NeuronPicture into the axes of a plot: inputs, edges, body, function and output.
///
/// An edge is as thick as its weight is large. A weight ≥ 0 has a solid line in the colour of class
/// 1, to which it pulls; a weight < 0 a dashed line in that of class 0.
class NeuronSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit NeuronSigns(QCustomPlot *plot);

    void setPicture(const NeuronPicture *picture) { m_picture = picture; }
    /// Returns the places of the picture's parts.
    [[nodiscard]] NeuronLayout layout() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] QFont footFont() const;
    [[nodiscard]] double footLine() const;
    void drawInput(QCPPainter *painter, const NeuronLayout &layout, const NeuronInput &input,
                   double y) const;
    void drawEdge(QCPPainter *painter, const NeuronLayout &layout, const NeuronInput &input,
                  double y) const;
    void drawCourse(QCPPainter *painter, const NeuronLayout &layout, const NeuronInput &input,
                    double top) const;
    void drawCoursesName(QCPPainter *painter, const NeuronLayout &layout, double top) const;
    void drawEdgeWords(QCPPainter *painter, const NeuronLayout &layout, const NeuronInput &input,
                       double y, double thickness) const;
    void drawBody(QCPPainter *painter, const NeuronLayout &layout) const;
    void drawFunction(QCPPainter *painter, const NeuronLayout &layout) const;
    void drawResults(QCPPainter *painter, const NeuronLayout &layout) const;
    void drawResult(QCPPainter *painter, const NeuronLayout &layout, QPointF at,
                    const QString &number, std::optional<int> shownClass) const;

    const NeuronPicture *m_picture = nullptr;
};

} // namespace frontera
