// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"
#include "ui/slides/picture_options.h"

#include <QByteArray>
#include <QString>

namespace frontera {

class Slide;
class Run;

/// The format that goes with a file name's ending (.png, .svg, .pdf, .gif, in any case).
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// Says what of these options would take more memory than a machine should be asked for, and what
/// would be right; empty where nothing does. `observations` are those of the run.
[[nodiscard]] QString memoryProblem(const PictureOptions &options, int observations);

/// The slide as a file's content, in its options' format. SVG and PDF are vectors with real text.
/// Empty if the picture is too large for the memory.
/// Where `goesOn` says no, which is asked while very many observations are drawn as vectors, it is
/// of no use.
[[nodiscard]] QByteArray pictureOf(Slide &slide, const GoesOn &goesOn = {});
/// The same for a slide of the run's position.
[[nodiscard]] QByteArray renderPicture(const Run &run, const PictureOptions &options,
                                       const GoesOn &goesOn = {});

} // namespace frontera
