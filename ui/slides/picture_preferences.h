// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/look.h"

#include <optional>

namespace frontera {

/// Returns the look of the last picture. Its theme is System if it followed the window.
[[nodiscard]] Look preferredLook();
void preferLook(const Look &look);
/// True if a picture of every step was wanted the last time it could be chosen.
[[nodiscard]] bool prefersEveryStep();
/// Returns delay and loop of the last pictures of every step. First and last step are those of a
/// run and not remembered.
[[nodiscard]] StepRange preferredSpeed();
/// Remembers both; without steps the speed stays as it was.
void preferSteps(bool wantsEvery, const std::optional<StepRange> &steps);
/// The unit in which sizes of pictures are entered.
enum class PictureUnit { Pixels, Centimetres };
[[nodiscard]] PictureUnit preferredPictureUnit();
void preferPictureUnit(PictureUnit unit);

} // namespace frontera
