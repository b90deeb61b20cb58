// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace frontera {

class MainWindow;
class Run;
class RunPlot;
class ViewActions;

[[nodiscard]] ViewActions &viewsOf(const MainWindow &window);
/// Returns whether a line or points are placed by hand.
[[nodiscard]] bool isByHand(const MainWindow &window);
/// Returns a plot of the same kind, of this run, that never showed anything else; null for what
/// cannot be made again.
[[nodiscard]] std::unique_ptr<RunPlot> twinOf(const RunPlot &plot, const Run &run,
                                              const MainWindow &window);

} // namespace frontera
