// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/own_line.h"
#include "core/linear/class_hulls.h"
#include "ui/plots/plane.h"
#include "ui/views/compare/compared_run.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/registry.h"

#include <memory>
#include <optional>

namespace frontera {

/// What is shown of a run, and from where: handed on whole from the window to the clipboard, a
/// slide, a dialog, a deck or a worksheet. How a picture looks is a matter of its own (Look).
struct Shown
{
    const ViewKind *view = &boundaryView;
    std::optional<Plane> plane = {};          ///< of more than two inputs, else the usual one
    Camera camera = {};                       ///< of three inputs
    std::optional<OwnLine> ownLine = {};      ///< drawn in place of the run's, with its score
    std::optional<ComparedRun> compared = {}; ///< in a view of two runs
    /// What can be proved of the run, as far as it is known; null: whoever needs it works it out.
    std::shared_ptr<const Explanation> explanation = {};
    /// The hulls of its classes, known with the explanation; null: to be worked out.
    std::shared_ptr<const Hulls> hulls = {};

    /// Returns the same in another view.
    [[nodiscard]] Shown as(const ViewKind &other) const
    {
        Shown result = *this;
        result.view = &other;
        return result;
    }

    /// Returns the run alone, in another view: without a line placed by hand, and compared with
    /// none.
    [[nodiscard]] Shown alone(const ViewKind &other) const
    {
        Shown result = as(other);
        result.ownLine.reset();
        result.compared.reset();
        return result;
    }
};

} // namespace frontera
