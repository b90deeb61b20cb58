// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <optional>

class QKeyEvent;

namespace frontera {

/// Returns the direction of an arrow key pressed alone or with Shift: (±1, 0) for right and left,
/// (0, ±1) for up and down. Returns nothing for any other key.
[[nodiscard]] std::optional<QPoint> arrowOf(const QKeyEvent &event);

} // namespace frontera
