// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <optional>

class QKeyEvent;

namespace frontera {

/// Where an arrow key points, alone or with Shift: one to the right or left, or one up (1) or down
/// (−1). Nothing for other keys.
[[nodiscard]] std::optional<QPoint> arrowOf(const QKeyEvent &event);

} // namespace frontera
