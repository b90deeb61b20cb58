// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class MainWindow;

/// Returns words about a part of the window that does not show its present data, settings and
/// position; empty if all parts do, or while the run is played.
///
/// Each visible plot is compared, pixel by pixel, with a new plot of a new run, so that any remains
/// of an earlier state in it are found. With `isThorough`, the words, tables and buttons beside the
/// plots are also compared with those of a new window with the same run and views; that takes some
/// hundred times as long. Of the things that a person moves (an own line, points) only the parts
/// that follow from the run are compared.
[[nodiscard]] QString staleness(MainWindow &window, bool isThorough);

/// Returns a description of the window for a person who searches the cause of a fault: its data,
/// position, size, open views and focus.
[[nodiscard]] QString describe(const MainWindow &window);

} // namespace frontera
