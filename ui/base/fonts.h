// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// Lets Qt draw pictures and the window with the fonts in the folder "fonts" beside the program, if
/// it came with some: a system such as Windows has not those that pictures name. A QApplication
/// must exist.
void addOwnFonts();

} // namespace frontera
