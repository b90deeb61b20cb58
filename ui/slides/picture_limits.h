// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

// The limits of a picture, wherever it is asked for: in the window, on the command line, or in the
// remembered choices.

constexpr int shortestSide = 240; ///< pixels, before scaling
constexpr int longestSide = 10'000;
constexpr int mostScaledPixels = 20'000; ///< of a side, after scaling
constexpr int leastTextPercent = 50;     ///< of the usual size of letters
constexpr int mostTextPercent = 300;
constexpr int leastScalePercent = 10; ///< on the command line
constexpr int mostScalePercent = 1'000;
constexpr int mostWholeScale = 8; ///< in the window, where the least is 1
constexpr int shortestDelay = 20; ///< milliseconds that a frame is shown
constexpr int longestDelay = 60'000;

} // namespace frontera
