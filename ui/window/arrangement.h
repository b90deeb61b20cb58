// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/side_parts.h"
#include "ui/window/open_views.h"

#include <QSize>
#include <vector>

namespace frontera {

/// The smallest sizes in pixels of what may stand on a stage, in which words keep apart.
struct Needs
{
    /// A view beside or below the plot, in its card.
    struct View
    {
        const ViewKind *view;
        QSize least;
    };

    QSize plot = {0, 0}; ///< in its card, with another view beside it
    int plotAbove = 0;   ///< the least height of the plot's card with another view below it
    QSize side = {0, 0};
    std::vector<View> views = {}; ///< a view without a size needs no room
    QSize gap = {0, 0};           ///< between parts beside and above each other
};

/// The facts beside the open views that decide where they stand.
struct Scene
{
    int inputs = 2; ///< of the data, those that are given
    bool isPresenting = false;
    QSize size = {}; ///< of the stage; there is room for everything if it is not valid
    Needs needs = {};
    bool isBent = false; ///< derived inputs bend the boundary (ui/plots/plane.h): there is no cube
    bool hasLine = true; ///< the boundary is a line in the plane, so one can be placed by hand
    /// The view of what the run's proof speaks of, where that is not the plot; else null.
    const ViewKind *proofPlane = nullptr;
};

/// The places of everything that is shown.
struct Arrangement
{
    /// The view in place of the plot and of all panels; null if the plot is seen.
    const ViewKind *instead = nullptr;
    const ViewKind *inPlot = nullptr; ///< drawn over the observations; null for none
    /// A view that has the plot's place although nobody opened it, because the proof beside it
    /// speaks of it; null if the plot is there.
    const ViewKind *forPlot = nullptr;
    std::vector<const ViewKind *> column = {}; ///< beside the plot, from top to bottom
    std::vector<const ViewKind *> below = {};
    Hand hand = Hand::Nothing; ///< the things placed by hand
    bool hasPlaneBar = false;
    bool hasSide = false; ///< the side panel is shown, with the parts `side`
    SideParts side = {};
    bool hasVerdict = false; ///< a verdict below the plot
    int plotShare = 0;       ///< of the width, as the next two
    int columnShare = 0;
    int sideShare = 0;

    bool operator==(const Arrangement &) const = default;
    /// True if the view is open and shown somewhere.
    [[nodiscard]] bool shows(const ViewKind &view) const;
    /// True if the view is shown somewhere, be it only beside a proof that speaks of it.
    [[nodiscard]] bool draws(const ViewKind &view) const;
    /// Returns the view that a picture of the window shows.
    [[nodiscard]] const ViewKind &picture() const;
};

/// Decides what is shown where. The view opened last is always shown; of several for one place that
/// is not shared, the one opened last is. Where the stage has no room for all panels, those opened
/// last are shown as room goes; where it has not even room for the last one, that stands in place
/// of the side panel, beside the plot.
[[nodiscard]] Arrangement arrangementOf(const OpenViews &open, const Scene &scene);

} // namespace frontera
