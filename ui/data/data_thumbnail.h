// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

namespace frontera {

class Dataset;
struct Theme;

/// A small picture of data without words: points in the plane, the corners of a cube, or for more
/// inputs a neuron that has as many.
[[nodiscard]] QPixmap dataThumbnail(const Dataset &data, QSize size, const Theme &theme,
                                    double devicePixelRatio);

} // namespace frontera
