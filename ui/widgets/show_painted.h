// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace frontera {

/// Shows a window and returns once it is painted, before work that takes long. Waits at most a
/// second for the display. Keys and clicks are left for later.
void showPainted(QWidget &window);

} // namespace frontera
