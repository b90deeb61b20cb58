// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Runs `frontera trace`: prints a row for each presentation of a run, and a summary on standard
/// error. `words` are the arguments after the command's name. Returns the exit status.
[[nodiscard]] int runTrace(const QStringList &words);

} // namespace frontera
