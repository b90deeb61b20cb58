// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace frontera {

/// Lets Qt draw pictures and the window with the fonts in the folder "fonts" beside the program, if
/// it came with some: a system such as Windows has not those that pictures name. A QApplication
/// must exist.
void addOwnFonts();

/// Returns the font of pictures and documents, by name: a default family is not valid in SVG, and
/// may lack subscripts. Its letters are as wide on every system.
[[nodiscard]] QFont pictureFont();
/// Returns the font of code in pictures and in the window, whose letters all have one width.
[[nodiscard]] QFont codeFont();

} // namespace frontera
