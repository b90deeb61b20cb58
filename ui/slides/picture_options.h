// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/own_line.h"
#include "ui/base/theme.h"
#include "ui/plots/plane.h"
#include "ui/views/compare/compared_run.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/picture_view.h"

#include <QSize>
#include <memory>
#include <optional>

namespace frontera {

struct Explanation;

enum class PictureFormat { Png, Svg, Pdf, Gif };

/// Steps of a run, one picture for each: an animation, numbered files, or pages.
struct StepRange
{
    qint64 from = 0;
    qint64 to = 0;   ///< ≥ from
    int delay = 700; ///< milliseconds from one to the next, in an animation
    bool loops = true;
};

/// What stands around the plots.
struct PictureParts
{
    bool title = true; ///< with the verdict, and the settings below
    bool table = false;
    bool arithmetic = false;
    bool legend = false;

    bool operator==(const PictureParts &) const = default;
};

struct PictureOptions
{
    PictureView view = PictureView::Boundary;
    PictureFormat format = PictureFormat::Png;
    QSize size{1280, 720}; ///< pixels at scale 1, of which 96 make an inch
    double scale = 1;
    ThemeChoice theme = ThemeChoice::Light;
    bool isTransparent = false; ///< no background
    double textScale = 1;       ///< of letters, relative to what goes with the size
    PictureParts parts;
    std::optional<StepRange> steps;      ///< else the present position alone
    std::optional<ComparedRun> compared; ///< for PictureView::Compared
    std::optional<Plane> plane;          ///< of more than two inputs, else the usual one
    Camera camera;                       ///< of three inputs
    std::optional<OwnLine> ownLine;      ///< drawn in place of the run's, with its score
    /// What can be proved of the present run, where that is known or being worked out elsewhere;
    /// else the picture works it out.
    std::shared_ptr<const Explanation> explanation;
};

/// Gives a picture the look of another one, and lets it show what it shows: the view, the plane or
/// camera, the line placed by hand and the compared run stay.
inline void wear(PictureOptions &picture, const PictureOptions &look)
{
    PictureOptions dressed = look;
    dressed.view = picture.view;
    dressed.compared = picture.compared;
    dressed.plane = picture.plane;
    dressed.camera = picture.camera;
    dressed.ownLine = picture.ownLine;
    picture = dressed;
}

} // namespace frontera
