// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/given_options.h"

namespace frontera {

// Each function returns a command with its name and options.

/// Returns the command that opens the window, which has no name.
[[nodiscard]] Command windowCommand();
[[nodiscard]] Command traceCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command codeCommand();
[[nodiscard]] Command examplesCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command deckCommand();
[[nodiscard]] Command worksheetCommand();

} // namespace frontera
