// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// Returns true if a display or a platform of Qt is named. Without one Qt would end the program
/// with a signal.
[[nodiscard]] bool hasDisplay();

/// Returns true if a desktop started the program, by its entry in the menu or a double click on a
/// file, so that nobody reads standard error.
[[nodiscard]] bool isStartedByDesktop();

} // namespace frontera
