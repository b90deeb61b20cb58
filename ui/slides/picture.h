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

/// Returns the format for a file name's ending (.png, .svg, .pdf, .gif, in any case); nothing for
/// any other.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// Returns, in a sentence, why a picture would take more memory than should be asked for, and what
/// would be right; empty if it would not. `observations` are those of the run.
[[nodiscard]] QString memoryProblem(const ViewKind &view, const Look &look, int observations);

/// Draws a slide as the content of a file in its look's format. SVG and PDF are vectors with real
/// text. Returns nothing if the picture is too large for the memory. `goesOn` is asked while very
/// many observations are drawn; if it says no, the result is of no use.
[[nodiscard]] QByteArray pictureOf(Slide &slide, const GoesOn &goesOn = {});
/// Does the same for a new slide of the run's position.
[[nodiscard]] QByteArray renderPicture(const Run &run, const Shown &shown, const Look &look,
                                       const GoesOn &goesOn = {});

} // namespace frontera
