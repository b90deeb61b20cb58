// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/look.h"

#include <optional>

namespace frontera {

/// How the last picture looked; its theme is System where it followed the window.
[[nodiscard]] Look preferredLook();
void preferLook(const Look &look);
/// Whether a picture of every step was wanted the last time where it could be chosen.
[[nodiscard]] bool prefersEveryStep();
/// Delay and loop of the last pictures of every step. First and last step are those of a run, and
/// not remembered.
[[nodiscard]] StepRange preferredSpeed();
/// No steps: the speed stays what it was.
void preferSteps(bool wantsEvery, const std::optional<StepRange> &steps);
/// In what sizes of pictures are entered.
enum class PictureUnit { Pixels, Centimetres };
[[nodiscard]] PictureUnit preferredPictureUnit();
void preferPictureUnit(PictureUnit unit);

} // namespace frontera
