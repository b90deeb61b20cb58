// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

namespace frontera {

class Dataset;
struct Theme;

/// Draws a small picture of data without words: for one or two inputs points in the plane, for
/// three the corners of a cube, for more a neuron with as many inputs.
[[nodiscard]] QPixmap dataThumbnail(const Dataset &data, QSize size, const Theme &theme,
                                    double devicePixelRatio);

} // namespace frontera
