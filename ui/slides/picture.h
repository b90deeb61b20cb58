// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/own_line.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <optional>

namespace frontera {

class Timeline;

enum class PictureFormat { Png, Svg, Pdf };

/// What a picture shows.
enum class PictureView {
    Boundary, ///< observations and line
    Why,      ///< the proof that a line can or cannot do it
    Weights,  ///< weight space
    History,
    Neuron,
    AllGates, ///< all sixteen gates
};

struct PictureOptions
{
    PictureView view = PictureView::Boundary;
    PictureFormat format = PictureFormat::Png;
    QSize size{1280, 720}; ///< pixels at scale 1
    double scale = 1;
    ThemeChoice theme = ThemeChoice::Light;
    std::optional<OwnLine> ownLine; ///< drawn in place of the run's, with its score
};

/// The format that goes with a file name's ending (.png, .svg, .pdf, in any case).
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// A picture of the timeline's position with its caption, settings and weights, as a file's
/// content. SVG and PDF are vectors with real text. Empty if the picture is too large for the
/// memory.
[[nodiscard]] QByteArray renderPicture(const Timeline &timeline, const PictureOptions &options);

} // namespace frontera
