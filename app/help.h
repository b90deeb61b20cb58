// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Command;

/// The commands, all their options, and examples.
[[nodiscard]] QString generalHelp();
/// What a command does, its options, and examples.
[[nodiscard]] QString helpFor(const Command &command);
/// The program's name and version.
[[nodiscard]] QString versionText();

} // namespace frontera
