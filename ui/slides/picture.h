// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"
#include "ui/slides/look.h"
#include "ui/views/shown.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace frontera {

class Slide;
class Run;

/// The format that goes with a file name's ending (.png, .svg, .pdf, .gif, in any case).
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// Says what of this look would take more memory than a machine should be asked for, and what would
/// be right; empty where nothing does. `observations` are those of the run.
[[nodiscard]] QString memoryProblem(const ViewKind &view, const Look &look, int observations);

/// The slide as a file's content, in its look's format. SVG and PDF are vectors with real text.
/// Empty if the picture is too large for the memory.
/// Where `goesOn` says no, which is asked while very many observations are drawn as vectors, it is
/// of no use.
[[nodiscard]] QByteArray pictureOf(Slide &slide, const GoesOn &goesOn = {});
/// The same for a slide of the run's position.
[[nodiscard]] QByteArray renderPicture(const Run &run, const Shown &shown, const Look &look,
                                       const GoesOn &goesOn = {});

} // namespace frontera
