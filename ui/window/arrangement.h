// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/side_parts.h"
#include "ui/window/open_views.h"

#include <QSize>
#include <vector>

namespace frontera {

/// The facts beside the open views that decide where they stand.
struct Scene
{
    int inputs = 2; ///< of the data
    bool isPresenting = false;
    QSize size = {}; ///< of the stage
};

/// The places of everything that is shown.
struct Arrangement
{
    /// The view in place of the plot and of all panels; null if the plot is seen.
    const ViewKind *instead = nullptr;
    const ViewKind *inPlot = nullptr;          ///< drawn over the observations; null for none
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

    /// True if the view is shown somewhere.
    [[nodiscard]] bool shows(const ViewKind &view) const;
    /// Returns the view that a picture of the window shows.
    [[nodiscard]] const ViewKind &picture() const;
};

/// Decides what is shown where. The view opened last is always shown; of several for one place that
/// is not shared, the one opened last is.
[[nodiscard]] Arrangement arrangementOf(const OpenViews &open, const Scene &scene);

} // namespace frontera
