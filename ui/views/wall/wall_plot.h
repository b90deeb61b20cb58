// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/views/wall/wall_picture.h"

#include <optional>
#include <vector>

namespace frontera {

class WallSigns;

/// The wall: all sixteen gates of two inputs, each trained under the settings of the present run,
/// with the outcome. The gate of the present run is outlined. A click, or the arrow keys and Return
/// or Space, choose a gate.
///
/// The gates are trained when the wall is first drawn, and again only when the settings change.
class WallPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit WallPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns the gates trained under the run's present settings; trains them if needed.
    [[nodiscard]] const Wall &wall() const;
    /// Returns the headline: "14 of 16 gates learnt; no line separates XOR and XNOR".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString spokenDescription() const override;
    /// Returns the place of a gate's cell.
    [[nodiscard]] QRectF cellRect(int gate) const;
    /// Returns the gate that Return would choose.
    [[nodiscard]] int focusedGate() const { return m_focused; }

protected:
    void compose() override;
    void applyStyle() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<int> presentGate() const;
    [[nodiscard]] std::optional<int> gateAt(QPointF at) const;
    void moveFocus(int key);
    void setHovered(std::optional<int> gate);
    void retranslate();

    mutable std::optional<Wall> m_wall; ///< trained under m_settings
    mutable Settings m_settings;
    WallSigns *m_signs; ///< owned by the plot
    int m_focused = 0;
    std::optional<int> m_hovered;
    std::optional<int> m_pressed;
};

} // namespace frontera
