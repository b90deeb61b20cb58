// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/views/weights/weight_picture.h"
#include "ui/views/weights/weight_trail.h"

namespace frontera {

class StepTicker;
class WeightSigns;

/// The plane of the two weights at the present bias: every observation is a line that allows one
/// side of it, and learning is a point hopping towards the region that all of them allow.
///
/// Both axes have the same unit.
class WeightPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit WeightPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns what is drawn now.
    [[nodiscard]] const WeightPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;

private:
    /// Fits the axes, and returns the area that they show.
    QRectF fitAxes();
    /// Makes room for the axes' numbers and for the words above.
    void layOut();

    WeightTrail m_trail;
    WeightPicture m_picture;
    WeightSigns *m_signs; ///< owned by the plot
    QSharedPointer<StepTicker> m_ticker;
};

} // namespace frontera
