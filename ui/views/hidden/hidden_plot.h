// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/ranged_plot.h"
#include "ui/views/boundary/boundary_picture.h"

namespace frontera {

class BoundarySigns;
class PointSlide;

/// The plane of the hidden outputs (h₁, h₂), in which the observations lie as the output unit sees
/// them: several may have become one point, and one line parts them.
///
/// Both axes have the same unit.
class HiddenPlot : public RangedPlot
{
    Q_OBJECT

public:
    explicit HiddenPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns what is drawn now.
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    [[nodiscard]] bool isPlane() const override { return m_picture.notice.isEmpty(); }
    [[nodiscard]] QString spokenDescription() const override;
    /// Lets the points slide for a moment (point_slide.h), or no longer.
    void setMoving(bool isMoving) override;

protected:
    [[nodiscard]] QRectF usualRange() const override;
    /// Tells the observations at the pointer.
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void compose() override;
    void applyStyle() override;

private:
    /// Returns what is told of an observation's place.
    [[nodiscard]] static QString wordsOf(const Marker &marker);
    void movePoints();

    BoundaryPicture m_picture;
    std::vector<Marker> m_atRest;  ///< of the picture
    PointSlide *m_slide = nullptr; ///< null: nothing moves
    BoundarySigns *m_signs;        ///< owned by the plot
};

} // namespace frontera
