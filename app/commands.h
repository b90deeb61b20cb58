// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/given_options.h"

namespace frontera {

/// The window: no name, and the data and settings to open it with.
[[nodiscard]] Command windowCommand();
[[nodiscard]] Command traceCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command examplesCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command deckCommand();
[[nodiscard]] Command worksheetCommand();

} // namespace frontera
