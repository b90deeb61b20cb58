// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Runs `frontera code`: writes the run as a program, to standard output or a file. `words` are the
/// arguments after the command's name. Returns the exit status.
[[nodiscard]] int runCode(const QStringList &words);

} // namespace frontera
