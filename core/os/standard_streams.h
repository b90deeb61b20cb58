// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// Standard output, as QFile::open() takes it.
constexpr int standardOutput = 1;

/// Opens those of the standard streams that are closed, on nothing: a file that is opened later
/// would take their number, and what is printed. To write to such an output fails.
void openStandardStreams();

/// Tells whether standard error is a terminal, where somebody reads it at once.
[[nodiscard]] bool isErrorOnTerminal();

} // namespace frontera
