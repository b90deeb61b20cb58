// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QtGlobal>

namespace frontera {

/// The longest time, in seconds, that `frontera check` can be given.
constexpr qint64 mostCheckSeconds = 86'400;

/// Runs `frontera check`: prints whether a line separates the classes, with the proof either way.
/// `words` are the arguments after the command's name. Returns the exit status.
[[nodiscard]] int runCheck(const QStringList &words);

} // namespace frontera
