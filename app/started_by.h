// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace frontera {

/// Whether a desktop started the program, by its entry in the menu or by a double click on a file:
/// then nobody reads standard error.
[[nodiscard]] bool isStartedByDesktop();

/// Shows a sentence in a box, in the person's language, and waits until it is read.
void showProblem(int argc, char **argv, const QString &sentence);

} // namespace frontera
