// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/run/history_record.h"
#include "ui/views/neuron/neuron_picture.h"

namespace frontera {

class NetworkSigns;
class NeuronSigns;
class TryBar;
struct NetworkPicture;

/// The artificial neuron as on a lecture slide, with the numbers of the present step flowing
/// through it: inputs, weights before the update, weighted sum, activation, output and error. Of
/// three units it is the network of them (network_picture.h). In a window it has switches below it,
/// which ask the neuron, where the inputs are answers (try_bar.h).
class NeuronPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit NeuronPlot(const Run &run, QWidget *parent = nullptr);
    ~NeuronPlot() override;

    /// Returns what is drawn now.
    [[nodiscard]] const NeuronPicture &picture() const { return m_picture; }
    /// Returns what is drawn now in place of it; null where there is one unit.
    [[nodiscard]] const NetworkPicture *network() const { return m_network.get(); }
    [[nodiscard]] QString spokenDescription() const override;
    /// Returns the size in which the words of the run keep apart: three units need more than one.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// The neuron shows what comes next and no results; of a network each unit shows its plane.
    [[nodiscard]] bool leavesOutAnswer() const override;
    void compose() override;
    void applyStyle() override;

private:
    void placeBar();

    HistoryRecord m_record; ///< for the courses of the weights
    NeuronPicture m_picture;
    std::unique_ptr<NetworkPicture> m_network;
    NeuronSigns *m_signs; ///< this and the next one are owned by the plot
    NetworkSigns *m_networkSigns;
    TryBar *m_bar = nullptr; ///< null without a parent
};

} // namespace frontera
