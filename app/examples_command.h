// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Runs `frontera examples`: prints a list of the examples. `words` are the arguments after the
/// command's name. Returns the exit status.
[[nodiscard]] int runExamples(const QStringList &words);

} // namespace frontera
