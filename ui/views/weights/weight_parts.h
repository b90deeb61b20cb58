// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"

namespace frontera {

class WeightPlot;

/// Draws the planes of several units into the plot of all of them.
class WeightParts : public PlotSigns
{
    Q_OBJECT

public:
    explicit WeightParts(WeightPlot *plot);

protected:
    void draw(QCPPainter *painter) override;

private:
    WeightPlot *m_plot;
};

} // namespace frontera
