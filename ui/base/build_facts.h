// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

/// Returns the commit that the program was built from, as git abbreviates it; empty if the sources
/// were no repository of their own, as those of an archive.
[[nodiscard]] QString builtCommit();
/// Returns the libraries with their versions, with commas between: "Qt 6.4.2, QCustomPlot 2.1.0".
/// Qt's is the version that runs, the others' are those the program was compiled with.
[[nodiscard]] QString libraryVersions();

} // namespace frontera
