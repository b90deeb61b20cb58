// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class MainWindow;

/// Says what of a window is not of its present data, settings and position; nothing where all is.
///
/// Each visible plot is compared, pixel by pixel, with a plot that is made anew for a run that is
/// made anew: whatever a plot still has of an earlier state shows. The words, tables and buttons
/// beside the plots are compared with those of a window that is opened anew with the same run and
/// the same views, where `isThorough`; that takes some hundred times as long. What is moved by hand
/// (an own line, points) is compared only in what follows from the run.
[[nodiscard]] QString staleness(MainWindow &window, bool isThorough);

/// Where in the window something is, what it shows and in which state: for a person who looks for
/// what went wrong.
[[nodiscard]] QString describe(const MainWindow &window);

} // namespace frontera
