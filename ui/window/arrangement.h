// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/side_parts.h"
#include "ui/window/open_views.h"

#include <QSize>
#include <vector>

namespace frontera {

/// What decides, besides what a person has opened, where things stand.
struct Scene
{
    int inputs = 2; ///< of the data
    bool isPresenting = false;
    QSize size = {}; ///< of the stage
};

/// What is shown where.
struct Arrangement
{
    /// In place of the plot and of all panels; null where the plot is seen.
    const ViewKind *instead = nullptr;
    const ViewKind *inPlot = nullptr;          ///< drawn over the observations; null for nothing
    std::vector<const ViewKind *> column = {}; ///< beside the plot, from above
    std::vector<const ViewKind *> below = {};
    Hand hand = Hand::Nothing; ///< what is placed by hand
    bool hasPlaneBar = false;
    bool hasSide = false; ///< the side panel, of which these parts are shown
    SideParts side = {};
    bool hasVerdict = false; ///< below the plot
    int plotShare = 0;       ///< of the width
    int columnShare = 0;
    int sideShare = 0;

    [[nodiscard]] bool shows(const ViewKind &view) const;
    /// What a picture of the window shows.
    [[nodiscard]] const ViewKind &picture() const;
};

/// Decides what is shown where: the last one opened is always seen, and no two views in one place.
[[nodiscard]] Arrangement arrangementOf(const OpenViews &open, const Scene &scene);

} // namespace frontera
