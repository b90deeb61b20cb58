// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "core/explanation/own_line.h"
#include "core/linear/class_hulls.h"
#include "ui/plots/plane.h"
#include "ui/views/compare/compared_run.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/registry.h"

#include <QRectF>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace frontera {

/// The view of a run, and all that it depends on besides the run: handed on whole from the window
/// to the clipboard, a slide, a dialog, a deck or a worksheet. How a picture looks is a Look.
struct Shown
{
    const ViewKind *view = &boundaryView;
    std::optional<Plane> plane = {};  ///< for more than three inputs; nothing for the usual one
    std::optional<QRectF> range = {}; ///< the part of the plane; nothing for the usual one
    /// The parts of the planes that other views draw, by the views' keys.
    std::map<std::string_view, QRectF> otherRanges = {};
    Camera camera = {};                       ///< for three inputs
    std::optional<OwnLine> ownLine = {};      ///< drawn, with its score, in place of the run's line
    std::optional<ComparedRun> compared = {}; ///< the other run, in a view of two
    CodeLanguage codeLanguage = CodeLanguage::Python; ///< of the run as a program
    /// The proof for the run's data, as far as it is known. Null: the receiver works it out.
    std::shared_ptr<const Explanation> explanation = {};
    /// The hulls of the classes, known with the explanation. Null: the receiver works them out.
    std::shared_ptr<const Hulls> hulls = {};

    /// Returns the part of the plane that a view draws, which is not the boundary's.
    [[nodiscard]] std::optional<QRectF> rangeOf(const ViewKind &of) const;
    /// Returns the same in another view.
    [[nodiscard]] Shown as(const ViewKind &other) const
    {
        Shown result = *this;
        result.view = &other;
        return result;
    }

    /// Returns another view of the run alone, without a line placed by hand and without a compared
    /// run.
    [[nodiscard]] Shown alone(const ViewKind &other) const
    {
        Shown result = as(other);
        result.ownLine.reset();
        result.compared.reset();
        return result;
    }
};

} // namespace frontera
