// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/perceptron.h"
#include "ui/plots/boundary_picture.h"
#include "ui/plots/run_plot.h"
#include "ui/plots/why_figure.h"

namespace frontera {

class BoundarySigns;
class WhySigns;
struct OwnLine;
struct Separability;

/// The plane of the two inputs: the observations, the separating line and what it predicts.
///
/// One unit of x₁ is as long as one of x₂. Everything grows with the plot, so that a large window,
/// or a large picture, can be read from as far away as a small one.
class BoundaryPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit BoundaryPlot(const Timeline &timeline, QWidget *parent = nullptr);

    /// Draws why a line can or cannot do it; null for not.
    void showWhy(const Separability *separability);
    /// Leaves out the run's line, which a proof is not about.
    void hideRun();
    /// Draws a line placed by hand, with these weights, in place of the run's.
    void showOwnLine(const Weights &weights);
    /// The same with its handles, the chosen one of which is 0 or 1; null for the run's line.
    void showOwnLine(const OwnLine *line, const Weights &weights = {}, int chosenHandle = 0);

    /// What is drawn now.
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;

private:
    void fitAxes();

    BoundaryPicture m_picture;
    std::optional<WhyFigure> m_why;
    std::optional<Weights> m_ownWeights;
    std::vector<Handle> m_handles;
    WhySigns *m_whySigns;   ///< owned by the plot, as the next
    BoundarySigns *m_signs; ///< above them
    bool m_hidesRun = false;
};

} // namespace frontera
