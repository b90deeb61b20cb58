// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <QObject>
#include <optional>

namespace frontera {

class BoundaryPlot;
class CubeTool;
class OwnLineTool;
class PointTool;
class RangeTool;
class Run;
class ToolHolder;

/// The things that a person places in the plot by hand.
enum class Hand { Nothing, Line, Points };

/// The tools of the plot, of which at most one has the mouse and the keys. For data with three
/// inputs that is always the one that turns the cube: points are then placed in the table.
class PlotTools : public QObject
{
    Q_OBJECT

public:
    PlotTools(BoundaryPlot &plot, const Run &run, QObject *parent);

    [[nodiscard]] OwnLineTool &ownLine() { return *m_ownLine; }
    [[nodiscard]] const OwnLineTool &ownLine() const { return *m_ownLine; }
    [[nodiscard]] PointTool &points() { return *m_points; }

    [[nodiscard]] RangeTool &range() { return *m_range; }

    /// Takes the tool for placing these, for the run's present data.
    void take(Hand hand);
    /// Lets a second plot, whose cube is turned by mouse and keys, turn with the first.
    void turn(BoundaryPlot &cube);
    /// Follows a new run; take() must follow. The line placed by hand and its best score stay as
    /// long as the question does.
    void restart();

private:
    /// All that the score of a line placed by hand depends on.
    struct Question
    {
        Dataset data;
        bool useBias = true;
        std::optional<int> classAtZero = 1;

        bool operator==(const Question &) const = default;
    };

    BoundaryPlot &m_plot;
    const Run &m_run;
    OwnLineTool *m_ownLine;
    CubeTool *m_cube;
    PointTool *m_points;
    ToolHolder *m_holder;
    RangeTool *m_range;
    Question m_question;
    Hand m_hand = Hand::Nothing;
};

} // namespace frontera
