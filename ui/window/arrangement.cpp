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

SideParts sideParts(const Arrangement &it, bool isPresenting)
{
    const bool isWhy = it.inPlot == &whyView;
    return {.verdict = it.hand != Hand::Line && !isPresenting,
            .ownLine = it.hand == Hand::Line,
            .points = it.hand == Hand::Points,
            .why = isWhy,
            .table = !isWhy && !isPresenting,
            .arithmetic = !isWhy && it.hand == Hand::Nothing};
}

void shareWidth(Arrangement &it, const Scene &scene)
{
    const bool isWide = 2 * scene.size.width() >= 3 * scene.size.height();
    const int side = !scene.isPresenting ? 35
                     : it.side.why       ? (isWide ? 54 : 57) // a proof has long lines
                                         : 44;
    const bool hasColumn = !it.column.empty();
    it.plotShare = hasColumn ? 38 : 100 - side;
    it.columnShare = !hasColumn ? 0 : scene.isPresenting ? 54 : 30;
    it.sideShare = hasColumn ? 32 : side;
}

} // namespace

bool Arrangement::shows(const ViewKind &view) const
{
    return instead == &view || inPlot == &view || std::ranges::count(column, &view) > 0 ||
           std::ranges::count(below, &view) > 0;
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
    arrangePanels(it, seen.panels, scene.isPresenting);
    const bool hasPlot = it.instead == nullptr;
    it.hasPlaneBar = hasPlot && scene.inputs > 3 && !scene.isPresenting;
    it.hasSide = hasPlot && !(scene.isPresenting && !it.column.empty());
    it.hasVerdict = hasPlot && scene.isPresenting;
    it.side = sideParts(it, scene.isPresenting);
    shareWidth(it, scene);
    return it;
}

} // namespace frontera
