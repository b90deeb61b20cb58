// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/plot_tools.h"

#include "core/run/run.h"
#include "ui/tools/cube_tool.h"
#include "ui/tools/own_line_tool.h"
#include "ui/tools/point_tool.h"
#include "ui/tools/range_tool.h"
#include "ui/tools/tool_holder.h"
#include "ui/views/boundary/boundary_plot.h"

#include <utility>

namespace frontera {

PlotTools::PlotTools(BoundaryPlot &plot, const Run &run, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
    , m_run(run)
    , m_ownLine(new OwnLineTool(plot, run, this))
    , m_cube(new CubeTool(plot, this))
    , m_points(new PointTool(plot, run, this))
    , m_holder(new ToolHolder(plot, this))
    , m_range(new RangeTool(plot, m_holder, this))
{
}

void PlotTools::take(Hand hand)
{
    const bool isCube = frontera::isCube(m_run.data());
    PlotTool *tool = nullptr;
    if (isCube)
        tool = m_cube;
    else if (hand == Hand::Line)
        tool = m_ownLine;
    else if (hand == Hand::Points && m_plot.hasAxes())
        tool = m_points; // else they are placed in the table alone
    m_holder->take(tool);
    // The tool that ends comes first, because both draw into the plot.
    if (hand != Hand::Line)
        m_ownLine->setActive(false);
    m_points->setActive(hand == Hand::Points);
    m_ownLine->setActive(hand == Hand::Line);
    if (hand != m_hand && tool != nullptr && !isCube)
        m_plot.setFocus(Qt::OtherFocusReason); // for the keys that move the handle or the point
    m_hand = hand;
}

void PlotTools::turn(BoundaryPlot &cube)
{
    (new ToolHolder(cube, &cube))->take(new CubeTool(cube, &cube));
    connect(&cube, &BoundaryPlot::turned, &m_plot, &BoundaryPlot::setCamera);
    connect(&m_plot, &BoundaryPlot::turned, &cube, &BoundaryPlot::setCamera);
}

void PlotTools::restart()
{
    m_points->restart();
    const Settings &settings = m_run.settings();
    Question question{m_run.data(), settings.useBias, classAtZero(settings)};
    if (question == m_question)
        return;
    m_question = std::move(question);
    m_ownLine->restart();
}

} // namespace frontera
