// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/picture_options.h"

namespace frontera {

/// How the last picture looked; its theme is System where it followed the window.
[[nodiscard]] PictureOptions preferredPicture();
void preferPicture(const PictureOptions &options);
/// In what sizes of pictures are entered.
enum class PictureUnit { Pixels, Centimetres };
[[nodiscard]] PictureUnit preferredPictureUnit();
void preferPictureUnit(PictureUnit unit);

} // namespace frontera
