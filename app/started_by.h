// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace frontera {

/// Shows a sentence in a dialog and waits until the person closes it. Makes a QApplication of its
/// own, so none may exist.
void showProblem(int argc, char **argv, const QString &sentence);

} // namespace frontera
