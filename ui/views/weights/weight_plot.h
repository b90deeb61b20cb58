// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/ranged_plot.h"
#include "ui/views/weights/weight_picture.h"
#include "ui/views/weights/weight_trail.h"

namespace frontera {

class StepTicker;
class WeightParts;
class WeightSigns;

/// The plane of the two weights at the present bias: every observation is a line that allows one
/// side of it, and learning is a point hopping towards the region that all of them allow.
///
/// Both axes have the same unit. Of several units it has such a plane for each, as many as there is
/// room for.
class WeightPlot : public RangedPlot
{
    Q_OBJECT

public:
    explicit WeightPlot(const Run &run, QWidget *parent = nullptr);
    ~WeightPlot() override;

    /// Returns what is drawn now, of one unit.
    [[nodiscard]] const WeightPicture &picture() const { return m_picture; }
    /// Returns what is drawn now of several units.
    [[nodiscard]] std::vector<WeightPicture> pictures() const;
    /// True if the plane of one unit is drawn.
    [[nodiscard]] bool isPlane() const override;
    [[nodiscard]] QString spokenDescription() const override;
    /// Returns the size in which the words of the run keep apart: three units need more than one.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Leaves a part to the whole, which may be closed, and which alone knows whether the run still
    /// has that unit.
    void refresh() override;

protected:
    [[nodiscard]] QRectF usualRange() const override;
    /// Tells the weights at the pointer.
    bool event(QEvent *event) override;
    void compose() override;
    void applyStyle() override;

private:
    friend class WeightParts;

    /// One unit's plane in the plot of several.
    struct Part
    {
        std::unique_ptr<WeightPlot> plot;
        QRect place;
    };

    void composeOne();
    /// Lays out and composes the planes of several units.
    void composeParts(int units);
    void styleLike(const WeightPlot &whole);
    /// Returns what is told of the weights or the demands at a pixel; empty where there are none.
    [[nodiscard]] QString valuesAt(QPointF pixel) const;
    /// Fits the axes, and returns the area that they show.
    QRectF fitAxes();
    /// Makes room for the axes' numbers and for the words above.
    void layOut();

    bool m_isPlane = false;    ///< the run has a weight space
    std::optional<int> m_unit; ///< of a part; nothing for a plot of its own
    std::vector<Part> m_parts; ///< empty where there is one unit
    WeightTrail m_trail;
    WeightPicture m_picture;
    WeightSigns *m_signs; ///< this and the next one are owned by the plot
    WeightParts *m_partsDrawn;
    QSharedPointer<StepTicker> m_ticker;
};

} // namespace frontera
