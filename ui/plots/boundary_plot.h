// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/boundary_picture.h"
#include "ui/plots/run_plot.h"

namespace frontera {

class BoundarySigns;

/// The plane of the two inputs: the observations, the separating line and what it predicts.
///
/// One unit of x₁ is as long as one of x₂. Everything grows with the plot, so that a large window,
/// or a large picture, can be read from as far away as a small one.
class BoundaryPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit BoundaryPlot(const Timeline &timeline, QWidget *parent = nullptr);

    /// What is drawn now.
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;

private:
    void fitAxes();

    BoundaryPicture m_picture;
    BoundarySigns *m_signs; ///< owned by the plot
};

} // namespace frontera
