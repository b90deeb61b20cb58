// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Command;

/// Returns the help of the program: its commands, all their options, and examples.
[[nodiscard]] QString generalHelp();
/// Returns the help of a command: its purpose, its options, and examples.
[[nodiscard]] QString helpFor(const Command &command);

} // namespace frontera
