// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <QObject>

namespace frontera {

class BoundaryPlot;
class CubeTool;
class OwnLineTool;
class PointTool;
class Run;
class ToolHolder;

/// What a person places by hand in the plot.
enum class Hand { Nothing, Line, Points };

/// The tools of the plot, one of which, or none, has the mouse and the keys: the cube of three
/// inputs is always turned by them, and its observations are placed in the table.
class PlotTools : public QObject
{
    Q_OBJECT

public:
    PlotTools(BoundaryPlot &plot, const Run &run, QObject *parent);

    [[nodiscard]] OwnLineTool &ownLine() { return *m_ownLine; }
    [[nodiscard]] const OwnLineTool &ownLine() const { return *m_ownLine; }
    [[nodiscard]] PointTool &points() { return *m_points; }

    /// Gives the plot to what places these, for the run's present data.
    void take(Hand hand);
    /// For a new run. What was reached by hand counts until the question is another one; take()
    /// follows.
    void restart();

private:
    /// What a line placed by hand is scored for.
    struct Question
    {
        Dataset data;
        bool useBias = true;
        bool firesAtZero = true;
        Targets targets = Targets::ZeroOne;

        bool operator==(const Question &) const = default;
    };

    BoundaryPlot &m_plot;
    const Run &m_run;
    OwnLineTool *m_ownLine;
    CubeTool *m_cube;
    PointTool *m_points;
    ToolHolder *m_holder;
    Question m_question;
    Hand m_hand = Hand::Nothing;
};

} // namespace frontera
