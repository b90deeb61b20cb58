// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/views/neuron/neuron_picture.h"

namespace frontera {

class NeuronSigns;

/// The artificial neuron as on a lecture slide, with the numbers of the present step flowing
/// through it: inputs, weights before the update, weighted sum, activation, output and error.
class NeuronPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit NeuronPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns what is drawn now.
    [[nodiscard]] const NeuronPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;

private:
    NeuronPicture m_picture;
    NeuronSigns *m_signs; ///< owned by the plot
};

} // namespace frontera
