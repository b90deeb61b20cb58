// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/plots/plot_signs.h"
#include "ui/views/wall/wall_layout.h"
#include "ui/views/wall/wall_picture.h"

#include <optional>

namespace frontera {

/// The gates whose cells stand out.
struct WallMarks
{
    std::optional<int> present; ///< the gate of the present run: outlined
    std::optional<int> focused; ///< the gate with the keyboard: a broken outline
    std::optional<int> hovered; ///< the gate below the mouse: a tint
};

/// Draws a wall of trained gates: for each its signs, its final line and tints, and its words. A
/// gate that was not learnt has a heavy border.
class WallSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit WallSigns(QCustomPlot *plot);

    void setWall(const Wall &wall, const Settings &settings, const std::vector<WallTexts> &texts);
    void setMarks(const WallMarks &marks) { m_marks = marks; }
    void setLayout(const WallLayout &layout) { m_layout = layout; }
    [[nodiscard]] const WallLayout &layout() const { return m_layout; }

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawMarks(QCPPainter *painter, int gate) const;
    void drawPlot(QCPPainter *painter, const WallCell &cell) const;
    void drawWords(QCPPainter *painter, const WallCell &cell) const;
    [[nodiscard]] QColor outcomeColour(const WallCell &cell) const;

    Wall m_wall;
    Settings m_settings;
    std::vector<WallTexts> m_texts;
    WallMarks m_marks;
    WallLayout m_layout;
};

} // namespace frontera
