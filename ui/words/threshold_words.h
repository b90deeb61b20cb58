// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Settings;

/// Returns words about z and 0, such as "fires at z ≥ 0", as words about z and `threshold` where
/// the settings have one; otherwise unchanged.
[[nodiscard]] QString aboutThreshold(QString words, const Settings &settings,
                                     const QString &threshold = QStringLiteral("θ"));

} // namespace frontera
