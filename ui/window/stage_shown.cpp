// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/panels/plane_bar.h"
#include "ui/run/explainer.h"
#include "ui/tools/own_line_tool.h"
#include "ui/tools/point_tool.h"
#include "ui/tools/range_actions.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/view_kind.h"
#include "ui/window/stage.h"

#include <QAction>

// What is shown of the run, as pictures and sessions take it over.

namespace frontera {

void Stage::followRange()
{
    if (m_run.data().isSharedWith(m_rangeData))
        return;
    m_rangeData = m_run.data();
    if (!m_tools->points().isInPlot())
        m_plot->setRange(std::nullopt);
    for (const Pane &pane : m_panes) {
        if (auto *ranged = qobject_cast<RangedPlot *>(pane.plot))
            ranged->setRange(std::nullopt);
    }
}

std::optional<QRectF> Stage::range() const
{
    return m_plot->range();
}

void Stage::setRange(const std::optional<QRectF> &range)
{
    m_plot->setRange(range);
}

void Stage::setRangeOf(const QString &view, const QRectF &range)
{
    for (const Pane &pane : m_panes) {
        if (auto *ranged = qobject_cast<RangedPlot *>(pane.plot);
            ranged != nullptr && keyOf(*pane.view) == view)
            ranged->setRange(range);
    }
}

std::optional<Plane> Stage::plane() const
{
    return m_planeBar->chosen();
}

Camera Stage::camera() const
{
    return m_plot->camera();
}

QAction *Stage::sortSquares() const
{
    return m_planeBar->sortByWeight();
}

void Stage::setPlane(const std::optional<Plane> &plane)
{
    m_planeBar->choose(plane);
}

void Stage::setCamera(const Camera &camera)
{
    m_plot->setCamera(camera);
}

Shown Stage::shown() const
{
    Shown shown{.view = &arrangement().picture(),
                .plane = plane(),
                .range = range(),
                .camera = camera(),
                .explanation = m_explainer->shared(),
                .hulls = m_explainer->sharedHulls()};
    if (m_tools->ownLine().isActive())
        shown.ownLine = m_tools->ownLine().line();
    for (const Pane &pane : m_panes) {
        const auto *ranged = qobject_cast<const RangedPlot *>(pane.plot);
        if (const auto range = ranged != nullptr ? ranged->range() : std::nullopt)
            shown.otherRanges.emplace(pane.view->key, *range);
        if (const auto *code = qobject_cast<const CodePlot *>(pane.plot))
            shown.codeLanguage = code->language();
    }
    if (const CompareView *comparison = shownComparison())
        shown.compared = comparison->kept();
    return shown;
}

} // namespace frontera
