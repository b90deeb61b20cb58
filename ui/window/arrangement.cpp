// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/arrangement.h"

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <algorithm>

namespace frontera {

namespace {

/// Returns the views that stand in one place, from top to bottom.
std::vector<const ViewKind *> standing(const std::vector<const ViewKind *> &panels, ViewPlace place)
{
    std::vector<const ViewKind *> there;
    for (const ViewKind *view : views()) {
        if (view->place == place && std::ranges::count(panels, view) > 0)
            there.push_back(view);
    }
    return there;
}

void arrangePanels(Arrangement &it, std::vector<const ViewKind *> panels, bool isPresenting)
{
    if (isPresenting && it.hand != Hand::Nothing)
        std::erase_if(panels, [](const ViewKind *view) { return view->place != ViewPlace::Plot; });
    if (isPresenting && panels.size() > 1) // there is room for one: the last opened
        panels.erase(panels.begin(), panels.end() - 1);
    for (const ViewKind *view : panels) {
        if (view->place == ViewPlace::Plot)
            it.inPlot = view;
    }
    it.column = standing(panels, ViewPlace::Beside);
    it.below = standing(panels, ViewPlace::Below);
    if (isPresenting)
        it.column.insert(it.column.end(), it.below.begin(), it.below.end());
    if (isPresenting)
        it.below.clear();
}

/// Returns the smallest size of a view's card.
QSize leastSize(const Needs &needs, const ViewKind *view)
{
    const auto need = std::ranges::find(needs.views, view, &Needs::View::view);
    return need == needs.views.end() ? QSize(0, 0) : need->least;
}

/// Returns whether plot, side panel and these panels have room on the stage.
bool haveRoom(const std::vector<const ViewKind *> &panels, const Scene &scene)
{
    const Needs &needs = scene.needs;
    QSize column(0, -needs.gap.height());
    QSize stage(0, needs.plot.height());
    int below = 0;
    for (const ViewKind *view : panels) {
        const QSize least = leastSize(needs, view);
        if (view->place == ViewPlace::Beside) {
            column.rwidth() = std::max(column.width(), least.width());
            column.rheight() += least.height() + needs.gap.height();
        } else if (view->place == ViewPlace::Below) {
            stage.rwidth() = std::max(stage.width(), least.width());
            below += least.height() + needs.gap.height();
        }
    }
    const int columnWidth = column.height() < 0 ? 0 : column.width() + needs.gap.width();
    const int row = needs.plot.width() + columnWidth + needs.gap.width() + needs.side.width();
    if (below > 0)
        stage.setHeight(std::max(stage.height(), needs.plotAbove));
    stage.rheight() = std::max({stage.height(), column.height(), needs.side.height()}) + below;
    stage.rwidth() = std::max(stage.width(), row);
    return stage.width() <= scene.size.width() && stage.height() <= scene.size.height();
}

/// Returns the panels that have room, those opened last first, in the order of opening. Views in
/// the plot need none.
std::vector<const ViewKind *> fitting(const std::vector<const ViewKind *> &panels,
                                      const Scene &scene)
{
    if (!scene.size.isValid() || scene.isPresenting)
        return panels;
    std::vector<const ViewKind *> kept;
    for (auto panel = panels.rbegin(); panel != panels.rend(); ++panel) {
        kept.insert(kept.begin(), *panel);
        if ((*panel)->place != ViewPlace::Plot && !haveRoom(kept, scene))
            kept.erase(kept.begin());
    }
    return kept;
}

SideParts sideParts(const Arrangement &it, bool isPresenting, bool isTable)
{
    const bool isWhy = it.inPlot == &whyView;
    return {.verdict = it.hand != Hand::Line && !isPresenting,
            .ownLine = it.hand == Hand::Line,
            .points = it.hand == Hand::Points,
            .why = isWhy,
            .table = !isWhy && (!isPresenting || isTable),
            .arithmetic = !isWhy && it.hand == Hand::Nothing && !(isPresenting && isTable)};
}

void shareWidth(Arrangement &it, const Scene &scene)
{
    const bool isWide = 2 * scene.size.width() >= 3 * scene.size.height();
    const bool isWideTable = it.side.table && scene.inputs > 3;
    const int side = !scene.isPresenting ? 37
                     : isWideTable       ? 54
                     : it.side.why       ? (isWide ? 54 : 57) // a proof has long lines
                                         : 44;
    const bool hasColumn = !it.column.empty();
    it.plotShare = hasColumn ? 38 : 100 - side;
    it.columnShare = !hasColumn ? 0 : !it.hasSide ? 54 : 30;
    it.sideShare = hasColumn ? 32 : side;
}

} // namespace

bool Arrangement::shows(const ViewKind &view) const
{
    return instead == &view || inPlot == &view || std::ranges::count(column, &view) > 0 ||
           std::ranges::count(below, &view) > 0;
}

bool Arrangement::draws(const ViewKind &view) const
{
    return shows(view) || forPlot == &view;
}

const ViewKind &Arrangement::picture() const
{
    if (instead != nullptr)
        return *instead;
    return inPlot != nullptr ? *inPlot : boundaryView;
}

Arrangement arrangementOf(const OpenViews &open, const Scene &scene)
{
    const SeenViews seen = seenOf(open);
    Arrangement it{.instead = seen.instead, .hand = seen.hand};
    if (it.hand == Hand::Line && !scene.hasLine)
        it.hand = Hand::Nothing;
    const std::vector<const ViewKind *> panels = fitting(seen.panels, scene);
    arrangePanels(it, panels, scene.isPresenting);
    const ViewKind *last = seen.panels.empty() ? nullptr : seen.panels.back();
    const bool isCramped = last != nullptr && (!last->opensItself || open.asked == last) &&
                           std::ranges::count(panels, last) == 0;
    if (isCramped) {
        it.column = {last};
        it.below.clear();
    }
    const bool hasPlot = it.instead == nullptr;
    it.hasPlaneBar = hasPlot && scene.inputs > (scene.isBent ? 2 : 3) && !scene.isPresenting;
    it.hasSide = hasPlot && !isCramped && !(scene.isPresenting && !it.column.empty());
    it.hasVerdict = hasPlot && scene.isPresenting;
    it.side = sideParts(it, scene.isPresenting, seen.table);
    // There is room for one view beside the proof, and observations are placed in the plot.
    if (scene.isPresenting && it.hasSide && it.side.why && it.hand == Hand::Nothing)
        it.forPlot = scene.proofPlane;
    shareWidth(it, scene);
    return it;
}

} // namespace frontera
