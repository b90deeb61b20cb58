// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Runs `frontera check`: prints whether a line separates the classes, with the proof either way.
/// `words` are the arguments after the command's name. Returns the exit status.
[[nodiscard]] int runCheck(const QStringList &words);

} // namespace frontera
